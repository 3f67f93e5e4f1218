import { describe, expect, test } from 'vitest';
import { standingsOf } from '../../src/checks/standing.ts';
import { languageOf } from '../../src/i18n/languages.ts';
import { totalOf } from '../../src/model/means.ts';
import { check, onDisk } from '../command.ts';
import { changed } from '../example.ts';
import { council } from '../fixtures/council.ts';
import { channelOf, codesOf, editionOf, measureOf, problemsOf, readAll } from '../problems.ts';

const file = '2011/centre.yaml';
const published = council();

/** The table with its three wrong shares declared. */
const declared = (
  [
    ['89%, quick: 57%', '86.5%'],
    ['64.5%', '64.7%'],
    ['94.2%', '94.0%'],
  ] as const
).reduce((files, [typed, computed]) => {
  const [value = '', ...others] = typed.split(', ');
  const discrepancy = `{ value: ${value}, discrepancy: { computed: ${computed}, note: Так. } }`;
  return changed(file, typed, [discrepancy, ...others].join(', '), files);
}, published);

const checkOf = (files: ReadonlyMap<string, string>, id: string) =>
  editionOf(files)
    .checks.filter((each) => each.id === `2011/centre/calls/${id}`)
    .map(({ rule, status, computed }) => [rule, status, computed]);

describe('check of shares of another measure', () => {
  test('of a council finds the three months that are wrong, at the precision of each, and no other', () => {
    expect(codesOf(published)).toEqual([
      `error ${file}:7 ratio-mismatch`,
      `error ${file}:12 ratio-mismatch`,
      `error ${file}:17 ratio-mismatch`,
    ]);
    const { checks } = editionOf(published);
    expect(checks.map(({ rule, status, computed }) => `${rule} ${status} ${computed}`)).toEqual([
      'ratio failed 86',
      'ratio proven 88',
      'ratio proven 89',
      'ratio proven 92.7',
      'ratio proven 87.8',
      'ratio failed 64.7',
      'ratio proven 98.4',
      'ratio proven 92.7',
      'ratio proven 82',
      'ratio proven 86',
      'ratio failed 94',
    ]);
  });

  test('takes a discrepancy on the very month, which the hint proposes', () => {
    expect(problemsOf(published)[0]!.hint.split('\n').at(-1)).toBe(
      'answer-rate: { value: 89%, discrepancy: { computed: 86%, note: … } }',
    );
    expect(codesOf(declared)).toEqual([]);
    expect(checkOf(declared, 'may/answer-rate')).toEqual([['ratio', 'declared', 86.5]]);
    const off = changed(file, 'computed: 86.5%', 'computed: 86.4%', declared);
    expect(codesOf(off)).toEqual([`error ${file}:7 discrepancy-wrong`]);
  });

  test('proves each share and none of its two numbers', () => {
    const edition = editionOf(declared);
    const standings = standingsOf(edition);
    const standing = (id: string) => standings.get(edition.report.figures.get(`2011/centre/calls/${id}`)!);
    expect(standing('jun/answer-rate')).toBe('proven');
    expect(standing('may/answer-rate')).toBe('declared');
    expect(standing('jun/answered')).toBe('as-published');
  });

  test('names both numbers beside a wrong share', () => {
    const messages = (locale: 'ru' | 'en') =>
      readAll(council(locale), languageOf(locale)).problems.map(({ message }) =>
        message.replaceAll('\u00a0', ' '),
      )[1];
    expect(messages('ru')).toBe(
      'Calls, OCT, доля отвеченных: опубликовано 64,5%, а количество отвеченных звонков (25 370) ÷ количество звонков (39 228) дает 64,7%.',
    );
    expect(messages('en')).toBe(
      'Calls, OCT: share answered is published as 64.5%, but number of answered calls (25,370) ÷ number of calls (39,228) gives 64.7%.',
    );
    expect(problemsOf(published)[1]!.related).toHaveLength(2);
  });

  test('of a share without its numbers says that it is not proven', () => {
    const without = changed(file, 'answered: 12973, ', '', declared);
    const unknown = changed(file, 'made: 14766', 'made: n/a', declared);
    for (const [files, measure] of [
      [without, 'answered'],
      [unknown, 'made'],
    ] as const) {
      expect(codesOf(files)).toEqual([]);
      expect(editionOf(files).unproven).toMatchObject([
        { rule: 'ratio', cause: { reason: 'missing', measure: { id: measure }, names: ['JUN'] } },
      ]);
    }
    const nothing = changed(file, 'made: 14766, answered: 12973', 'made: 0, answered: 0', declared);
    expect(editionOf(nothing).unproven).toMatchObject([{ cause: { reason: 'no-whole' } }]);
  });

  test('refuses a discrepancy of a share whose numbers are not there, and of a figure that nothing computes', () => {
    const note = 'discrepancy: { computed: 87%, note: Так. } }';
    const without = changed(
      file,
      'answered: 12973, answer-rate: 88%',
      `answer-rate: { value: 88%, ${note}`,
      declared,
    );
    const none = changed(file, 'quick: 56%', `quick: { value: 56%, ${note}`, declared);
    for (const files of [without, none])
      expect(codesOf(files)).toEqual([`error ${file}:8 discrepancy-unverifiable`]);
  });
});

describe('the share of a whole', () => {
  // without the month that nobody knows, every number has its sum
  const whole = changed(file, 'apr: { made: n/a, answered: n/a', 'apr: { made: 0, answered: 0', declared);
  const total = (value: string) =>
    changed(
      file,
      '    name: Calls\n',
      `    name: Calls\n    total: 206842\n    answer-rate: ${value}\n`,
      whole,
    );

  test('is that of the totals, published or computed, never a mean of the shares', () => {
    expect(codesOf(total('85.3%'))).toEqual([]);
    expect(checkOf(total('85.3%'), 'answer-rate')).toEqual([['ratio', 'proven', 85.3]]);
    expect(codesOf(total('87.0%'))).toEqual([`error ${file}:6 ratio-mismatch`]);
  });

  test('is computed where it is not published, and marked so; nothing is made up of unknown months', () => {
    const shareOf = (files: ReadonlyMap<string, string>) => {
      const { report } = editionOf(files);
      return totalOf(channelOf(report, 'calls'), measureOf(report, 'answer-rate'));
    };
    expect(shareOf(whole)).toMatchObject({ value: 85.3, digits: 1, origin: 'computed' });
    expect(shareOf(declared)).toBeNull();
  });
});

describe('a measure that is no share', () => {
  const measure = (from: string, to: string) => codesOf(changed('measures.yaml', from, to, published));

  test.each([
    ['share: answered', 'share: anwsered', 'unknown-id'],
    ['of: made', 'of: quick', 'unfit-measure'],
    ['of: made', 'off: made', 'unknown-key'],
    ['of: made', 'of: made, per: 7', 'wrong-kind'],
    ['of: made', 'of: made, per: 1000', 'unfit-measure'],
  ])('%s → %s is refused', (from, to, code) => {
    expect(measure(from, to)).toContain(`error measures.yaml:3 ${code}`);
  });
});

test.each(['ru', 'en'] as const)('check prints each share in %s', (locale) => {
  const { stdout } = check(['--data', onDisk(council(locale))]);
  expect(stdout).toContain(
    locale === 'ru' ? '✓ Calls, JUN, доля отвеченных: 88%' : '✓ Calls, JUN, share answered: 88%',
  );
});
