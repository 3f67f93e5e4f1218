import { describe, expect, test } from 'vitest';
import { example } from '../example.ts';
import { codesOf, problemsOf } from '../problems.ts';

const measures = 'measures.yaml';
const unit = 'unit: { one: раз, few: раза, many: раз, other: раз }';

/** The example with these measures beside its own, each `id: what it is`. */
const withMeasures = (added: Readonly<Record<string, string>>) => {
  const lines = Object.entries(added).map(
    ([id, rest]) => `- { id: ${id}, name: Показатель ${id}, short: Показатель, ${rest} }\n`,
  );
  return example().set(measures, example().get(measures)! + lines.join(''));
};
const ratio = (share: string, of?: string) =>
  `kind: number, combine: { share: ${share}, ${of ? `of: ${of}, ` : ''}per: 1 }`;
const mean = (weight: string) => `kind: count, ${unit}, combine: { mean: ${weight} }`;

describe('measureIssues(measures) refuses one that is computed from itself', () => {
  test.each<[string, Record<string, string>, string[]]>([
    ['as its own share', { x: ratio('x', 'contacts') }, ['x']],
    ['as its own whole', { x: ratio('contacts', 'x') }, ['x']],
    ['in the channel that this one is a part of', { x: ratio('x') }, ['x']],
    ['through another ratio', { x: ratio('y', 'contacts'), y: ratio('contacts', 'x') }, ['x', 'y']],
    [
      'through several ratios',
      { x: ratio('y', 'contacts'), y: ratio('z', 'contacts'), z: ratio('x', 'contacts') },
      ['x', 'y', 'z'],
    ],
    ['as a mean by a mean of itself', { x: mean('y'), y: mean('x') }, ['x', 'y']],
    ['as a ratio of a mean by itself', { x: ratio('y', 'contacts'), y: mean('y') }, ['y']],
  ])('%s', (_, added, named) => {
    expect(problemsOf(withMeasures(added)).map(({ file, message }) => `${file} ${message}`)).toEqual(
      named.map((id) => expect.stringMatching(`^measures\\.yaml Показатель «Показатель ${id}»`) as string),
    );
  });

  test('and none that is computed from others, one after the other', () => {
    const chain = { x: ratio('y', 'contacts'), y: ratio('contacts', 'z'), z: ratio('contacts', 'contacts') };
    expect(codesOf(withMeasures(chain))).toEqual([]);
  });
});

test('measureIssues(measures) takes a hundred measures, and no more', () => {
  const many = (count: number) =>
    withMeasures(
      Object.fromEntries(
        Array.from({ length: count - 3 }, (_, n) => [`m-${n}`, 'kind: number, combine: none']),
      ),
    );
  expect(codesOf(many(100))).toEqual([]);
  expect(codesOf(many(101))).toEqual(['error measures.yaml:106 over-limit']);
});
