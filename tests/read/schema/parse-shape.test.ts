import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { claim } from '../../../src/read/schema/claim.ts';
import { id, list, mapping, prose } from '../../../src/read/schema/field.ts';
import { figures } from '../../../src/read/schema/figure.ts';
import { shape } from '../../../src/read/schema/parse-shape.ts';
import { totalSchema } from '../../../src/read/schema/total.ts';

const schema = mapping({
  title: prose.meta({ field: 'title' }),
  total: totalSchema('count').meta({ field: 'total' }).optional(),
  wait: totalSchema('duration').meta({ field: 'wait' }).optional(),
  growth: figures.percent.meta({ field: 'growth' }).optional(),
  tags: list(id).meta({ field: 'tags' }).optional(),
  cells: z.record(id, figures.count.meta({ field: 'cell' }), { error: 'mapping' }).optional(),
  claims: z
    .record(id, mapping({ from: figures.count.meta({ field: 'from' }) }), { error: 'mapping' })
    .optional(),
});

/** A count as it is read. */
const count = (value: number) => ({ value, digits: 0 });

/** The findings of a value, each as its code, path and facts. */
const found = (value: unknown) =>
  shape(schema, value, 'x.yaml').findings.map(
    ({ code, at, details }) => [code, at.path.join('.'), details] as const,
  );
const recovered = (value: unknown) => shape(schema, value, 'x.yaml').value;

describe('shape(schema, value, file)', () => {
  test('shape of a fitting value returns it without findings', () => {
    expect(shape(schema, { title: 'А', total: 5 }, 'x.yaml')).toEqual({
      value: { title: 'А', total: { figure: count(5) } },
      findings: [],
    });
  });

  test('a mapping that an alias has in two places is reported in both, whatever one of them does not know', () => {
    const shared = { value: 5, discrepancy: { computed: 'много', note: 'Так.' } };
    const problems = found({ title: 'А', total: shared, claims: { a: shared } });
    expect(problems.map(([code, at]) => `${at} ${code}`)).toEqual([
      'claims.a.value unknown-key',
      'claims.a.discrepancy unknown-key',
      'total.discrepancy.computed wrong-kind',
      'claims.a.from missing-key',
    ]);
  });

  test('a figure of a wrong kind becomes blank', () => {
    const value = { title: 'А', total: 'много', growth: 68 };
    expect(found(value)).toEqual([
      [
        'wrong-kind',
        'total',
        { expected: 'count', source: 'много', field: 'total', found: null, repair: null },
      ],
      [
        'wrong-kind',
        'growth',
        {
          expected: 'percent',
          source: '68',
          field: 'growth',
          found: null,
          repair: null,
        },
      ],
    ]);
    expect(recovered(value)).toEqual({ title: 'А', total: { figure: null }, growth: null });
  });

  test.each([[-1], [1.5], ['712 609'], [Number.POSITIVE_INFINITY], [true], [[1]]])(
    'a count of %j is refused',
    (total) => {
      expect(found({ title: 'А', total })).toMatchObject([['wrong-kind', 'total', { expected: 'count' }]]);
    },
  );

  test('a count of thirteen digits is refused as out of range', () => {
    expect(found({ title: 'А', total: 1e12 })).toEqual([
      ['out-of-range', 'total', { kind: 'count', source: '1000000000000', most: 999_999_999_999 }],
    ]);
  });

  test.each([[0], [999_999_999_999], [null]])('a count of %j is taken', (total) => {
    expect(found({ title: 'А', total })).toEqual([]);
  });

  test('a union is told by the branch that the value has the form of', () => {
    expect(found({ title: 'А', wait: '4 минуты' })).toEqual([
      [
        'wrong-kind',
        'wait',
        { expected: 'duration', source: '4 минуты', field: 'wait', found: null, repair: null },
      ],
    ]);
    expect(found({ title: 'А', wait: { value: '0:04' } })).toEqual([
      [
        'wrong-kind',
        'wait.value',
        {
          expected: 'duration',
          source: '0:04',
          field: 'value',
          found: null,
          repair: null,
        },
      ],
    ]);
    expect(found({ title: 'А', wait: { discrepancy: { computed: '0:04:00', note: 'Так.' } } })).toEqual([
      ['missing-key', 'wait.value', { key: 'value', field: 'value' }],
    ]);
  });

  test('a missing key is found at the path that it should have', () => {
    expect(found({})).toEqual([['missing-key', 'title', { key: 'title', field: 'title' }]]);
    expect(recovered({})).toBeNull();
  });

  test('a discrepancy of a claim that states no change asks for the change, whatever is in it', () => {
    const told = (discrepancy: unknown) =>
      shape(claim, { name: 'А', from: 200, to: 250, discrepancy }, 'x.yaml').findings.map(({ code, at }) => [
        code,
        ...at.path,
      ]);
    const change = ['missing-key', 'growth'];
    expect(told({ computed: '25%', note: 'Так.' })).toEqual([change]);
    expect(told({ note: 'Так.' })).toEqual([change, ['missing-key', 'discrepancy', 'computed']]);
    expect(told('Так.')).toEqual([change, ['wrong-kind', 'discrepancy']]);
    expect(told(null)).toEqual([change, ['wrong-kind', 'discrepancy']]);
  });

  test('a superfluous key is left out, and the rest stands', () => {
    const value = { title: 'А', comment: 'Б', total: 5 };
    expect(found(value)).toMatchObject([['unknown-key', 'comment', { key: 'comment' }]]);
    expect(recovered(value)).toEqual({ title: 'А', total: { figure: count(5) } });
  });

  test('a misspelt key is told once, and read as what it was surely meant to be', () => {
    const value = { tilte: 'А', toal: 5 };
    expect(found(value)).toMatchObject([
      ['unknown-key', 'tilte', { key: 'tilte' }],
      ['unknown-key', 'toal', { key: 'toal' }],
    ]);
    expect(recovered(value)).toEqual({ title: 'А', total: { figure: count(5) } });
  });

  test('a misspelt key beside the right one is only left out', () => {
    expect(recovered({ title: 'А', titel: 'Б' })).toEqual({ title: 'А' });
  });

  test('two misspellings of one key are both told', () => {
    expect(found({ tilte: 'А', titel: 'Б' })).toHaveLength(2);
  });

  test('a key that is no id is told as a key', () => {
    const [finding] = shape(schema, { title: 'А', claims: { Рост: { from: 1 } } }, 'x.yaml').findings;
    expect(finding).toMatchObject({
      code: 'wrong-kind',
      at: { path: ['claims', 'Рост'], key: true },
      details: { expected: 'id', source: 'Рост' },
    });
  });

  test('a list of a wrong kind is told by its entry', () => {
    expect(found({ title: 'А', tags: ['a', 5, 'Б', ['c']] })).toEqual([
      ['wrong-kind', 'tags.1', { expected: 'id', source: '5', field: null, found: null, repair: null }],
      ['wrong-kind', 'tags.2', { expected: 'id', source: 'Б', field: null, found: null, repair: null }],
      ['wrong-kind', 'tags.3', { expected: 'id', source: '', field: null, found: 'list', repair: null }],
    ]);
  });

  test.each([
    ['text', 5, 'title', '5'],
    ['text', null, 'title', ''],
    ['text', { a: 1 }, 'title', ''],
    ['text', '  ', 'title', '  '],
  ])('a %s of %j is refused', (expected, title, path, source) => {
    expect(found({ title })).toEqual([
      ['wrong-kind', path, expect.objectContaining({ expected, source, field: 'title' })],
    ]);
  });

  test.each([[null], [5], ['текст'], [[]]])('a file that is %j is no mapping', (value) => {
    expect(found(value)).toMatchObject([['wrong-kind', '', { expected: 'mapping' }]]);
    expect(recovered(value)).toBeNull();
  });

  test('all problems of a file come in one run', () => {
    const value = { titel: 'А', total: '5 000', cells: { north: -1 }, claims: { members: {} } };
    expect(found(value).map(([code, path]) => `${code} ${path}`)).toEqual([
      'unknown-key titel',
      'wrong-kind total',
      'wrong-kind cells.north',
      'missing-key claims.members.from',
    ]);
  });

  test('the value that is checked stays as it is', () => {
    const value = { titel: 'А', total: 'много' };
    shape(schema, value, 'x.yaml');
    expect(value).toEqual({ titel: 'А', total: 'много' });
  });
});
