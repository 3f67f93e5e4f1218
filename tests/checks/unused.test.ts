import { describe, expect, test } from 'vitest';
import { changed, example } from '../example.ts';
import { readAll } from '../problems.ts';

const measures = example().get('measures.yaml')!;
const found = (text: string, files = example()) =>
  readAll(new Map(files).set('measures.yaml', text)).problems.map(
    ({ code, severity, line, message }) => `${severity} ${line} ${code}: ${message}`,
  );

describe('unusedMeasures(measures, reports) warns', () => {
  test('of a measure that no figure has', () => {
    expect(
      found(`${measures}- { id: marks, kind: percent, name: Оценка, short: Оценка, combine: none }\n`),
    ).toEqual([
      expect.stringMatching(/^warning \d+ unused-measure: Показателя «Оценка» нет ни у одного числа\.$/),
    ]);
  });

  test('of the unit of a time, which has its own', () => {
    const text = measures.replace('name: Время ожидания', 'unit: { other: минуты }, name: Время ожидания');
    expect(found(text)).toEqual([
      expect.stringMatching(/^warning \d+ unused-measure: Единица показателя «Время ожидания»/),
    ]);
  });

  test('of none that only weighs or leads, nor while an error may hide its figures', () => {
    expect(found(measures)).toEqual([]);
    const broken = changed('2023/visits.yaml', 'total: 300', 'total: x');
    expect(
      found(
        `${measures}- { id: marks, kind: percent, name: Оценка, short: Оценка, combine: none }\n`,
        broken,
      ),
    ).toEqual([expect.not.stringContaining('unused')]);
  });
});
