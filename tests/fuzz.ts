import { parseArgs } from 'node:util';
import fc from 'fast-check';
import { refusedNesting } from './checks/oracle/nesting.ts';
import { sameVerdicts } from './checks/oracle/oracle.ts';
import { seriesLength } from './checks/oracle/random-plan.ts';
import { carriesOver } from './editor/next-random.ts';
import { commandsNothing, withHostile } from './cli/hostile.ts';
import { example } from './example.ts';
import { cases } from './i18n/cases.ts';
import { withOtherValues, withoutLines } from './i18n/edited.ts';
import { isTrue } from './i18n/true-advice.ts';
import { writesNothingElse } from './pictures/random-drawing.ts';
import { realData } from './problems.ts';
import { holds, properties } from './read/random.ts';
import { judged, kinds } from './read/slips.ts';
import { counts, figures, ofCounts, ofFigures } from './read/typed-otherwise.ts';
import { replaced } from './read/values.ts';

/**
 * `npm run fuzz`: tries the reading of data on thousands of random folders, the same ones for the same seed, on as many reports whose
 * verdicts are known, on every value in the place of every other, and on every slip of each kind in the real data and the example, and
 * follows what is advised of each message and where any line is missing. Exit 1 and the smallest folder that fails where something does not hold.
 */
const { values } = parseArgs({
  options: { runs: { type: 'string', default: '10000' }, seed: { type: 'string', default: '1' } },
});
const seed = Number(values.seed);
const numRuns = Math.ceil(Number(values.runs) / Object.keys(properties).length);

for (const [name, property] of Object.entries(properties)) {
  fc.assert(property, { seed, numRuns });
  console.log(`${numRuns} ${name}: all hold`);
}
const seeds = Array.from({ length: numRuns }, (_, index) => Number(values.seed) * 1_000_000 + index);
console.log(`${seeds.filter(carriesOver).length} years after reports in any style: all say the same`);
const series = Math.ceil(Number(values.runs) / seriesLength);
fc.assert(sameVerdicts, { seed, numRuns: series, includeErrorInReport: true });
console.log(`${series * seriesLength} reports in every mode: the verdicts of an exact arithmetic`);
fc.assert(writesNothingElse, { seed, numRuns });
console.log(`${numRuns} drawings: all hold`);
fc.assert(refusedNesting, { seed, numRuns });
console.log(`${numRuns} ways to nest channels: all hold`);
const hostile = withHostile();
for (const { files, of } of hostile) commandsNothing(files, of);
console.log(`${hostile.length} commands in the place of others: none is printed`);
const advised = [
  ...cases.map(([, files]) => files),
  ...withoutLines(example(), /./),
  ...withoutLines(realData(), /./),
  ...withOtherValues(example()),
];
for (const files of advised) isTrue(files);
console.log(`${advised.length} folders whose advice is followed: all hold`);
for (const [name, holdsOf] of Object.entries(ofCounts)) {
  counts.forEach(holdsOf);
  console.log(`${counts.length} counts ${name}: all hold`);
}
for (const [name, holdsOf] of Object.entries(ofFigures)) {
  figures.forEach(holdsOf);
  console.log(`${figures.length} figures ${name}: all hold`);
}
const all = [...replaced()];
for (const files of all) holds(files);
console.log(`${all.length} values in the place of others: all hold`);
for (const [name, folder] of Object.entries({ 'the real data': realData(), 'the example': example() }))
  for (const [kind, slips] of Object.entries(kinds)) {
    const { refused, placed, true_, harmless, untrue, misleading } = judged(folder, slips(folder));
    console.log(
      `${name}, ${kind}: ${refused} refused, ${placed} in place, ${true_} truly, ${harmless} harmless, ${misleading.length} misleading`,
    );
    if (placed < refused || true_ < 0.95 * refused || misleading.length) {
      console.error([...untrue, ...misleading].join('\n'));
      process.exitCode = 1;
    }
  }
