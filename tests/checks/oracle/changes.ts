import { inRow } from './amounts.ts';
import { changeOf, type Change } from './plan.ts';
import type { ChannelTable, Published, Side, YearTable } from './published.ts';
import { divided, isMore, minus, plus, rational, signOf, size, sumOf, times, zero } from './rational.ts';
import { published, type Outcome, type Read, type Relation } from './relation.ts';
import { isNumber, type Amount } from './typed.ts';

const hundred = rational(100n);
const noBase: Outcome = { reason: 'no-base', names: [] };

/** The change from one amount to another; `alike`: whether they can be compared at all. */
function changed(change: Change, from: Amount | undefined, to: Amount | undefined, alike = true): Outcome {
  const absent = [from, to].some((amount) => !isNumber(amount) && amount !== 'blank');
  if (absent) return noBase;
  if (!alike) return { refused: 'unlike-figures' };
  if (!isNumber(from) || !isNumber(to)) return 'blank';
  if (change === 'points') return { value: minus(to.value, from.value) };
  if (signOf(from.value) <= 0) return { reason: 'unfit-base', names: [] };
  const multiple = divided(to.value, from.value);
  return { value: change === 'ratio' ? multiple : minus(times(multiple, hundred), hundred) };
}

const changesIn = (channel: ChannelTable, figure: Published, row: string | null): Relation[] => {
  const found = changeOf(figure.measure!);
  if (!found) return [];
  const above = row === null ? undefined : channel.rows[channel.rows.indexOf(row) - 1];
  const amount = (at: string | null | undefined, read: Read) =>
    at == null ? undefined : inRow(channel, found.of, at, read);
  const outcome = (read: Read) => changed(found.change, amount(above, read), amount(row, read));
  return [{ rule: 'growth', figure, outcome }];
};

const amountOn = (side: Side, read: Read): Amount | undefined =>
  'row' in side ? inRow(side.channel, side.channel.main.id, side.row, read) : read(side);

/** Whether a change of two such figures makes sense; one that is still blank is of whatever kind goes with the other. */
function areAlike(change: Change, from: Side, to: Side): boolean {
  const typed = [from, to].filter((side) => 'row' in side || published(side) !== 'blank');
  const [a, b = a] = typed.map((side) => ('row' in side ? side.channel.main : side));
  if (!a) return true;
  return a.kind === b!.kind && a.currency === b!.currency && (change !== 'points' || a.kind === 'percent');
}

/** Every published change: of a claim, or of a row since the row above. */
export const changes = ({ channels, sections }: YearTable): Relation[] => [
  ...channels.flatMap((channel) =>
    [[null, channel.totals] as const, ...channel.cells].flatMap(([row, figures]) =>
      [...figures.values()].flatMap((figure) => changesIn(channel, figure, row)),
    ),
  ),
  ...sections
    .flatMap(({ claims }) => claims)
    .map(({ claim: { change }, told, from, to }): Relation => ({
      rule: 'growth',
      figure: told,
      outcome: (read) =>
        changed(change, amountOn(from, read), amountOn(to, read), areAlike(change, from, to)),
    })),
];

function shared(parts: readonly Published[], read: Read): Outcome {
  const amounts = parts.map((part) => ({ id: part.id.split('/').at(-1)!, amount: read(part) }));
  const names = amounts.flatMap(({ id, amount }) => (isNumber(amount) || amount === 'blank' ? [] : [id]));
  if (names.length) return { reason: 'no-parts', names };
  const numbers = amounts.map(({ amount }) => amount).filter(isNumber);
  if (numbers.length < amounts.length) return 'blank';
  const value = sumOf(numbers.map((each) => each.value));
  const rounding = numbers.map(({ digits }) => rational(1n, 2n * 10n ** BigInt(digits))).reduce(plus, zero);
  const digits = Math.max(...numbers.map((each) => each.digits));
  return { value, agrees: !isMore(size(minus(value, hundred)), rounding), digits };
}

/** The parts of each whole, which make 100 per cent but for their rounding. */
export const shares = ({ sections }: YearTable): Relation[] =>
  sections
    .flatMap((section) => section.shares)
    .map(({ whole, parts }) => ({ rule: 'shares', figure: whole, outcome: (read) => shared(parts, read) }));
