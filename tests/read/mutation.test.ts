import { describe, expect, test } from 'vitest';
import { LineCounter, parseDocument, visit, type Scalar } from 'yaml';
import { clock, parseDuration } from '../../src/model/duration.ts';
import { digitSwaps } from '../../src/checks/explain/total.ts';
import { standingsOf } from '../../src/checks/standing.ts';
import { editionOf, problemsOf, realData } from '../problems.ts';

const data = realData();

/** A scalar of the real data: where it stands, and as what. */
interface Typed {
  file: string;
  key: string;
  source: string;
  offset: number;
  line: number;
  column: number;
}

/** Every scalar of the figures of 2023. */
const scalars: Typed[] = [...data].flatMap(([file, text]) => {
  if (!file.startsWith('2023/')) return [];
  const lines = new LineCounter();
  const found: Typed[] = [];
  visit(parseDocument(text, { lineCounter: lines }), {
    Scalar(role, node, ancestors) {
      if (role === 'key' || node.type !== 'PLAIN') return;
      const pair = ancestors.at(-1) as { key?: Scalar };
      const { line, col: column } = lines.linePos(node.range![0]);
      found.push({
        file,
        key: pair.key?.source ?? '',
        source: node.source!,
        offset: node.range![0],
        line,
        column,
      });
    },
  });
  return found;
});

/** The real data with one scalar typed otherwise. */
function typed({ file, source, offset }: Typed, other: string): Map<string, string> {
  const text = data.get(file)!;
  return new Map(data).set(file, text.slice(0, offset) + other + text.slice(offset + source.length));
}

const errorsOf = (files: ReadonlyMap<string, string>) =>
  problemsOf(files).filter(({ severity }) => severity === 'error');

/** Nothing adds up to the total of the social media, and the growth is declared with its two numbers. */
const unproven = new Set(['4933', '5012', '7283']);
const counts = scalars.filter(({ source }) => /^\d+$/.test(source) && !unproven.has(source));
const figures = scalars.filter(({ source }) => /^[\d:.%]+$/.test(source));

const published = new Map([...editionOf(data).report.figures.values()].map(({ id, value }) => [id, value]));
/** A count as Russian writes it. */
const spaced = (source: string) => Number(source).toLocaleString('ru').replaceAll(/\s/g, '\u00a0');
/** A count, a time or a percentage a little larger. */
const larger = (source: string): string => {
  if (source.endsWith('%')) return `${Number(source.slice(0, -1)) + 1}%`;
  if (!source.includes(':')) return String(Number(source) + 1);
  return clock((parseDuration(source) ?? 0) + 1);
};

test('the real data has the counts that are changed below', () => {
  expect(counts).toHaveLength(2 + 4 + 4 * 5);
  expect(figures).toHaveLength(counts.length + 3 + 2 * 5 + 4 + 2);
});

describe('one count of the real data', () => {
  test.each(counts)('$file:$line $key $source off by one is refused, and its line is named', (count) => {
    for (const step of [1, -1]) {
      const errors = errorsOf(typed(count, String(Number(count.source) + step)));
      expect(errors).toHaveLength(1);
      const named = errors.flatMap((error) => [error, ...error.related]);
      expect(named).toContainEqual(
        expect.objectContaining({ file: count.file, line: count.line, column: count.column }),
      );
    }
  });

  test.each(counts)(
    '$file:$line $key $source with two digits swapped is refused, its line is named and the swap explained',
    (count) => {
      const swaps = digitSwaps(Number(count.source));
      expect(swaps.length).toBeGreaterThan(0);
      for (const swap of new Set([swaps[0]!, swaps.at(-1)!])) {
        const errors = errorsOf(typed(count, String(swap)));
        expect(errors).toHaveLength(1);
        const named = errors.flatMap((error) => [error, ...error.related]);
        expect(named).toContainEqual(expect.objectContaining({ file: count.file, line: count.line }));
        expect(errors[0]!.hint).toContain(spaced(count.source));
      }
    },
  );
});

describe('one figure of the real data', () => {
  test.each(figures.filter((figure) => !counts.includes(figure)))(
    '$file:$line $key $source made a little larger passes only where it is not proven',
    (figure) => {
      const files = typed(figure, larger(figure.source));
      if (errorsOf(files).length) return;
      const edition = editionOf(files);
      const changed = [...edition.report.figures.values()].filter(
        ({ id, value }) => published.get(id) !== value,
      );
      expect(changed).toHaveLength(1);
      expect(changed.map((each) => standingsOf(edition).get(each))).not.toContain('proven');
    },
  );

  test.each(figures)('$file:$line $key $source in words is refused at its line and column', (figure) => {
    const errors = errorsOf(typed(figure, 'много'));
    expect(
      errors.map(({ code, file, line, column, length }) => ({ code, file, line, column, length })),
    ).toEqual([
      { code: 'wrong-kind', file: figure.file, line: figure.line, column: figure.column, length: 5 },
    ]);
  });

  test.each(figures)('$file:$line $key $source left out is refused at its line', (figure) => {
    const errors = errorsOf(typed(figure, ''));
    expect(errors.map(({ code, file, line }) => ({ code, file, line }))).toEqual([
      { code: 'blank', file: figure.file, line: figure.line },
    ]);
  });
});
