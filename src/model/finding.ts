import type { Address } from './address.ts';
import type { Explanation } from './explanation.ts';
import type { Subject } from './figure.ts';
import type { UnfitMarkup } from './markup.ts';
import type { PictureFault } from './picture.ts';
import type { Cause } from './cause.ts';
import type { ValueType } from './value-type.ts';
import type { Repair } from './repair.ts';
import type { Repaired } from './repaired.ts';
import type { ChangeKind, Derived, FigureKind, Measure } from './measure.ts';

export type EntityType = 'territory' | 'channel' | 'section' | 'claim' | 'fact' | 'figure' | 'measure';

/** How a number of a message is written. */
interface Written {
  kind: FigureKind;
  digits: number;
  currency?: string | undefined;
}

/** One number of a sum, as a message shows it. */
export interface Addend extends Written {
  name: string;
  value: number;
  at?: Address;
}

export type Rule =
  | 'channel-total'
  | 'subtotal'
  | 'section-total'
  | 'grand-total'
  | 'cross-foot'
  | 'growth'
  | 'shares'
  | 'weighted-mean'
  | 'ratio';

/** A figure of a measure that is not what others give, how precise it is, and what to type where it stands all the same. */
interface Mismatch {
  name: string;
  measure: Measure;
  published: number;
  computed: number;
  digits: number;
  declaration: string;
}

/** The facts of each kind of problem; `src/i18n/` words them. */
export interface Details {
  /** So many others of the same severity in the same file are not told. */
  'more-problems': { count: number; severity: Severity };
  syntax: { reason: string; token: string; repaired: Repaired | null };
  'not-utf8': object;
  /** In characters. */
  'too-large': { size: number; most: number };
  'empty-file': object;
  'outside-link': object;
  alias: object;
  /** What cannot be done without stands where nothing names it. */
  'missing-file': { file: string; is: 'picture' | 'section' | 'indispensable' };
  /** `is`: a section of a year, other YAML, YAML by another name, a picture of a year, another picture, or a file of no kind that is read. */
  'unlisted-file': {
    file: string;
    is: 'section' | 'yaml' | 'yml' | 'picture' | 'misplaced-picture' | 'other';
  };
  'unfit-picture': { file: string; reason: PictureFault };
  'no-edition': object;
  'only-drafts': object;
  'missing-key': { key: string; field: string | null };
  /** `meant`: the known one that a misspelt one surely stands for; `inside`: the known ones that have such a field in them. */
  /** `whole`: the text that a comma has cut in two, with the key that it is typed under. */
  'unknown-key': {
    key: string;
    known: readonly string[];
    meant: string | null;
    inside: readonly string[];
    whole: { key: string; text: string } | null;
  };
  /** `found` is what stands there where it is no single value; `repair` what the source was surely or possibly meant to be, once it is read as it is typed. */
  'wrong-kind': {
    expected: ValueType;
    source: string;
    field: string | null;
    found: 'mapping' | 'list' | null;
    repair: Repair | null;
  };
  'unknown-locale': { locale: string; known: readonly string[] };
  'unknown-id': { id: string; entity: EntityType; known: readonly string[]; meant: string | null };
  'repeated-id': { id: string; entity: EntityType };
  'reserved-id': { id: string; entity: 'territory' | 'section' | 'measure' };
  'no-figures': { channel: string };
  /** `others` are those that the channel has. */
  'missing-territory': { territory: string; channel: string; others: readonly string[] };
  'missing-colour': { channel: string; scheme: 'light' | 'dark' };
  blank: { kind: FigureKind; measure: Measure | Derived; subject: Subject };
  'finished-draft': { year: string };
  /** A text of the year before that nobody has read again, and a text that names another year than its report. */
  'unreviewed-text': { year: string };
  'other-year': { year: string; own: string };
  /** `last`: the word that is the last now; `whole`: the text with what YAML takes for a comment, in quotes. */
  'shortened-text': { last: string; whole: string };
  /** `kept`: the sign before a text that keeps its lines. */
  'folded-list': { kept: string };
  'total-mismatch': Mismatch & {
    rule: Rule;
    /** It is typed under `total`, which is of the main measure. */
    main: boolean;
    parts: readonly Addend[];
    excluded: readonly string[];
    explanations: readonly Explanation[];
  };
  /** A part of a whole is greater than it. */
  'part-exceeds-whole': Written & { name: string; whole: string; value: number; most: number };
  /** A subtotal that is, over others, a sum of itself. */
  'circular-sum': { channel: string };
  /** The parts of a whole, published to so many decimals, do not make 100 per cent. */
  'shares-mismatch': { name: string; computed: number; digits: number; declaration: string };
  'no-parts': { rule: Rule; name: string; excluded: boolean };
  'growth-mismatch': Omit<Mismatch, 'measure' | 'computed'> & {
    /** Of the rows of a table; a claim has none. */
    measure: Measure | null;
    change: ChangeKind;
    /** `null` from zero, where there is no growth: nothing declares that. */
    computed: number | null;
    from: Addend;
    to: Addend;
    explanations: readonly Explanation[];
  };
  /** A change between two figures of which there is none: they are of two kinds, or points of what is no percentage. */
  'unlike-figures': { name: string; change: ChangeKind; from: FigureKind; to: FigureKind };
  /** `year`: of the report that says otherwise, where it is another one; `of`: whose figure it is there. */
  'claim-contradicted': {
    name: string;
    measure: 'from' | 'to';
    typed: number;
    other: number;
    of: string;
    year: string | null;
  };
  'mean-mismatch': Mismatch & { weight: Measure };
  'ratio-mismatch': Mismatch & { inputs: readonly [share: Addend, of: Addend]; per: number };
  /** A measure of the data that nothing can be made of. */
  'unfit-measure': {
    measure: string;
    reason: 'main' | 'unit' | 'sum' | 'mean' | 'ratio' | 'change' | 'currency';
  };
  /** `typed`: the number that the inputs give, as it is typed. */
  'discrepancy-wrong': Written & { declared: number; computed: number; typed: string };
  'discrepancy-unneeded': Written & { value: number };
  'discrepancy-unverifiable': { cause: Cause | null };
  /** `text` is as it is typed, with its braces; a brace without its pair is `lone`. */
  'unknown-placeholder': { text: string; lone: boolean; known: readonly string[]; meant: string | null };
  /** A character that must not be in a text, as `U+202E`. */
  'forbidden-character': { character: string; reason: 'control' | 'direction' };
  'unfit-markup': { text: string; reason: UnfitMarkup };
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

/** How many problems a finding stands for: one, or all that are not told. */
export const countOf = (each: Finding): number => (each.code === 'more-problems' ? each.details.count : 1);
