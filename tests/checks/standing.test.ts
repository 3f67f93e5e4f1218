import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clock } from '../../src/model/duration.ts';
import { growthOf } from '../../src/model/percent.ts';
import { countsOf, standingsOf, verdictsOf } from '../../src/checks/standing.ts';
import { changed, example } from '../example.ts';
import { library } from '../fixtures/library.ts';
import { codesOf, editionOf, realData } from '../problems.ts';

const calls = '2023/calls.yaml';
const visits = '2023/visits.yaml';
const report = '2023/report.yaml';
const note = 'note: Так опубликовано.';

/** How each figure of a folder's latest report stands, by its id without the year. */
const standings = (files: ReadonlyMap<string, string>) => {
  const { report: of, checks } = editionOf(files);
  return new Map([...standingsOf(of, checks)].map(([{ id }, standing]) => [id.slice(5), standing]));
};
const counts = (files: ReadonlyMap<string, string>) => {
  const { report: of, checks } = editionOf(files);
  return countsOf([standingsOf(of, checks)]);
};

describe('verdictsOf(checks)', () => {
  const verdicts = (files: ReadonlyMap<string, string>) => verdictsOf(editionOf(files).checks);

  test('counts the sums of 2023 apart from its growth, all of them of whole numbers', () => {
    expect(verdicts(realData())).toEqual({ totals: 7, others: 0, declared: 1, whole: true });
  });

  test('counts a growth and a mean that hold beside the sums, not as one of them', () => {
    const files = changed(calls, 'growth: 30%\n', 'growth: 25%\n');
    const held = new Map(files).set(calls, files.get(calls)!.replace(/    discrepancy:\n.*\n.*\n/, ''));
    expect(verdicts(held)).toEqual({ totals: 5, others: 2, declared: 0, whole: true });
  });

  test('says whole of no report that adds decimals or money', () => {
    expect(verdicts(library()).whole).toBe(false);
  });
});

describe('standingsOf(report, checks)', () => {
  test('counts 2023: what sums hold is proven, the growth is declared, times and what has no parts stand as published', () => {
    const { all, proven, declared, asPublished } = counts(realData());
    expect([all, proven, declared, asPublished]).toEqual([44, 26, 1, 17]);
    // the README tells the same
    const told = readFileSync('README.md', 'utf8').replace(/\s+/g, ' ');
    expect(told).toContain(
      `Of the ${all} figures of 2023, ${proven} are proven, ${declared} has a declared discrepancy, and ${asPublished} stand as published`,
    );
  });

  test('of a total and of its parts is proven; of what goes into a rounded figure it is not', () => {
    expect(Object.fromEntries(standings(example()))).toEqual({
      contacts: 'proven',
      'visits/office/contacts': 'proven',
      'visits/office/wait': 'proven',
      'visits/office/north/contacts': 'proven',
      'visits/office/north/wait': 'as-published',
      'visits/office/south/contacts': 'proven',
      'visits/office/south/wait': 'as-published',
      'calls/contacts': 'proven',
      'calls/phone/contacts': 'proven',
      'calls/phone/wait': 'as-published',
      'calls/phone/north/contacts': 'proven',
      'calls/phone/south/contacts': 'proven',
      'calls/chat/contacts': 'as-published',
      'calls/members/from': 'as-published',
      'calls/members/to': 'as-published',
      'calls/members/growth': 'declared',
    });
  });

  test('of the territories of a channel without a total is proven by the total above', () => {
    const found = standings(changed(calls, '    total: 1200\n', ''));
    expect(found.get('calls/phone/north/contacts')).toBe('proven');
    expect(found.has('calls/phone/contacts')).toBe(false);
  });

  test('of a channel that every total leaves out is as published', () => {
    const divided = 'total: 50\n    territories: { north: 20, south: 30 }';
    expect(standings(changed(calls, 'total: 50', divided)).get('calls/chat/north/contacts')).toBe('proven');
    const found = standings(changed(calls, 'total: 50', 'territories: { north: 20, south: 30 }'));
    expect(found.get('calls/chat/north/contacts')).toBe('as-published');
  });

  test('of a channel total with a discrepancy is declared, also where a total above holds', () => {
    const files = changed(
      visits,
      'total: 300',
      `total: { value: 310, discrepancy: { computed: 300, ${note} } }`,
      changed(report, '1500', '1510'),
    );
    expect(codesOf(files)).toEqual([]);
    const found = standings(files);
    expect(found.get('visits/office/contacts')).toBe('declared');
    expect(found.get('visits/office/north/contacts')).toBe('as-published');
    expect(found.get('contacts')).toBe('proven');
  });

  test('of what fails is not proven', () => {
    const found = standings(changed(visits, 'total: 300', 'total: 301'));
    expect(found.get('visits/office/contacts')).toBe('as-published');
  });

  test('leaves out what is blank', () => {
    const files = changed(calls, 'north: 500', 'north:');
    expect(counts(files).all).toBe(counts(example()).all - 1);
  });
});

/** A random report: what its channels count, which figures it publishes, what it leaves out. */
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
        const { all, proven, declared, asPublished } = counts(files);
        expect(proven + declared + asPublished).toBe(all);
        expect(declared).toBe(numbers.sections.flat().filter(isWrong).length);
      }),
      { numRuns: 20 },
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
        const { report: of, checks } = editionOf(changedFiles);
        const own = [...standingsOf(of, checks)].filter(([{ id, value }]) => before.get(id) !== value);
        expect(own).toHaveLength(1);
        expect(own.map(([, standing]) => standing)).not.toContain('proven');
      }),
      { numRuns: 100 },
    );
    expect(passed).toBeGreaterThan(5);
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
      { numRuns: 10 },
    );
  });
});
