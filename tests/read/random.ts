import assert from 'node:assert/strict';
import fc from 'fast-check';
import { stringify } from 'yaml';
import { example } from '../example.ts';
import { problemsOf, readAll, realData } from '../problems.ts';
import { slip, slipped } from './keyboard.ts';

type Files = ReadonlyMap<string, string>;

/** How long the processor may work on a folder of two pages, in microseconds; it takes a thousandth of that. */
const patience = 10_000_000;

/** What must hold of every data folder, whatever is in it. */
export function holds(files: ReadonlyMap<string, string>): void {
  const typed = [...files].flat().join('\n'); // what may be quoted
  const start = process.cpuUsage();
  const { problems, editions } = readAll(files);
  assert.ok(process.cpuUsage(start).user < patience, 'it takes too long');
  for (const { code, message, hint, related, file, line, column, length, source, path } of problems) {
    const words = [message, hint, path, ...related.map((each) => each.message)].join('\n');
    const leak = /undefined|\[object|NaN|Infinity(?!\w)|=>/.exec(words)?.[0];
    assert.ok(leak === undefined || typed.includes(leak), words);
    assert.ok(
      message && hint && file && line >= 1 && column >= 1 && length >= 1,
      `${code} without a place or words`,
    );
    const text = files.get(file);
    if (text === undefined) continue;
    const lines = text.replace(/^\uFEFF/, '').split(/\r?\n/);
    assert.equal(source, lines[line - 1]);
    assert.ok(column <= source.length + 1);
  }
  // An error stands for everything that is not proven, and where there is none every year is.
  if (problems.some(({ severity }) => severity === 'error')) return;
  const years = new Set([...files.keys()].flatMap((file) => /^(\d{4})\//.exec(file)?.[1] ?? []));
  assert.deepEqual(
    editions.map(({ report }) => report.year),
    [...years].sort(),
  );
  assert.deepEqual(
    editions.flatMap(({ checks }) => checks).filter(({ status }) => status === 'failed'),
    [],
  );
}

/** A folder with slips in some of its files. */
const slippedIn = (folder: fc.Arbitrary<Files>) =>
  folder.chain((files) =>
    fc
      .array(fc.tuple(fc.constantFrom(...files.keys()), slip), { minLength: 1, maxLength: 4 })
      .map((edits) =>
        edits.reduce((all, [file, edit]) => all.set(file, slipped(all.get(file)!, edit)), new Map(files)),
      ),
  );

/** Any bytes as a file, or in the middle of one, as they are read: what is no UTF-8 becomes U+FFFD. */
const bytes = fc
  .tuple(fc.constantFrom(...example().keys()), fc.uint8Array({ maxLength: 200 }), fc.option(fc.nat()))
  .map(([file, typed, at]): Files => {
    const found = new TextDecoder().decode(typed);
    const text = example().get(file)!;
    const where = (at ?? 0) % (text.length + 1);
    return example().set(file, at === null ? found : text.slice(0, where) + found + text.slice(where));
  });

/** Any value, as YAML, as a file or in the place of one of its lines. */
const values = fc
  .tuple(fc.constantFrom(...example().keys()), fc.object({ maxDepth: 3 }), fc.option(fc.nat()))
  .map(([file, value, at]): Files => {
    const lines = example().get(file)!.split('\n');
    const typed = stringify(value);
    if (at === null) return example().set(file, typed);
    const line = at % lines.length;
    const indent = /^ */.exec(lines[line]!)![0];
    return example().set(file, lines.with(line, typed.replace(/^(?=.)/gm, indent)).join('\n'));
  });

const count = fc.nat({ max: 5_000_000 });

/** Reports of other sections, channels and territories, whose totals are what they should be. */
const valid = fc
  .record({
    territories: fc.integer({ min: 1, max: 4 }),
    sections: fc.array(
      fc.array(fc.record({ cells: fc.array(count, { minLength: 4, maxLength: 4 }), whole: fc.boolean() }), {
        minLength: 1,
        maxLength: 3,
      }),
      { minLength: 1, maxLength: 3 },
    ),
    excludes: fc.boolean(),
  })
  .map(({ territories, sections, excludes }): Files => {
    const names = Array.from({ length: territories }, (_, index) => `t${index}`);
    const colours = sections.flatMap((channels, s) => channels.map((_, c) => `s${s}c${c}`));
    const sum = (list: readonly number[]) => list.reduce((all, each) => all + each, 0);
    const totalOf = ({ cells }: { cells: readonly number[] }) => sum(cells.slice(0, territories));
    const channels = sections.flat();
    const left = excludes && channels.length > 1 ? 1 : 0; // the grand total leaves the first channel out
    const theme = (accent: string, colour: string) => ({
      accent,
      channels: Object.fromEntries(colours.map((id) => [id, colour])),
    });
    const files = new Map<string, unknown>([
      [
        'site.yaml',
        {
          organisation: 'Компания',
          locale: 'ru',
          url: 'https://example.org/',
          theme: { light: theme('#b3392c', '#17425f'), dark: theme('#ff8a75', '#7fb2d9') },
        },
      ],
      ['measures.yaml', example().get('measures.yaml')],
      ['territories.yaml', names.map((id) => ({ id, name: `Город ${id}` }))],
      [
        '2023/report.yaml',
        {
          title: 'Отчет',
          sections: sections.map((_, s) => `s${s}`),
          total: { value: sum(channels.slice(left).map(totalOf)), ...(left && { excludes: ['s0c0'] }) },
        },
      ],
    ]);
    sections.forEach((list, s) =>
      files.set(`2023/s${s}.yaml`, {
        title: `Раздел ${s}`,
        total: sum(list.map(totalOf)),
        channels: list.map((channel, c) => ({
          id: `s${s}c${c}`,
          name: `Канал ${s}.${c}`,
          total: totalOf(channel),
          ...(!channel.whole && {
            territories: Object.fromEntries(names.map((id, index) => [id, channel.cells[index]])),
          }),
        })),
      }),
    );
    return new Map(
      [...files].map(([file, value]) => [file, typeof value === 'string' ? value : stringify(value)]),
    );
  });

/** What is tried at random: each makes folders, and something must hold of all of them. */
export const properties: Record<string, fc.IProperty<[Files]>> = {
  'slips of the keyboard in the real data': fc.property(slippedIn(fc.constant(realData())), holds),
  'slips of the keyboard in the example': fc.property(slippedIn(fc.constant(example())), holds),
  'any bytes': fc.property(bytes, holds),
  'any values': fc.property(values, holds),
  'valid reports': fc.property(valid, (files) => {
    holds(files);
    assert.deepEqual(
      problemsOf(files).map(({ file, line, message }) => `${file}:${line} ${message}`),
      [],
    );
  }),
  'slips of the keyboard in valid reports': fc.property(slippedIn(valid), holds),
};
