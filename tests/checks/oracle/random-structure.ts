import type { Channel, Entries, Entry, Measure, Plan, Section, Year } from './plan.ts';
import { mainOf, rowsOf } from './plan.ts';
import { aroundOf, overlap } from './structure.ts';
import type { Tape } from './tape.ts';

/** A figure that is still to be filled in. */
const open = (): Entry => ({ typed: 'n/a' });

/** The ids of channels, each of which has a colour. */
export const channelIds = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];

/** Channels that a total leaves out: mostly some, seldom all, with few exceptions none. */
function leavingOut(tape: Tape, channels: readonly string[], percent: number): string[] | undefined {
  if (!channels.length || !tape.chance(percent)) return undefined;
  const some = tape.some(channels, 40);
  return some.length && (some.length < channels.length || tape.chance(10)) ? some : [tape.pick(channels)];
}

/** A channel among those that are there already: one of its own, a subtotal of others, or a part of one. */
function channel(
  id: string,
  others: ReadonlyMap<string, Channel>,
  { tape, rows, measures, main }: { tape: Tape; rows: readonly string[]; measures: Measure[]; main: Measure },
): Channel {
  const known = [...others.keys()];
  const kind = tape.below(100);
  const sumOf: string[] = [];
  if (known.length && kind < 30)
    for (const each of tape.shuffled(known).slice(0, 1 + tape.below(3)))
      if (sumOf.every((part) => !overlap(part, each, others))) sumOf.push(each);
  const isPart = known.length > 0 && (kind >= 72 || (sumOf.length > 0 && tape.chance(8)));
  const isInside = (each: string) => [...aroundOf(each, others)].some((whole) => sumOf.includes(whole));
  const wholes = ['total', ...known.flatMap((each) => (isInside(each) ? [] : [each, each]))];
  const partOf = isPart ? tape.pick(wholes) : null;
  const also = (percent: number) =>
    tape.some(
      measures.filter((each) => each !== main),
      percent,
    );
  const figures = (list: readonly Measure[], required: readonly Measure[]): Entries => {
    const chosen = [...required, ...list];
    const inOrder = [main, ...measures.filter((each) => each !== main)].filter((each) =>
      chosen.includes(each),
    );
    return Object.fromEntries(inOrder.map(({ id: measure }) => [measure, open()]));
  };
  const columns = also(55);
  const isWhole = !sumOf.length && partOf === null;
  const typed = isWhole ? rows : tape.some(rows, tape.chance(4) ? 0 : 80);
  const divided = rows.length > 0 && tape.chance(62);
  const inRow = () => {
    const whole = sumOf.length > 0 && tape.chance(25) ? [] : [main];
    return figures(tape.some(columns, tape.pick([100, 100, 90])), whole);
  };
  const cells = divided ? Object.fromEntries(typed.map((row) => [row, inRow()])) : null;
  const hasMain = partOf === 'total' || tape.chance(cells ? 72 : 90);
  const others_ = tape.some(measures, 50).filter((each) => each !== main);
  const totals = figures(others_, hasMain || (!cells && !others_.length) ? [main] : []);
  if (sumOf.length)
    for (const cell of Object.values(cells ?? {}))
      for (const { id: measure, combine } of measures) {
        const excludes = combine === 'sum' && cell[measure] ? leavingOut(tape, sumOf, 18) : undefined;
        if (excludes) cell[measure]!.excludes = excludes;
      }
  if (cells && !Object.keys(cells).length && !Object.keys(totals).length) totals[main.id] = open();
  return { id, totals, rows: cells, sumOf, partOf };
}

/** The channels of a year, each in one of its sections; `made`: all in the order in which they were made. */
function year(id: string, plan: Plan, tape: Tape): { year: Year; made: string[] } {
  const { rows, measures } = plan;
  const [first] = measures;
  const covered = rows.length > 1 && tape.chance(20) ? rows.filter((each) => each !== tape.pick(rows)) : null;
  const sums = measures.filter(({ combine }) => combine === 'sum').map((each) => each.id);
  const sections = ['visits', 'calls', tape.pick(['web', 'a'])]
    .slice(0, 1 + tape.below(3))
    .map((name): Section => ({
      id: name,
      measure: tape.chance(25) ? tape.pick(sums) : null,
      apart: tape.chance(15),
      total: tape.chance(65) ? open() : null,
      channels: [],
      claims: [],
      facts: {},
      shares: [],
    }));
  const typed: Year = {
    id,
    rows: covered?.length ? covered : null,
    total: tape.chance(75) ? open() : null,
    sections,
  };
  const known = new Map<string, Channel>();
  for (const own of channelIds.slice(0, 2 + tape.below(7))) {
    const section = tape.pick(sections);
    const main = mainOf(plan, section);
    const each = channel(own, known, { tape, rows: rowsOf(plan, typed), measures, main });
    known.set(own, each);
    section.channels.splice(tape.below(section.channels.length + 1), 0, each);
  }
  const added = (list: readonly Section[]) =>
    list
      .flatMap(({ channels }) => channels)
      .filter(({ sumOf, partOf }) => !sumOf.length && partOf === null)
      .map((each) => each.id);
  for (const section of sections) {
    const excludes = leavingOut(tape, added([section]), 30);
    if (section.total && excludes) section.total.excludes = excludes;
  }
  const excludes = leavingOut(
    tape,
    added(sections.filter((each) => !each.apart && mainOf(plan, each) === first)),
    40,
  );
  if (typed.total && excludes) typed.total.excludes = excludes;
  return { year: typed, made: [...known.keys()] };
}

/** A data folder without numbers, and the order in which the channels of each year can be filled in. */
export interface Structure {
  plan: Plan;
  made: string[][];
}

export function randomStructure(tape: Tape, measures: Measure[]): Structure {
  const plan: Plan = {
    rows: ['n', 's', 'e', 'w'].slice(0, tape.pick([0, 1, 2, 2, 3, 3, 4])),
    rowsAdd: !tape.chance(14),
    measures,
    years: [],
  };
  const years = tape.pick([
    ['2021', '2022', '2023'],
    ['2019', '2019-20', '2020-21'],
  ] as const);
  const made = years.slice(-tape.pick([1, 1, 2, 3])).map((id) => {
    const each = year(id, plan, tape);
    plan.years.push(each.year);
    return each.made;
  });
  return { plan, made };
}
