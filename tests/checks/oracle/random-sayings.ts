import { changeKinds, type Change, type Claim, type Entry, type Plan } from './plan.ts';
import type { Published, YearTable } from './published.ts';
import { publish, type Filling } from './random-figures.ts';
import { randomFigure, randomNumber } from './random-number.ts';
import { plain, rational } from './rational.ts';
import type { Tape } from './tape.ts';
import { isUnknown, textOf, type Kind } from './typed.ts';
import { published } from './relation.ts';
import { tablesOf } from './tables.ts';
import { relationsOf } from './verdict.ts';

/** Parts of a whole that make 100 per cent, each rounded to decimals of its own: often by exactly a half. */
function randomParts(tape: Tape): Record<string, Entry> {
  const digits = tape.below(4);
  const grain = tape.pick([1, 5, 5 * 10 ** (2 - Math.min(2, digits)), 500]);
  const names = ['one', 'two', 'three', 'four'].slice(0, 2 + tape.below(3));
  let left = 100_000;
  return Object.fromEntries(
    names.map((name, index) => {
      const isLast = index === names.length - 1;
      const part = isLast
        ? left
        : Math.min(left, grain * tape.below(Math.ceil(90_000 / grain / names.length)));
      left -= part;
      const own = tape.chance(85) ? digits : tape.below(4);
      const value = rational(BigInt(part), 1000n);
      return [name, { typed: tape.chance(2) ? 'n/a' : `${plain(value, own)}%` }];
    }),
  );
}

/** What a claim may name: by its id, its kind and its currency. */
type Named = Pick<Published, 'id' | 'kind' | 'currency'>;

/** The main figures in rows of subtotals that are not published but worked out. */
const computedIn = ({ id, channels }: YearTable): Named[] =>
  channels
    .filter(({ isSum }) => isSum)
    .flatMap(({ id: channel, section, main, cells }) =>
      [...cells].flatMap(([row, cell]) =>
        cell.has(main.id)
          ? []
          : [
              {
                id: `${id}/${section}/${channel}/${row}/${main.id}`,
                kind: main.kind,
                currency: main.currency,
              },
            ],
      ),
    );

/** What a claim may call a figure: by its place in the section, in the year, or with another year. */
function nameOf({ id }: Named, year: string, section: string, tape: Tape): string {
  const [own, first, ...rest] = id.split('/');
  if (own !== year) return id;
  return first === section && rest.length && tape.chance(60) ? rest.join('.') : [first, ...rest].join('.');
}

/** Two figures to compare, typed or named, mostly of one kind. */
function randomSides(
  tape: Tape,
  change: Change,
  known: readonly Named[],
  at: { year: string; section: string },
) {
  const typed = (kind: Kind): Entry => ({ typed: randomFigure(tape, kind, 10, 4) });
  const name = (each: Named) => ({ name: nameOf(each, at.year, at.section, tape) });
  const fitting = change === 'points' ? known.filter(({ kind }) => kind === 'percent') : known;
  if (!fitting.length || tape.chance(25)) {
    const kind = change === 'points' ? 'percent' : tape.pick(['count', 'percent'] as const);
    return { from: typed(kind), to: typed(kind) };
  }
  const first = tape.pick(fitting);
  const alike = fitting.filter(({ kind, currency }) => kind === first.kind && currency === first.currency);
  const canBeTyped = first.kind === 'count' || first.kind === 'percent';
  const other = tape.pick(tape.chance(97) ? alike : known);
  const sides = [name(first), canBeTyped && tape.chance(30) ? typed(first.kind) : name(other)] as const;
  const [from, to] = tape.chance(50) ? sides : sides.toReversed();
  return { from, to };
}

/** Adds facts and shares to the last year of a plan. */
export function addFacts(plan: Plan, { tape, declared }: Filling): void {
  for (const section of plan.years.at(-1)!.sections) {
    for (const id of ['fact', 'other', 'third'].slice(0, tape.below(4))) {
      const kind = tape.pick(['count', 'duration', 'percent', 'number'] as const);
      section.facts[id] = { typed: randomFigure(tape, kind, 20, 8) };
    }
    for (const id of ['mix', 'split'].slice(0, tape.pick([0, 1, 2]))) {
      const parts = randomParts(tape);
      const whole: Entry = { typed: '100%' };
      section.shares.push({ id, parts, whole });
      const [first] = Object.values(parts);
      if (!tape.chance(declared)) continue;
      first!.typed = randomNumber(tape, 'percent');
      const year = tablesOf(plan).at(-1)!;
      const relation = relationsOf(year).find(({ figure }) => figure.entry === whole)!;
      const given = relation.outcome(published);
      if (given === 'blank' || !('value' in given) || given.agrees) continue;
      whole.computed = textOf(given.value, 'percent', tape.chance(60) ? 3 : tape.below(4))!;
    }
  }
}

/** Adds claims to the last year of a plan, each of which may name what is there before it, and publishes what they give. */
export function addClaims(plan: Plan, filling: Filling): void {
  const { tape } = filling;
  const tables = tablesOf(plan);
  const year = tables.at(-1)!;
  const known: Named[] = [
    ...tables
      .flatMap(({ figures }) => [...figures.values()])
      .filter((each) => !isUnknown(published(each)) || tape.chance(10)),
    ...computedIn(year),
  ];
  const added: Entry[] = [];
  for (const section of plan.years.at(-1)!.sections)
    for (const id of ['growth', 'members', 'pace'].slice(0, tape.below(4))) {
      const change = tape.pick(Object.keys(changeKinds) as Change[]);
      const kind = changeKinds[change];
      const claim: Claim = {
        id: `${id}-${section.id}`,
        change,
        ...randomSides(tape, change, known, { year: year.id, section: section.id }),
        told: { typed: randomNumber(tape, kind) },
      };
      section.claims.push(claim);
      added.push(claim.told);
      for (let often = 4; often; often--)
        known.push({ id: `${year.id}/${section.id}/${claim.id}/${change}`, kind, currency: undefined });
    }
  const relations = relationsOf(tablesOf(plan).at(-1)!);
  for (const told of added) {
    const { figure, outcome } = relations.find((each) => each.figure.entry === told)!;
    const given = outcome(published);
    if (given !== 'blank' && 'value' in given) publish(figure, given.value, filling);
    if (given !== 'blank' && 'refused' in given) told.typed = 'n/a';
  }
}
