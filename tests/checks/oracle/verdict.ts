import { excesses, isBeyond, withWholes } from './bounds.ts';
import { changes, shares } from './changes.ts';
import type { Published, YearTable } from './published.ts';
import { means, ratios } from './quotients.ts';
import { isMore, isSame, rational, rounded, signOf, type Rational } from './rational.ts';
import { published, type Read, type Relation, type Rule } from './relation.ts';
import { sums } from './sums.ts';
import { amountOf, isNumber, type Amount } from './typed.ts';

export type Code =
  | 'total-mismatch'
  | 'mean-mismatch'
  | 'ratio-mismatch'
  | 'growth-mismatch'
  | 'shares-mismatch'
  | 'discrepancy-wrong'
  | 'discrepancy-unneeded'
  | 'discrepancy-unverifiable'
  | 'no-parts'
  | 'unlike-figures'
  | 'part-exceeds-whole'
  | 'total-below-parts'
  | 'share-out-of-range'
  | 'blank';

/** What is found of a published figure that others give. */
export type Judgement =
  | { status: 'proven' | 'declared' | 'failed'; value: Rational; digits: number; code: Code | null }
  /** `code`: of the number of a discrepancy that is no number. */
  | { status: 'unproven'; reason: string; names: readonly string[]; code: Code | null }
  /** It is absent or blank itself, or refused in the place of a verdict. */
  | { status: 'absent' | 'blank' | 'refused'; code: Code | null };

export interface Verdict {
  relation: Relation;
  judgement: Judgement;
  /** Whether a failure is silent, because it follows from another one. */
  silent: boolean;
}

const mismatch: Record<Rule, Code> = {
  'channel-total': 'total-mismatch',
  subtotal: 'total-mismatch',
  'section-total': 'total-mismatch',
  'grand-total': 'total-mismatch',
  'weighted-mean': 'mean-mismatch',
  ratio: 'ratio-mismatch',
  growth: 'growth-mismatch',
  shares: 'shares-mismatch',
  part: 'part-exceeds-whole',
};

function judge({ rule, figure, outcome }: Relation, read: Read): Judgement {
  const amount = read(figure);
  if (!isNumber(amount)) return { status: amount === 'blank' ? 'blank' : 'absent', code: null };
  const given = outcome(read);
  const blank = { status: 'unproven', reason: 'blank', names: [] } as const;
  if (given === 'blank') return { ...blank, code: null };
  if ('refused' in given) return { status: 'refused', code: given.refused };
  const { computed } = figure.entry;
  if ('reason' in given) {
    const bound = given.bounds?.find((each) => isBeyond(amount.value, each));
    if (!bound) return { status: 'unproven', ...given, code: null };
    const { value, code } = bound;
    if (computed === undefined) return { status: 'failed', value, digits: 3, code };
    const declared = amountOf(computed);
    if (!isNumber(declared)) return { ...blank, code: 'blank' };
    return isSame(declared.value, value)
      ? { status: 'declared', value, digits: 3, code: null }
      : { status: 'failed', value, digits: 3, code: 'discrepancy-wrong' };
  }
  const {
    value,
    agrees = isSame(rounded(value, amount.digits), amount.value),
    digits: own = amount.digits,
  } = given;
  const at = { value, digits: amount.digits };
  if (computed === undefined)
    return { status: agrees ? 'proven' : 'failed', ...at, code: agrees ? null : mismatch[rule] };
  if (agrees)
    return { status: 'failed', value: amount.value, digits: amount.digits, code: 'discrepancy-unneeded' };
  const declared = amountOf(computed);
  if (!isNumber(declared)) return { ...blank, code: 'blank' };
  // a number that looks like the published one contradicts nothing
  const hides = isSame(rounded(value, declared.digits), amount.value);
  const digits = hides ? Math.max(declared.digits, own) : declared.digits;
  return isSame(rounded(value, digits), declared.value)
    ? { status: 'declared', value, digits, code: null }
    : { status: 'failed', value, digits, code: 'discrepancy-wrong' };
}

/** The inputs of a figure: all that is read to work it out. */
function inputsOf({ outcome }: Relation): Set<Published> {
  const inputs = new Set<Published>();
  outcome((figure) => {
    inputs.add(figure);
    return published(figure);
  });
  return inputs;
}

/** Whether a relation would hold, or a bound of it, with other amounts of some of its inputs in their places. */
function holdsWith(relation: Relation, others: ReadonlyMap<Published, Amount>): boolean {
  const given = relation.outcome(published);
  const isOpen = given !== 'blank' && 'reason' in given;
  const { status } = judge(relation, (figure) => others.get(figure) ?? published(figure));
  return ['proven', 'declared', ...(isOpen ? ['unproven'] : [])].includes(status);
}

/**
 * The figures whose failures are silent: with what the relations of its failed and told inputs give, of all or of one of them, each would
 * hold.
 */
function silentAmong(failed: ReadonlyMap<Published, Relation>): ReadonlySet<Published> {
  const known = new Map<Published, boolean>();
  const isSilent = (figure: Published): boolean => {
    if (!known.has(figure)) {
      known.set(figure, false); // what goes round in a circle is told
      const relation = failed.get(figure)!;
      const told = [...inputsOf(relation)].filter((input) => failed.has(input) && !isSilent(input));
      const right = told.map((input) => [input, corrected(failed.get(input)!)] as const);
      const some = [right, ...right.map((each) => [each])];
      known.set(figure, right.length > 0 && some.some((others) => holdsWith(relation, new Map(others))));
    }
    return known.get(figure)!;
  };
  return new Set([...failed.keys()].filter(isSilent));
}

/** What a failed figure should be, at its decimals. */
function corrected(relation: Relation): Amount {
  const amount = published(relation.figure);
  const judgement = judge(relation, published);
  if (!isNumber(amount) || !('value' in judgement)) return amount;
  return { value: rounded(judgement.value, amount.digits), digits: amount.digits };
}

/** Every published figure of a year that others give, with what is found of it. */
export const relationsOf = (year: YearTable): Relation[] =>
  withWholes([...sums(year), ...means(year), ...ratios(year), ...changes(year), ...shares(year)], year);

/** The parts of wholes in per cent that are less than nothing or more than all. */
const outOfRange = ({ sections }: YearTable): ExpectedError[] =>
  sections
    .flatMap((section) => section.shares)
    .flatMap(({ whole, parts }) => (whole.entry.computed === undefined ? parts : []))
    .filter((part) => {
      const amount = published(part);
      return isNumber(amount) && (signOf(amount.value) < 0 || isMore(amount.value, rational(100n)));
    })
    .map(({ file, path }) => ({ code: 'share-out-of-range', file, path }));

/** The verdicts of a year. */
export function verdictsOf(year: YearTable): Verdict[] {
  const judged = relationsOf(year).map((relation) => ({ relation, judgement: judge(relation, published) }));
  const failed = judged.filter(({ judgement }) => judgement.status === 'failed');
  const silent = silentAmong(new Map(failed.map(({ relation }) => [relation.figure, relation])));
  return judged.map((each) => ({ ...each, silent: silent.has(each.relation.figure) }));
}

export interface ExpectedError {
  code: Code;
  file: string;
  path: Published['path'];
}

/** The errors of a year: those of its verdicts, of figures that nothing gives, and of parts larger than their wholes. */
export function errorsOf(year: YearTable, verdicts: readonly Verdict[]): ExpectedError[] {
  const at = (code: Code, { file, path, holder }: Published): ExpectedError => {
    if (code === 'discrepancy-wrong') return { code, file, path: [...holder, 'discrepancy', 'computed'] };
    const isDeclared = code === 'discrepancy-unneeded' || code === 'discrepancy-unverifiable';
    return { code, file, path: isDeclared ? [...holder, 'discrepancy'] : path };
  };
  const byFigure = new Map(verdicts.map((verdict) => [verdict.relation.figure, verdict]));
  const wholes = year.sections.flatMap((section) => section.shares.map(({ whole }) => whole));
  const own = [...year.figures.values(), ...wholes].flatMap((figure): ExpectedError[] => {
    const verdict = byFigure.get(figure);
    const { status, reason } = { reason: '', status: 'uncovered', ...verdict?.judgement };
    const unverified =
      figure.entry.computed !== undefined &&
      ['uncovered', 'absent', 'unproven'].includes(status) &&
      reason !== 'blank';
    const code = verdict && 'code' in verdict.judgement && !verdict.silent ? verdict.judgement.code : null;
    return [
      ...(figure.entry.typed === '' ? [at('blank', figure)] : []),
      ...(unverified ? [at('discrepancy-unverifiable', figure)] : []),
      ...(code === 'blank' ? [{ ...at('discrepancy-wrong', figure), code }] : code ? [at(code, figure)] : []),
    ];
  });
  const relations = verdicts.map(({ relation }) => relation);
  return [
    ...own,
    ...excesses(year, relations).map((each): ExpectedError => ({ code: 'part-exceeds-whole', ...each })),
    ...outOfRange(year),
  ];
}
