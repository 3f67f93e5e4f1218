import type { Cause, Rule } from '../model/finding.ts';
import type { IncomparableReason } from '../model/changes.ts';
import type { Figure, FigureKind, Measure, Subject } from '../model/figure.ts';
import type { Counts } from '../checks/standing.ts';
import type { Sentence } from './sentence.ts';

/** The commands of the project. */
export type CommandName = 'check' | 'build' | 'dev' | 'preview' | 'new' | 'schema';

/** A name with its figure: a territory or channel that stands out. */
export interface Named {
  name: string;
  figure: Figure;
}

/** The words of the interface in one language. They take names and figures, never markup. */
export interface UiStrings {
  page: {
    skip: string;
    contents: string;
    territories: string;
    top: string;
    reportOf: (year: string) => string;
    description: (organisation: string, year: string, total: number) => string;
    draft: (year: string) => string;
    blank: string;
    notFound: string;
    notFoundText: string;
    toReport: string;
    pager: string;
    years: string;
    /** Between the number of a printed page and how many there are. */
    pageOf: string;
  };
  note: {
    title: string;
    mark: (number: number) => string;
    back: (number: number) => string;
    scope: (excludes: readonly Named[], all: Figure) => Sentence;
    discrepancy: (published: Figure, computed: Figure, note: Sentence) => Sentence;
  };
  measure: {
    /** Beside a total: `contacts in all`. */
    inAll: (value: number) => string;
    /** Headings of columns. */
    contacts: string;
    wait: string;
    service: string;
    territory: string;
    channel: string;
    total: string;
    computed: string;
    noData: string;
    was: string;
    became: string;
    value: string;
    when: string;
    time: string;
    shareOfTerritory: string;
    shareOfChannel: string;
    ofCompany: string;
  };
  section: {
    contactsCaption: (name: string) => string;
    timesCaption: (name: string) => string;
    meansCaption: string;
    channelsCaption: string;
    claimCaption: (name: string) => string;
    matrixCaption: string;
    largest: (list: readonly (Named & { share: Figure; channel: string | null })[]) => Sentence;
    longest: (wait: Named | null, service: Named | null) => Sentence;
    weighted: string;
    change: (from: Figure, to: Figure) => Sentence;
    hours: string;
    territories: string;
    largestTerritory: (largest: Named & { share: Figure }, cell: Named & { channel: string }) => Sentence;
    checks: string;
    proven: (value: number) => string;
    declared: (value: number) => string;
    checksCaption: string;
    published: string;
    byParts: string;
    verdict: string;
    data: string;
    dataIntro: string;
    files: { csv: string; excel: string; json: string };
  };
  territory: {
    subtitle: string;
    title: (territory: string, year: string) => string;
    /** Channels that the company's total leaves out, and channels that publish no territories. */
    excludedChannels: (excluded: readonly string[], undivided: readonly string[]) => Sentence;
    rank: (rank: Figure, of: number) => Sentence;
    share: (share: Figure) => Sentence;
    channels: string;
    channelsCaption: string;
    largest: (largest: Named & { share: Figure }, company: Figure) => Sentence;
    times: string;
    timesCaption: (channel: string) => string;
    weighted: string;
    compare: (measure: 'wait' | 'service', here: Figure, mean: Figure) => Sentence;
  };
  change: {
    title: (from: string, to: string) => string;
    toYear: (year: string) => string;
    totals: string;
    change: string;
    measures: Record<Measure, string>;
    /** `growth`, `longer`: the direction of a change in words. */
    direction: (kind: FigureKind, difference: number) => string;
    incomparable: Record<IncomparableReason, string>;
    /** Before what the inputs give, where this is what is compared. */
    underlying: string;
  };
  checks: {
    title: string;
    subtitle: string;
    intro: (proven: number, declared: number) => string;
    /** How many figures there are and how they stand, as words with the numbers among them. */
    figures: (counts: Counts) => readonly (string | number)[];
    /** Why a figure that a check is there for stands unproven. */
    cause: (cause: Cause) => string;
    /** Which figure it is: its channel, its territory, what it tells. */
    nameOf: (subject: Subject, measure: Measure) => string;
    /** In the place of a territory, where a name is that of the figures of all. */
    eachTerritory: string;
    /** What a check proves, by its rule and the figure that it proves. */
    name: (rule: Rule, published: Figure, year: string) => string;
    partsCaption: (name: string) => string;
    figure: string;
    asPublished: string;
    part: string;
    sum: string;
    growthFormula: (from: Figure, to: Figure) => Sentence;
    mean: string;
    status: { proven: string; declared: string; failed: string };
    verdict: { proven: string; declared: string; failed: string };
    excluded: (excludes: readonly Named[], all: Figure) => Sentence;
    crossFoot: string;
    unproven: string;
    unprovenText: string;
  };
  /** What the commands that write files say, and the comments that they leave in them. */
  editor: {
    taken: (folder: string) => string;
    noEarlier: (year: string) => string;
    unreadable: (folder: string) => string;
    created: (year: { files: readonly string[]; from: string; blanks: number }) => string;
    written: (files: readonly string[]) => string;
    fresh: (folder: string) => string;
    /** Above `draft: true`. */
    draft: string;
    /** Above a text that is about another year; its year in brackets is what the check knows it by. */
    review: (year: string) => string;
  };
  terminal: {
    /** `command` is how it is called: `npm run check -- [--data DIR]`. */
    usage: (command: string) => string;
    /** What each command does. */
    help: Record<CommandName, string>;
    /** A fault of the program; `error` is what its developers need. */
    internal: (error: string) => string;
    noAccess: (path: string) => string;
    diskFull: (path: string) => string;
    noFolder: (folder: string) => string;
    /** A folder that Vite cannot serve. */
    unservable: (folder: string) => string;
    /** There is nothing to preview yet. */
    unbuilt: (folder: string) => string;
    severity: { error: string; warning: string; blank: string };
    related: string;
    declared: (published: string, computed: string) => string;
    failed: (published: string, computed: string) => string;
    mismatches: (failed: number) => string;
    /** A discrepancy is declared of a figure that its inputs give. */
    unneeded: (published: string) => string;
    problems: (count: { errors: number; warnings: number; blanks: number }) => string;
    /** The site is built although drafts, of these years, have errors. */
    draftsLeftOut: (years: readonly string[]) => string;
    built: (folder: string) => string;
  };
}
