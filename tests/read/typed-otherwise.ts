import assert from 'node:assert/strict';
import { LineCounter, parseDocument, visit, type Scalar } from 'yaml';
import { clock, parseDuration } from '../../src/model/duration.ts';
import { digitSwaps } from '../../src/checks/explain/total.ts';
import { standingsOf } from '../../src/checks/standing.ts';
import type { Problem } from '../../src/i18n/problem.ts';
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
export const counts = scalars.filter(({ source }) => /^\d+$/.test(source) && !unproven.has(source));
export const figures = scalars.filter(({ source }) => /^[\d:.%]+$/.test(source));

const published = new Map([...editionOf(data).report.figures.values()].map(({ id, value }) => [id, value]));
/** A count as Russian writes it. */
const spaced = (source: string) => Number(source).toLocaleString('ru').replaceAll(/\s/g, '\u00a0');
/** A count, a time or a percentage a little larger. */
const larger = (source: string): string => {
  if (source.endsWith('%')) return `${Number(source.slice(0, -1)) + 1}%`;
  if (!source.includes(':')) return String(Number(source) + 1);
  return clock((parseDuration(source) ?? 0) + 1);
};

const isAt =
  ({ file, line }: Typed) =>
  (each: { file: string; line: number }) =>
    each.file === file && each.line === line;

/** Requires that one error is told of a count that is typed otherwise, and that it names its line; returns the error. */
function isRefused(count: Typed, other: string): Problem {
  const errors = errorsOf(typed(count, other));
  assert.equal(errors.length, 1);
  const [error] = errors as [Problem];
  assert.ok([error, ...error.related].some(isAt(count)), error.message);
  return error;
}

/** What must hold of one count of the real data. */
export const ofCounts: Record<string, (count: Typed) => void> = {
  'off by one is refused, and its line is named': (count) => {
    for (const step of [1, -1]) {
      const error = isRefused(count, String(Number(count.source) + step));
      assert.ok([error, ...error.related].some((each) => isAt(count)(each) && each.column === count.column));
    }
  },
  'with two digits swapped is refused, its line is named and the swap explained': (count) => {
    const swaps = digitSwaps(Number(count.source));
    assert.ok(swaps.length > 0);
    for (const swap of new Set([swaps[0]!, swaps.at(-1)!])) {
      const { hint } = isRefused(count, String(swap));
      assert.ok(hint.includes(spaced(count.source)), hint);
    }
  },
};

/** What must hold of one figure of the real data. */
export const ofFigures: Record<string, (figure: Typed) => void> = {
  'made a little larger passes only where it is not proven': (figure) => {
    if (counts.includes(figure)) return; // they are all proven
    const files = typed(figure, larger(figure.source));
    if (errorsOf(files).length) return;
    const edition = editionOf(files);
    const changed = [...edition.report.figures.values()].filter(
      ({ id, value }) => published.get(id) !== value,
    );
    assert.equal(changed.length, 1);
    assert.notEqual(standingsOf(edition).get(changed[0]!), 'proven');
  },
  'in words is refused at its line and column': (figure) => {
    const { file, line, column } = figure;
    assert.deepEqual(
      errorsOf(typed(figure, 'много')).map((each) => [
        each.code,
        each.file,
        each.line,
        each.column,
        each.length,
      ]),
      [['wrong-kind', file, line, column, 5]],
    );
  },
  'left out is refused at its line': (figure) => {
    const errors = errorsOf(typed(figure, ''));
    assert.deepEqual(
      errors.map(({ code, file, line }) => [code, file, line]),
      [['blank', figure.file, figure.line]],
    );
  },
};
