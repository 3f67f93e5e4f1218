import { inRow, inWhole } from './amounts.ts';
import type { ChannelTable, Published, YearTable } from './published.ts';
import { isSame, rounded, sumOf, type Rational } from './rational.ts';
import { addedInAll, coveredBy, addedIn } from './sums.ts';
import { addedBy, amountOf, isNumber, type Amount } from './typed.ts';
import { published } from './relation.ts';
import type { Verdict } from './verdict.ts';

export type Standing = 'proven' | 'declared' | 'as-published';

/** The cells of a channel whose own total is worked out from them. */
const cellsOf = (channel: ChannelTable): Published[] =>
  [...channel.cells.values()].flatMap((cell) => cell.get(channel.main.id) ?? []);

/** What a sum adds: figures in its place, or the cells of a channel where nothing is typed in that place; nothing where it rounds what it adds. */
function addendsOf({ relation: { rule, figure } }: Verdict, year: YearTable): Published[] {
  const ofWhole = (channel: ChannelTable, measure: string): Published[] => {
    const typed = channel.totals.get(measure);
    return typed ? [typed] : measure === channel.main.id ? cellsOf(channel) : [];
  };
  const section = year.sections.find(({ total }) => total === figure);
  if (rule === 'grand-total' || section) {
    const added = section ? addedIn(section) : addedInAll(year);
    return coveredBy(figure, added).flatMap((channel) => ofWhole(channel, channel.main.id));
  }
  const { id: measure } = figure.measure!;
  const channel = year.channels.find(({ totals, cells }) =>
    [totals, ...cells.values()].some((figures) => figures.get(measure) === figure),
  )!;
  if (rule === 'channel-total') return [...channel.cells.values()].flatMap((cell) => cell.get(measure) ?? []);
  const row = [...channel.cells].find(([, cell]) => cell.get(measure) === figure)?.[0];
  const parts = coveredBy(figure, channel.sumOf);
  const digitsIn = (amount: Amount | undefined) => (isNumber(amount) ? amount.digits : 0);
  /** The most decimals of what a part adds, which may be worked out from others. */
  const digitsWithin = (part: ChannelTable): number => {
    const typed = row === undefined ? part.totals.get(measure) : part.cells.get(row)?.get(measure);
    if (typed) return digitsIn(published(typed));
    const below = part.isSum
      ? part.sumOf.map(digitsWithin)
      : cellsOf(part).map((each) => digitsIn(published(each)));
    return Math.max(0, ...below);
  };
  const most = digitsIn(published(figure));
  if (parts.some((part) => digitsWithin(part) > most)) return [];
  return parts.flatMap((part) =>
    row === undefined ? ofWhole(part, measure) : (part.cells.get(row)?.get(measure) ?? []),
  );
}

export interface CrossFoot {
  status: 'proven' | 'declared' | 'failed';
  value: Rational;
  digits: number;
  addends: Published[];
}

/** The rows of all channels of the grand total, and its channels without rows: these too give the grand total. */
export function crossFoot(year: YearTable, verdicts: readonly Verdict[]): CrossFoot | null {
  const { total } = year;
  const amount = total ? published(total) : undefined;
  if (!total || !isNumber(amount) || !year.plan.rowsAdd) return null;
  const covered = coveredBy(total, addedInAll(year));
  if (!covered.some(({ cells }) => cells.size)) return null;
  const amounts = covered.flatMap((channel) =>
    channel.cells.size
      ? [...channel.cells.keys()].map((row) => inRow(channel, channel.main.id, row, published))
      : [inWhole(channel, channel.main.id, published)],
  );
  const values = amounts.map((each) => addedBy(each));
  if (values.includes(null)) return null;
  const value = sumOf(values.flatMap((each) => each ?? []));
  const mains = new Set(covered.map((channel) => channel.totals.get(channel.main.id)));
  const statuses = verdicts
    .filter(({ relation: { figure } }) => figure === total || mains.has(figure))
    .map(({ judgement }) => judgement.status);
  const { digits } = amount;
  const addends = covered.flatMap((channel) => {
    const whole = channel.totals.get(channel.main.id);
    return channel.cells.size ? cellsOf(channel) : whole ? [whole] : [];
  });
  if (isSame(rounded(value, digits), amount.value)) return { status: 'proven', value, digits, addends };
  const status = (['failed', 'declared'] as const).find((each) => statuses.includes(each));
  const stated = total.entry.computed === undefined ? amount : amountOf(total.entry.computed);
  const at = status === 'declared' && isNumber(stated) ? stated.digits : digits;
  return status ? { status, value, digits: at, addends } : null;
}

/** How each published figure of a year that has a value stands. */
export function standingsOf(year: YearTable, verdicts: readonly Verdict[]): Map<string, Standing> {
  const having = (status: string) => verdicts.filter(({ judgement }) => judgement.status === status);
  const unverified = ['failed', 'unproven'].flatMap(having);
  const failed = new Set(unverified.map(({ relation }) => relation.figure));
  const declared = new Set(having('declared').map(({ relation }) => relation.figure));
  const digitsOf = ({ entry }: Published): number => {
    const amount = amountOf(entry.typed);
    return isNumber(amount) ? amount.digits : 0;
  };
  const proven = new Set<Published>();
  const prove = (figure: Published, addends: readonly Published[]) => {
    proven.add(figure);
    if (addends.every((each) => digitsOf(each) <= digitsOf(figure)))
      for (const each of addends) proven.add(each);
  };
  for (const verdict of having('proven')) {
    const { rule, figure } = verdict.relation;
    const adds = ['channel-total', 'subtotal', 'section-total', 'grand-total'].includes(rule);
    prove(figure, adds ? addendsOf(verdict, year) : []);
  }
  const cross = crossFoot(year, verdicts);
  if (cross?.status === 'proven') prove(year.total!, cross.addends);
  if (cross?.status === 'failed') failed.add(year.total!);
  return new Map(
    [...year.figures.values()]
      .filter(({ entry }) => isNumber(amountOf(entry.typed)))
      .map((figure) => {
        const isDeclared = figure.entry.computed !== undefined;
        if (failed.has(figure)) return [figure.id, 'as-published'];
        if (isDeclared) return [figure.id, declared.has(figure) ? 'declared' : 'as-published'];
        return [figure.id, proven.has(figure) ? 'proven' : 'as-published'];
      }),
  );
}
