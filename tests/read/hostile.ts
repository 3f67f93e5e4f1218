import { changed, withFile } from '../example.ts';

type Files = ReadonlyMap<string, string>;

const report = '2023/report.yaml';
const calls = '2023/calls.yaml';

const lines = (count: number, line: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => line(index)).join('');
const within = (text: string): Files => changed(calls, 'Спасибо.', `"${text}"`);
const beside = (line: string): Files => changed(calls, 'title: Звонки', `title: Звонки\n${line}`);
const towns = (count: number): Files =>
  withFile(
    'territories.yaml',
    lines(count, (n) => `- { id: town-${n}, name: Город }\n`) +
      '- { id: north, name: Север }\n- { id: south, name: Юг }\n',
  );

/** Data folders with so many faults of one kind, or some times as many where one takes little time. */
export const hostile: Record<string, (count: number) => Files> = {
  'unknown keys': (count) =>
    changed(calls, 'closing: Спасибо.', `closing: Спасибо.\n${lines(count, (n) => `key-${n}: ${n}\n`)}`),
  'unknown territories': (count) =>
    changed(calls, '      north: 500\n', `      north: 500\n${lines(count, (n) => `      place-${n}: 1\n`)}`),
  'misspelt territories beside as many known': (count) =>
    changed(
      calls,
      '      north: 500\n',
      `      north: 500\n${lines(count, (n) => `      tawn-${n}: 1\n`)}`,
      towns(count),
    ),
  'missing territories': towns,
  'channels twice in a list': (count) =>
    changed(report, 'excludes: [chat]', `excludes: [chat${lines(8 * count, () => ', chat')}]`),
  'sections that have no file': (count) =>
    changed(report, '[visits, calls]', `[visits, calls${lines(count, (n) => `, part-${n}`)}]`),
  'channels with wrong totals': (count) =>
    changed(
      calls,
      '  - id: chat\n',
      `${lines(count, (n) => `  - { id: c-${n}, name: К, total: 1, territories: { north: 1, south: 2 } }\n`)}  - id: chat\n`,
    ),
  'unknown placeholders': (count) => within(lines(4 * count, (n) => `{x${n}} `)),
  'figures that are typed': (count) => within(lines(4 * count, (n) => `${n + 1000} `)),
  'marks of direction': (count) => within('\u202a'.repeat(count) + '\u2069'.repeat(count)),
  'marks of last year': (count) =>
    changed(
      calls,
      'closing: Спасибо.',
      `hours: [${'a, '.repeat(2 * count)}]\n${lines(2 * count, () => '# [2022] Текст\n')}closing: Спасибо.`,
    ),
  'digits before a letter': (count) => within(`${'1'.repeat(50 * count)}а`),
  'groups of digits before a letter': (count) => within(`${'1 111,11'.repeat(6 * count)}а`),
  'digits and points': (count) => within('1.'.repeat(25 * count)),
  'spaces in a text': (count) => within(`а${' '.repeat(50 * count)}б`),
  'spaces in backticks': (count) => within(`\` а${' '.repeat(50 * count)}б\``),
  'emphasis without an end': (count) => within('*а_ '.repeat(12 * count)),
  'links without an end': (count) => within('[а]('.repeat(12 * count)),
  'spaces in a key': (count) => beside(`"а${' '.repeat(20 * count)}б": 1`),
  'texts on one line': (count) => beside(`hours: [${'а б, '.repeat(10 * count)}]`),
  'a key that repeats on one line': (count) => beside(`hours: { ${'a: 1, '.repeat(5 * count)} }`),
  'pieces of a text that commas cut off': (count) =>
    beside(`hours: { phone: а${lines(2 * count, (n) => `, б ${n}`)} }`),
  'pieces of many texts that commas cut off': (count) =>
    beside(`hours: { ${lines(2 * count, (n) => `c-${n}: а, б ${n}, `)} }`),
  'channels twice, one after the other': (count) =>
    changed(report, 'excludes: [chat]', `excludes: [chat${lines(count, (n) => `, c-${n}, c-${n}`)}]`),
  'tags of many names': (count) => within(lines(4 * count, (n) => `<a${n}> `)),
  'claims of unknown figures': (count) =>
    changed(
      calls,
      'claims:\n',
      `claims:\n${lines(2 * count, (n) => `  c-${n}: { name: Рост, from: a${n}.b, to: 250, growth: 30% }\n`)}`,
    ),
  'texts with unknown placeholders': (count) =>
    changed(calls, 'hours:\n', `hours:\n${lines(2 * count, (n) => `  c-${n}: Часы {a${n}}\n`)}`),
  'texts with lines like fields': (count) =>
    changed(calls, 'hours:\n', `hours:\n${lines(count, (n) => `  c-${n}: Часы\n    name: а\n`)}`),
  'lists in lists': (count) => within(`${'- '.repeat(5 * count)}а`),
  'rows drawn from an alias': (count) =>
    changed(
      calls,
      '    territories:\n      north: 500\n',
      `    territories: &rows\n      north: 500\n${lines(count, (n) => `      town-${n}: 1\n`)}`,
      changed(
        calls,
        '  - id: chat\n',
        `${lines(99, (n) => `  - { id: c-${n}, name: К, territories: *rows }\n`)}  - id: chat\n`,
      ),
    ),
  aliases: (count) =>
    withFile(calls, `title: &a Звонки\nclaims:\n${lines(count, (n) => `  c-${n}: &b${n} { name: *a }\n`)}`),
};
