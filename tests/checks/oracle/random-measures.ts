import type { Measure } from './plan.ts';
import type { Tape } from './tape.ts';

const adding: readonly Measure[] = [
  { id: 'contacts', kind: 'count', combine: 'sum' },
  { id: 'answered', kind: 'count', combine: 'sum' },
  { id: 'money', kind: 'money', currency: 'EUR', combine: 'sum' },
  { id: 'score', kind: 'number', combine: 'sum' },
  { id: 'hours', kind: 'duration', combine: 'sum' },
];

/** A ratio of two measures per so many: a percentage, a number or, where it is money per something else, money. */
function ratio(id: string, share: Measure, of: Measure | null, tape: Tape): Measure {
  const per = tape.pick([100, 100, 1, 10, 1000, 1_000_000]);
  const combine = { share: share.id, ...(of && { of: of.id }), ...(per !== 100 && { per }) };
  if (per === 100) return { id, kind: 'percent', combine };
  return share.currency && of && !of.currency && tape.chance(50)
    ? { id, kind: 'money', currency: share.currency, combine }
    : { id, kind: 'number', combine };
}

/** Measures of every kind that fit each other, the main one first. */
export function randomMeasures(tape: Tape): Measure[] {
  const fee: Measure = { id: 'fee', kind: 'money', currency: tape.pick(['EUR', 'USD']), combine: 'sum' };
  const sums = [...adding, fee];
  const main = tape.pick([sums[0]!, sums[0]!, sums[0]!, ...sums]);
  const counts = sums.filter(({ kind }) => kind === 'count');
  const divisible = sums.filter(({ kind }) => kind !== 'duration');
  const loose: Measure = {
    id: 'loose',
    kind: tape.pick(['number', 'percent', 'duration', 'count']),
    combine: 'none',
  };
  const weight = tape.pick([...counts, ...(loose.kind === 'count' ? [loose] : [])]).id;
  const portioned = tape.pick([main, ...divisible].filter(({ kind }) => kind !== 'duration'));
  const stated: Measure[] = [
    ratio('rate', sums[1]!, sums[0]!, tape),
    ratio('portion', portioned, null, tape),
    ratio('cost', tape.pick(divisible), tape.pick(divisible), tape),
    { id: 'wait', kind: 'duration', combine: { mean: weight } },
    { id: 'mark', kind: tape.pick(['number', 'count', 'percent']), combine: { mean: tape.pick(counts).id } },
    loose,
  ];
  const divided = stated.filter(({ kind }) => kind === 'number' || kind === 'count');
  const unchanged = [
    ...sums,
    ...stated,
    ...(divided.length ? [ratio('odd', tape.pick(divided), sums[0]!, tape)] : []),
  ];
  const percents = unchanged.filter(({ kind }) => kind === 'percent');
  const others = unchanged.filter(({ kind }) => kind !== 'percent');
  const changes: Measure[] = [
    { id: 'rise', kind: 'percent', combine: { growth: tape.pick([main, ...others]).id } },
    { id: 'fold', kind: 'number', combine: { ratio: tape.pick([main, ...unchanged]).id } },
    ...(percents.length
      ? [{ id: 'shift', kind: 'number' as const, combine: { points: tape.pick(percents).id } }]
      : []),
  ];
  const all = [...unchanged, ...changes];
  const chosen = new Set([main, ...tape.some(all, 55)]);
  for (const each of chosen)
    // what is added meanwhile is visited too
    for (const id of typeof each.combine === 'object' ? Object.values(each.combine) : [])
      for (const input of all) if (input.id === id) chosen.add(input);
  return [main, ...tape.shuffled([...chosen].filter((each) => each !== main))];
}
