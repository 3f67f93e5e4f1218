import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clock } from '../../src/model/duration.ts';
import { growthOf } from '../../src/model/percent.ts';
import { standingsOf } from '../../src/checks/standing.ts';
import { example } from '../example.ts';
import { codesOf, countsIn, editionOf } from '../problems.ts';

const calls = '2023/calls.yaml';
const visits = '2023/visits.yaml';
const report = '2023/report.yaml';
const note = 'note: Так опубликовано.';

const channel = fc.record({
  cells: fc.array(
    fc.record({ contacts: fc.oneof(fc.constant(0), fc.nat(3000)), wait: fc.option(fc.nat(4000)) }),
    { minLength: 2, maxLength: 2 },
  ),
  divided: fc.boolean(),
  total: fc.boolean(),
  mean: fc.boolean(),
  wrong: fc.option(fc.integer({ min: 1, max: 50 }), { freq: 5 }),
});
type Channel = typeof channel extends fc.Arbitrary<infer Value> ? Value : never;
const reports = fc.record({
  sections: fc.array(fc.array(channel, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 3 }),
  totals: fc.array(fc.boolean(), { minLength: 3, maxLength: 3 }),
  excludes: fc.nat(9),
  from: fc.integer({ min: 1, max: 9000 }),
  to: fc.nat(9000),
});
type Numbers = typeof reports extends fc.Arbitrary<infer Value> ? Value : never;

const rows = ['north', 'south'];
const sum = (list: readonly number[]) => list.reduce((all, each) => all + each, 0);
const sumOf = ({ cells }: Channel) => sum(cells.map(({ contacts }) => contacts));
const hasTotal = (each: Channel) => each.total || !each.divided;
const isWrong = (each: Channel) => each.wrong !== null && each.divided && hasTotal(each);
/** The contacts of a channel as they are published or, without a total, add up. */
const contactsOf = (each: Channel) => sumOf(each) + (isWrong(each) ? each.wrong! : 0);

function meanOf({ cells }: Channel): number | null {
  const weighed = cells.filter(({ contacts }) => contacts > 0);
  if (!weighed.length || weighed.some(({ wait }) => wait === null)) return null;
  const seconds = sum(weighed.map(({ contacts, wait }) => contacts * wait!));
  return Math.floor(seconds / sum(weighed.map(({ contacts }) => contacts)) + 0.5);
}

/** Its files: right in every figure, or with the discrepancy declared. */
function filesOf({ sections, totals, excludes, from, to }: Numbers): Map<string, string> {
  const all = sections.flat();
  const excluded = all.length > 1 && excludes < all.length ? all[excludes]! : null;
  const idOf = (each: Channel) => `channel-${all.indexOf(each)}`;
  const scoped = (list: readonly Channel[]) => {
    const kept = list.filter((each) => each !== excluded);
    const scope = kept.length < list.length ? `, excludes: [${idOf(excluded!)}]` : '';
    return kept.length ? `total: { value: ${sum(kept.map(contactsOf))}${scope} }\n` : '';
  };
  const files = example();
  files.delete(calls);
  files.delete(visits);
  const colours = (colour: string) => all.map((each) => `${idOf(each)}: "${colour}"`).join(', ');
  files.set(
    'site.yaml',
    files
      .get('site.yaml')!
      .replace(/(?<=light:.*channels: \{)[^}]*/, ` ${colours('#000000')} `)
      .replace(/(?<=dark:.*channels: \{)[^}]*/, ` ${colours('#ffffff')} `),
  );
  const names = sections.map((_, index) => `section-${index}`);
  files.set(report, `title: Отчет\nsections: [${names.join(', ')}]\n${scoped(all)}`);
  sections.forEach((list, index) => {
    const channels = list.map((each) => {
      const value = contactsOf(each);
      const total = isWrong(each)
        ? `{ value: ${value}, discrepancy: { computed: ${sumOf(each)}, ${note} } }`
        : String(value);
      const mean = each.divided ? meanOf(each) : 60;
      const cells = each.cells.map(({ contacts, wait }, row) => {
        const time = wait === null ? '' : `, wait: ${clock(wait)}`;
        return `      ${rows[row]}: { contacts: ${contacts}${time} }\n`;
      });
      return [
        `  - id: ${idOf(each)}\n    name: ${idOf(each)}\n`,
        hasTotal(each) ? `    total: ${total}\n` : '',
        each.mean ? `    wait: ${clock(mean ?? 60)}\n` : '',
        each.divided ? `    territories:\n${cells.join('')}` : '',
      ].join('');
    });
    const growth = growthOf(from, to, 1)!.toFixed(1);
    const claim = index
      ? ''
      : `claims:\n  members: { name: рост, from: ${from}, to: ${to}, growth: ${growth}% }\n`;
    files.set(
      `2023/${names[index]}.yaml`,
      `title: Раздел\n${totals[index] ? scoped(list) : ''}channels:\n${channels.join('')}${claim}`,
    );
  });
  return files;
}

/** Every figure that is typed in a year's files, with its place. */
const figure = /(?<=: )(?:\d+:\d\d:\d\d|-?\d+\.\d%|\d+(?=[ ,\n]))/g;
const typed = (files: ReadonlyMap<string, string>) =>
  [...files].flatMap(([file, text]) =>
    file.startsWith('2023/')
      ? [...text.matchAll(figure)].map((match) => ({ file, start: match.index, source: match[0] }))
      : [],
  );

function otherwise(source: string, by: number): string {
  if (source.endsWith('%')) return `${(Number(source.slice(0, -1)) + by / 10).toFixed(1)}%`;
  if (!source.includes(':')) return String(Number(source) + by);
  return clock(source.split(':').reduce((all, part) => all * 60 + Number(part), 0) + by);
}

const errorsOf = (files: ReadonlyMap<string, string>) =>
  codesOf(files).filter((each) => each.startsWith('error'));

describe('any report', () => {
  test('whose figures are right passes, and each of them is proven, declared or as published', () => {
    fc.assert(
      fc.property(reports, (numbers) => {
        const files = filesOf(numbers);
        expect(errorsOf(files)).toEqual([]);
        const { all, proven, declared, asPublished } = countsIn(files);
        expect(proven + declared + asPublished).toBe(all);
        expect(declared).toBe(numbers.sections.flat().filter(isWrong).length);
      }),
      { seed: 1, numRuns: 15 },
    );
  });

  test('with one figure changed and nothing declared never passes with that figure counted as proven', () => {
    let passed = 0;
    fc.assert(
      fc.property(reports, fc.nat(), fc.integer({ min: 1, max: 2000 }), (numbers, index, by) => {
        const files = filesOf(numbers);
        const all = typed(files);
        const { file, start, source } = all[index % all.length]!;
        const text = files.get(file)!;
        const other = otherwise(source, by);
        const changedFiles = new Map(files).set(
          file,
          text.slice(0, start) + other + text.slice(start + source.length),
        );
        if (errorsOf(changedFiles).length) return;
        passed++;
        const before = new Map(
          [...editionOf(files).report.figures.values()].map(({ id, value }) => [id, value]),
        );
        const own = [...standingsOf(editionOf(changedFiles))].filter(
          ([{ id, value }]) => before.get(id) !== value,
        );
        expect(own).toHaveLength(1);
        expect(own.map(([, standing]) => standing)).not.toContain('proven');
      }),
      { seed: 1, numRuns: 40 },
    );
    expect(passed).toBeGreaterThan(2);
  });

  test('with a discrepancy of a figure that nothing computes is refused', () => {
    fc.assert(
      fc.property(reports, fc.nat(9000), (numbers, computed) => {
        const files = filesOf(numbers);
        for (const [file, text] of files)
          for (const { index, 0: total } of text.matchAll(/(?<=total: )\d+\n(?! {4}(wait|territories))/g)) {
            const declares = `{ value: ${total.trim()}, discrepancy: { computed: ${computed}, ${note} } }\n`;
            const other = text.slice(0, index) + declares + text.slice(index + total.length);
            expect(errorsOf(new Map(files).set(file, other)).join()).toContain('discrepancy-unverifiable');
          }
      }),
      { seed: 1, numRuns: 10 },
    );
  });
});
