import { changeOne, declareWrongly } from './mutation.ts';
import type { Plan } from './plan.ts';
import { published } from './relation.ts';
import { fillYear } from './random-figures.ts';
import { randomMeasures } from './random-measures.ts';
import { addClaims, addFacts } from './random-sayings.ts';
import { randomStructure, type Structure } from './random-structure.ts';
import { tablesOf } from './tables.ts';
import type { Tape } from './tape.ts';
import { relationsOf } from './verdict.ts';

/** How a report is made: right in every figure, with one of them changed, with declared discrepancies, with a false one, or all of it. */
export type Mode = 'right' | 'changed' | 'declared' | 'declared wrongly' | 'all at once';

export interface Case {
  mode: Mode;
  plan: Plan;
}

/** A report of which every figure is right; in so many of 100 cases it is otherwise and declared. */
function filled({ plan: { years, ...others }, made }: Structure, tape: Tape, declared: number): Plan {
  const plan: Plan = { ...others, years: [] };
  const filling = { tape, declared };
  structuredClone(years).forEach((year, index) => {
    plan.years.push(year);
    fillYear(tablesOf(plan).at(-1)!, made[index]!, filling);
    addFacts(plan, filling);
    addClaims(plan, filling);
  });
  for (const { figure, outcome } of tablesOf(plan).flatMap(relationsOf)) {
    const given = outcome(published);
    const isBounded = given !== 'blank' && 'reason' in given && given.bounds?.length;
    if (given === 'blank' || (!('value' in given) && !isBounded)) delete figure.entry.computed; // an input was taken back
  }
  return plan;
}

function otherwise(plan: Plan, tape: Tape, ...changes: readonly ((plan: Plan, tape: Tape) => void)[]): Plan {
  const copy = structuredClone(plan);
  for (const change of changes) change(copy, tape);
  return copy;
}

/** The same report in each of the modes. */
function casesOf(structure: Structure, tape: Tape): Case[] {
  const right = filled(structure, tape, 0);
  const declared = filled(structure, tape, 25);
  const changes = Array.from({ length: 1 + tape.below(4) }, () => tape.pick([changeOne, declareWrongly]));
  return [
    { mode: 'right', plan: right },
    { mode: 'changed', plan: otherwise(right, tape, changeOne) },
    { mode: 'declared wrongly', plan: otherwise(right, tape, declareWrongly) },
    { mode: 'declared', plan: declared },
    { mode: 'all at once', plan: otherwise(declared, tape, ...changes) },
  ];
}

/** How many reports a series has. */
export const seriesLength = 25;

/** Reports of one list of measures, which are read several times as fast as reports of so many lists. */
export function* seriesOf(tape: Tape): Generator<Case> {
  const measures = randomMeasures(tape);
  for (let left = seriesLength / 5; left > 0; left--) yield* casesOf(randomStructure(tape, measures), tape);
}
