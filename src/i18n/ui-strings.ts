import type { Status } from '../checks/check.ts';
import type { Counts } from '../checks/standing.ts';
import type { Absence } from '../model/absence.ts';
import type { Bounding } from '../model/bounding.ts';
import type { IncomparableReason } from '../model/changes.ts';
import type { Figure, Subject } from '../model/figure.ts';
import type { Cause } from '../model/cause.ts';
import type { Rule } from '../model/rule.ts';
import type { Derived, FigureKind, Measure } from '../model/measure.ts';
import type { RowWords } from '../model/site.ts';
import type { CommandStrings } from './command-strings.ts';
import type { Excluded, Largest, Named, NamedMeasure } from './named.ts';
import type { Sentence } from './sentence.ts';

/** The words of the interface in one language. They take names and figures, never markup; what is counted has its words in the data. */
export interface UiStrings {
  page: {
    skip: string;
    contents: string;
    top: string;
    reportOf: (series: string | undefined, year: string) => string;
    /** `standing`: one of the words below, or nothing. */
    description: (
      organisation: string,
      measure: Measure,
      total: number,
      written: string,
      year: string,
      standing: string | null,
    ) => string;
    /** What a summary says of a total: each one of its report is checked, it is computed, or its parts give another number. */
    standing: { checked: string; computed: string; declared: (written: string) => string };
    /** Of the totals of rows across all channels. */
    totalsComputed: string;
    draft: (year: string) => string;
    blank: string;
    notFound: string;
    notFoundText: string;
    toReport: string;
    pager: string;
    years: string;
    /** Between the number of a printed page and how many there are. */
    pageOf: string;
    /** What the rows of tables are called where the data does not say. */
    rows: RowWords;
  };
  note: {
    title: string;
    mark: (number: number) => string;
    back: (number: number) => string;
    /** What a total leaves out; what it would be with that is left unsaid where `all` has no number. */
    scope: (excludes: readonly Excluded[], all: Figure) => Sentence;
    /** `by`: where `computed` is only a bound, what gives it. */
    discrepancy: (published: Figure, computed: Figure, note: Sentence, by?: Bounding) => Sentence;
  };
  table: {
    channel: string;
    measure: string;
    total: string;
    mean: string;
    computed: string;
    /** The name of a part: below its whole (`null`), or where that stands elsewhere. */
    part: (name: string, whole: { name: string } | 'total' | null) => string;
    /** Of what is not typed: an empty cell for those who see it. */
    unpublished: string;
    /** Why a figure has no number. */
    absent: Record<Absence, string>;
    was: string;
    became: string;
    value: string;
    period: string;
    share: string;
    shareOfChannel: string;
    overall: string;
    /** The caption of a table of measures: `name: number of visits, waiting time (h:mm:ss) by territory`. */
    caption: (name: string, measures: readonly Measure[], by: string) => string;
    /** The caption of a table of whole channels; `averages`: whether all its figures are averages of rows. */
    captionByChannel: (measures: readonly Measure[], averages: boolean) => string;
    /** `withTotals`: whether each row ends with its total, which is computed. */
    captionOfMatrix: (measure: Measure, by: string, withTotals: boolean) => string;
    captionOfClaim: (name: string) => string;
    captionOfFacts: string;
    captionOfShares: (name: string) => string;
    /** Stands after what is drawn and compared, where that is not by a published figure but by what its inputs give. */
    underlying: string;
    /** Says what the shares add up to as they are printed, if not to 100 per cent. */
    rounded: (sum: Figure) => Sentence;
  };
  section: {
    /** Beside a total: `visits in all`. */
    inAll: (measure: Measure, value: number) => string;
    largest: (measure: Measure, list: readonly (Largest & { channel: string | null })[]) => Sentence;
    /** The largest figure of each measure, and the scale of the bars. */
    extremes: (list: readonly NamedMeasure[]) => Sentence;
    weighted: (weight: Measure) => string;
    change: (from: Figure, to: Figure) => Sentence;
    hours: string;
    largestTerritory: (measure: Measure, largest: Largest) => Sentence;
    /** The largest number in the table of territories and channels; each name is that of both. */
    largestCell: (largest: Named) => Sentence;
    checks: string;
    proven: (value: number) => string;
    /** Growths, means, ratios and shares that hold; `beside` totals that do. */
    held: (value: number, beside: boolean) => string;
    asPublished: (value: number) => string;
    unverified: (value: number) => string;
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
    subtitle: (measure: Measure) => string;
    title: (territory: string, measure: Measure, year: string) => string;
    /** Channels that the grand total leaves out, and channels that publish no territories. */
    excludedChannels: (excluded: readonly string[], undivided: readonly string[], by: string) => Sentence;
    /** The share of the whole. */
    share: (measure: Measure, share: Figure) => Sentence;
    /** The share of the whole, and the rank among `of` territories, with the names of those that have the same. */
    rank: (measure: Measure, share: Figure, rank: Figure, of: number, equal: readonly string[]) => Sentence;
    channels: string;
    channelsCaption: (measures: readonly Measure[]) => string;
    /** `overall`: the share in the whole report; `null` where several are the largest, and where this is the whole. */
    largest: (measure: Measure, largest: Largest, overall: Figure | null) => Sentence;
    /** The heading of the other measures; another one if all are times. */
    others: (measures: readonly Measure[]) => string;
    othersCaption: (channel: string, measures: readonly Measure[]) => string;
    weighted: (weight: Measure) => string;
    /** Compares a figure with the mean that it is a part of; `gap` is how far they are apart. */
    compare: (measure: Measure, here: Figure, mean: Figure, gap: Figure) => Sentence;
  };
  change: {
    title: (from: string, to: string) => string;
    toYear: (year: string) => string;
    totals: (measure: Measure) => string;
    change: string;
    /** The direction of a change in words: `up`, `longer`. */
    direction: (kind: FigureKind, difference: number) => string;
    incomparable: Record<IncomparableReason, string>;
    /** Stands before what the inputs give, if that is compared in place of a published figure. */
    underlying: string;
  };
  /** The name of a measure, inside a sentence. */
  measureName: (measure: Measure | Derived) => string;
  /** The head of a column of a measure, with its unit and scale. */
  measureHead: (measure: Measure) => string;
  /** The name of a mean of a measure, inside a sentence. */
  averageName: (measure: Measure | Derived) => string;
  /** The full name of a figure: its channel, its territory, its measure. */
  figureName: (subject: Subject, measure: Measure | Derived) => string;
  checks: {
    title: string;
    /** What the page compares: totals among others, no totals, or nothing. */
    subtitle: { totals: string; others: string; none: string };
    /**
     * How many sums hold; how many other checks, `beside` being whether sums are named before; how many discrepancies are declared; how many
     * figures lack what their check needs.
     */
    summary: {
      totals: (n: number) => string;
      others: (n: number, beside: boolean) => string;
      declared: (n: number) => string;
      unverified: (n: number) => string;
    };
    /** How sums are made: of whole numbers alone, or with decimals. */
    addition: { whole: string; decimals: string };
    /** The words after a number of figures: `figures`, `proven`. */
    counted: Record<keyof Counts, (n: number) => string>;
    /** Why a check cannot compute its figure. */
    cause: (cause: Cause) => string;
    grandTotal: (main: Measure, year: string) => string;
    /** The name of the cross-foot: the grand total, added up by the rows. */
    crossFootTotal: (main: Measure, by: string) => string;
    partsCaption: (rule: Rule, name: string) => string;
    figure: string;
    asPublished: string;
    part: (rule: Rule) => string;
    sum: string;
    /** What heads a bound in the place of a sum, and how a figure beyond it comes out. */
    bound: Record<Bounding, string>;
    beyond: Record<Bounding, string>;
    mean: (weight: Measure) => string;
    /** How sums and other checks come out, in a table and in a sentence. */
    status: Record<'totals' | 'others', Record<Status, string>>;
    verdict: Record<'totals' | 'others', Record<Status, string>>;
    /** The verdict on shares that make their whole, and the label of that whole, which nobody types. */
    sharesHold: string;
    whole: string;
    crossFoot: string;
    unproven: string;
    unprovenText: string;
  };
  editor: CommandStrings['editor'];
  terminal: CommandStrings['terminal'];
}
