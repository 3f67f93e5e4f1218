import fc from 'fast-check';
import { expect, test } from 'vitest';
import { problemsOf, readAll } from '../problems.ts';
import { example } from '../example.ts';

const territories = ['north', 'south', 'east'];

/** Random counts of some channels, each in its section, and which of them the totals leave out. */
const numbers = fc.record({
  sections: fc.array(
    fc.array(fc.array(fc.nat(999_999_999), { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 3 }),
    { minLength: 1, maxLength: 3 },
  ),
  without: fc.boolean(),
});
type Numbers = typeof numbers extends fc.Arbitrary<infer Value> ? Value : never;

const sum = (list: readonly number[]) => list.reduce((a, b) => a + b, 0);

/** The files of a report that adds up. */
function filesOf({ sections, without }: Numbers): Map<string, string> {
  const ids = sections.map((_, index) => `section-${index}`);
  const channels = sections.map((section, s) =>
    section.map((cells, c) => ({ id: `channel-${s}-${c}`, cells })),
  );
  const last = channels.at(-1)!.at(-1)!;
  const excluded = without && channels.at(-1)!.length > 1; // a total that leaves all out has nothing to add
  const scope = excluded ? `, excludes: [${last.id}]` : '';
  const colours = channels.flat().map(({ id }) => `${id}: "#000000"`);
  const pale = channels.flat().map(({ id }) => `${id}: "#ffffff"`);
  const covered = (list: (typeof last)[]) =>
    sum(list.filter((each) => !excluded || each !== last).flatMap((each) => each.cells));
  const site = example().get('site.yaml')!.split('theme:')[0];
  const files = new Map([
    [
      'site.yaml',
      `${site}theme:\n  light: { accent: "#000000", channels: { ${colours.join(', ')} } }\n  dark: { accent: "#ffffff", channels: { ${pale.join(', ')} } }\n`,
    ],
    ['measures.yaml', example().get('measures.yaml')!],
    ['territories.yaml', territories.map((id) => `- { id: ${id}, name: ${id} }\n`).join('')],
    [
      '2023/report.yaml',
      `title: Отчет\nsections: [${ids.join(', ')}]\ntotal: { value: ${covered(channels.flat())}${scope} }\n`,
    ],
  ]);
  channels.forEach((list, index) => {
    const own = list.includes(last) ? scope : '';
    const text = list.map(({ id, cells }) => {
      const row = territories.map((territory, t) => `${territory}: ${cells[t]}`).join(', ');
      return `  - { id: ${id}, name: ${id}, total: ${sum(cells)}, territories: { ${row} } }\n`;
    });
    files.set(
      `2023/${ids[index]}.yaml`,
      `title: Раздел\ntotal: { value: ${covered(list)}${own} }\nchannels:\n${text.join('')}`,
    );
  });
  return files;
}

test('a report of any counts that adds up is proven', () => {
  fc.assert(
    fc.property(numbers, (each) => {
      const files = filesOf(each);
      expect(problemsOf(files)).toEqual([]);
      const { editions } = readAll(files);
      const channels = each.sections.flat().length;
      expect(editions[0]!.checks.map(({ status }) => status)).toEqual(
        Array.from({ length: 1 + each.sections.length + channels + 1 }, () => 'proven'),
      );
    }),
    { numRuns: 25 },
  );
});

test('any one count of it changed is told with exactly one error, which names the line of the change', () => {
  fc.assert(
    fc.property(numbers, fc.nat(), fc.integer({ min: 1, max: 1000 }), (each, at, by) => {
      const files = filesOf(each);
      const places = [...files].flatMap(([file, text]) =>
        file.startsWith('2023/')
          ? [...text.matchAll(/(?<=: )\d+/g)].map((match) => ({ file, text, match }))
          : [],
      );
      const { file, text, match } = places[at % places.length]!;
      const changed =
        text.slice(0, match.index) +
        String(Number(match[0]) + by) +
        text.slice(match.index + match[0].length);
      const { problems } = readAll(new Map(files).set(file, changed));
      expect(problems).toHaveLength(1);
      const line = text.slice(0, match.index).split('\n').length;
      expect([problems[0]!, ...problems[0]!.related]).toContainEqual(expect.objectContaining({ file, line }));
    }),
    { numRuns: 25 },
  );
});
