import type { Absence } from './absence.ts';
import type { Addend } from './addend.ts';
import type { Address } from './address.ts';
import type { Beyond } from './beyond.ts';
import type { Bounding } from './bounding.ts';
import type { UnavailableReason } from './earlier-year.ts';
import type { Explanation } from './explanation.ts';
import type { EntityType } from './reference.ts';
import type { Subject } from './figure.ts';
import type { Limited } from './limited.ts';
import type { markupLimits, UnfitMarkup } from './markup.ts';
import type { PictureFault } from './picture.ts';
import type { Cause } from './cause.ts';
import type { UnfitLocale } from './unfit-locale.ts';
import type { Mismatch } from './mismatch.ts';
import type { ReservedBy } from './reserved-by.ts';
import type { OddEntry } from './unread.ts';
import type { ValueType } from './value-type.ts';
import type { Written } from './written.ts';
import type { Rule } from './rule.ts';
import type { Repair } from './repair.ts';
import type { Repaired } from './repaired.ts';
import type { ChangeKind, Derived, FigureKind, Measure } from './measure.ts';

export type FileKind = 'site' | 'report' | 'section'; // the data files that are mappings

/** The facts of each kind of problem; `src/i18n/` words them. */
export interface Details extends Beyond {
  /** `count`: the further problems of this severity in the same file, which are not reported one by one. */
  'more-problems': { count: number; severity: Severity };
  syntax: { reason: string; token: string; repaired: Repaired | null };
  'not-utf8': object;
  /** `most`: the characters that a file may have. */
  'too-large': { most: number };
  'too-much-data': { megabytes: number };
  'unread-file': { reason: OddEntry | 'folder' };
  'over-limit': { of: Limited; most: number; count?: number };
  'empty-file': object;
  'outside-link': object;
  alias: object;
  /** `indispensable`: needed in every folder or year, without any file that names it. */
  'missing-file': { file: string; is: 'picture' | 'section' | 'indispensable' };
  /** `is`: a section of a year, other YAML, YAML named `.yml`, a picture in the folder of a year, one elsewhere, or any other file. */
  'unlisted-file': {
    file: string;
    is: 'section' | 'yaml' | 'yml' | 'picture' | 'misplaced-picture' | 'other';
  };
  'unfit-picture': { file: string } & PictureFault;
  'no-edition': object;
  'only-drafts': object;
  /** `others`: keys of which any would do as well. */
  'missing-key': { key: string; field: string | null; others?: readonly string[] };
  /** `meant`: the known key that this one is surely a misspelling of; `inside`: the known keys whose mappings have this key. */
  /** `elsewhere`: the files with it at their top; `whole`: a text that a comma has cut in two, with the key that it is typed under. */
  'unknown-key': {
    key: string;
    known: readonly string[];
    meant: string | null;
    inside: readonly string[];
    elsewhere: readonly FileKind[];
    /** The field that stands here and shuts this one out. */
    beside: string | null;
    whole: { key: string; text: string } | null;
  };
  /** `found`: a mapping or list in place of a scalar; `source`, `repair`: the text as typed and as meant, filled in by `located`. */
  'wrong-kind': {
    expected: ValueType;
    source: string;
    field: string | null;
    found: 'mapping' | 'list' | null;
    repair: Repair | null;
  };
  'unknown-locale': UnfitLocale;
  'unknown-id': { id: string; entity: EntityType; known: readonly string[]; meant: string | null };
  /** A figure of `year`, which is a draft, or whose files make no report. */
  'unavailable-figure': { id: string; year: string; reason: UnavailableReason };
  'repeated-id': { id: string; entity: EntityType };
  'reserved-id': { id: string; entity: 'territory' | 'section' | 'measure' | 'fact'; by: ReservedBy };
  'no-figures': { channel: string };
  /** `others`: the territories that the channel has rows for; none where another channel has this row, so that the report covers it. */
  'missing-territory': { territory: string; channel: string; others: readonly string[] };
  /** A row that stands here and in `others` further places, but not in `territories.yaml` or, where there are any, among the `listed`. */
  'absent-territory': { id: string; others: number; listed: readonly string[] | null };
  'missing-colour': { channel: string; scheme: 'light' | 'dark' };
  blank: { kind: FigureKind; measure: Measure | Derived; subject: Subject; computed: boolean }; // of its discrepancy
  'finished-draft': { year: string };
  /** A text of `year` not yet reviewed for the next one; below it, a text that names another year than its report. */
  'unreviewed-text': { year: string };
  'other-year': { year: string; own: string };
  /** `last`: the last word that is left of the text; `whole`: the text with what YAML takes for a comment, in quotes. */
  'shortened-text': { last: string; whole: string };
  /** `kept`: the sign to type instead, which keeps the line breaks of the text. */
  'folded-list': { kept: string };
  'total-mismatch': Mismatch & {
    rule: Rule;
    /** Whether the figure is typed under `total`, the key of the main measure. */
    main: boolean;
    parts: readonly Addend[];
    excluded: readonly string[];
    explanations: readonly Explanation[];
  };
  /** A channel that is a sum or a part of itself, directly or through others. */
  'circular-sum': { channel: string; by: 'sum-of' | 'part-of' };
  /** A subtotal that counts a channel twice: by both of `ids` in its list. */
  'double-count': { channel: string; counted: string; ids: readonly string[] };
  /** The parts of a whole do not make 100 per cent; `digits`: the decimals that they are published with. */
  'shares-mismatch': { name: string; computed: number; digits: number; declaration: string | null };
  /** A total whose `excludes` names every channel. */
  'no-parts': { rule: Rule; name: string };
  'growth-mismatch': Omit<Mismatch, 'measure'> & {
    /** The measure whose rows state the change; `null` for a claim. */
    measure: Measure | null;
    change: ChangeKind;
    from: Addend;
    to: Addend;
    explanations: readonly Explanation[];
  };
  /** A change that two figures cannot have (they are of different kinds, or it is points and they are not percentages), `null` for none. */
  'unlike-figures': { name: string; change: ChangeKind | null; from: FigureKind; to: FigureKind };
  /** `year`: of the contradicting report, `null` where it is this one; `of`: the name of what the contradicting figure belongs to. */
  'claim-contradicted': {
    name: string;
    measure: 'from' | 'to';
    typed: Addend;
    other: Addend;
    of: string;
    year: string | null;
  };
  'mean-mismatch': Mismatch & { weight: Measure };
  'ratio-mismatch': Mismatch & { inputs: readonly [share: Addend, of: Addend]; per: number };
  'unfit-measure': {
    measure: string;
    reason: 'main' | 'unit' | 'sum' | 'mean' | 'ratio' | 'change' | 'circle' | 'currency';
  };
  /** No figure has the measure, or its unit. */
  'unused-measure': { measure: string; unit: boolean };
  /** `typed`: `computed` as it has to be typed, if it can be. */
  /** `by`: what gives it, where `computed` is only a bound. */
  'discrepancy-wrong': Written & {
    declared: number;
    computed: number;
    typed: string | null;
    by: Bounding | null;
  };
  'discrepancy-unneeded': Written & { value: number };
  'discrepancy-unverifiable': { cause: Cause | null };
  /** `text` is as it is typed, with its braces; a brace without its pair is `lone`. */
  'unknown-placeholder': { text: string; lone: boolean; known: readonly string[]; meant: string | null };
  'absent-placeholder': { text: string; absence: Absence };
  /** A character that must not be in a text, as `U+202E`. */
  'forbidden-character': { character: string; reason: 'control' | 'direction' };
  'unfit-markup': { text: string; reason: UnfitMarkup; most: typeof markupLimits };
  /** Something in braces, or a number, in a name or title. */
  'figure-in-name': { text: string; braces: boolean };
  'out-of-range': { kind: FigureKind; source: string; most: number };
  /** `first`: the text begins with it. */
  'typed-figure': { text: string; placeholder: string | null; first: boolean };
  implausible: { name: string; measure: Measure; value: number; than: string; other: number };
  contrast: {
    colour: string;
    against: string;
    ratio: number;
    needed: number;
    nearest: string | null;
    scheme: 'light' | 'dark';
  };
}

export type Code = keyof Details;
export type Severity = 'error' | 'warning' | 'blank';

/** A problem before it is worded: a code, its facts and an address. */
export type Finding = {
  [C in Code]: {
    code: C;
    severity: Severity;
    at: Address;
    details: Details[C];
    related: readonly Addend[];
  };
}[Code];

/** Makes a finding; an error unless told otherwise. */
export function finding<C extends Code>(
  code: C,
  at: Address,
  details: Details[C],
  { severity = 'error', related = [] }: { severity?: Severity; related?: readonly Addend[] } = {},
): Finding {
  return { code, severity, at, details, related } as Finding;
}

/** How many problems a finding stands for: one, or for `more-problems` all that it counts. */
export const countOf = (each: Finding): number => (each.code === 'more-problems' ? each.details.count : 1);
