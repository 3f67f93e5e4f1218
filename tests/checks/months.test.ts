import { describe, expect, test } from 'vitest';
import { codesOf, editionOf, problemsOf } from '../problems.ts';
import { changed } from '../example.ts';
import { centre } from '../fixtures/centre.ts';

const file = '2011/centre.yaml';

describe('check of subtotals in rows', () => {
  test('proves each month, with what it leaves out and what contradicts it, and publishes no total of its own', () => {
    expect(problemsOf(centre)).toEqual([]);
    const { checks, report } = editionOf(centre);
    const subtotals = checks.filter(({ rule }) => rule === 'subtotal');
    expect(subtotals.map(({ id, status, computed }) => [id, status, computed])).toEqual([
      ['2011/centre/all/may/contacts', 'proven', 16_506],
      ['2011/centre/all/jun/contacts', 'proven', 17_529],
      ['2011/centre/all/jan/contacts', 'declared', 20_835],
    ]);
    expect(report.total).toBeNull();
    expect(report.sections[0]!.channels[0]!.main).toMatchObject({ value: null, absence: 'unpublished' });
  });

  test('of a month that leaves a channel out names it, and proposes what declares it', () => {
    const [problem, ...others] = problemsOf(
      changed(file, '{ contacts: { value: 16506, excludes: [letters] } }', '16506', centre),
    );
    expect(others).toEqual([]);
    expect(problem).toMatchObject({ code: 'total-mismatch', line: 13 });
    expect(problem!.message).toContain('Подытог «Все обращения, Май» не равен сумме своих каналов');
    expect(problem!.hint).toContain('без канала «Письма»');
    expect(problem!.hint).toContain(
      'may: { contacts: { value: 16506, discrepancy: { computed: 16851, note: … } } }',
    );
  });

  test('of a month with an unknown part says that it is not proven', () => {
    const folder = changed(file, '      apr: n/a\n', '      apr: 4227\n', centre);
    expect(problemsOf(folder)).toMatchObject([{ code: 'nothing-left', line: 12 }]);
    expect(editionOf(folder).unproven).toMatchObject([
      { rule: 'subtotal', figure: { value: 4227 }, cause: { reason: 'missing', names: ['Звонки'] } },
    ]);
  });

  test('of a channel that does not serve a month adds nothing of it', () => {
    const folder = changed(
      file,
      'jan: 1343',
      'jan: not-served',
      changed(file, 'computed: 20835', 'computed: 19492', centre),
    );
    expect(problemsOf(folder)).toEqual([]);
    expect(editionOf(folder).checks).toContainEqual(
      expect.objectContaining({ id: '2011/centre/all/jan/contacts', status: 'declared', computed: 19_492 }),
    );
  });

  test('leaves subtotals and parts of others out of the total of their section', () => {
    const folder = changed(
      file,
      'title: Центр\n',
      'title: Центр\ntotal: 59542\n',
      changed(file, 'apr: n/a, may: 12274', 'apr: 100, may: 12274', centre),
    );
    expect(problemsOf(folder)).toEqual([]);
    expect(editionOf(folder).checks).toContainEqual(
      expect.objectContaining({ rule: 'section-total', status: 'proven', computed: 59_542 }),
    );
  });

  test('of a part greater than its whole is refused; of one as great it adds nothing', () => {
    expect(codesOf(changed(file, 'may: 345, jun: pending', 'may: 346, jun: pending', centre))).toEqual([
      `error ${file}:7 part-exceeds-whole`,
    ]);
  });
});

describe('check of rows that do not add up', () => {
  const years = changed('site.yaml', 'by: по месяцам', 'by: по годам, combine: none', centre);

  test('makes no total of them, nor asks for one', () => {
    expect(problemsOf(years)).toEqual([]);
    expect(editionOf(years).report.sections[0]!.channels[1]!.main).toMatchObject({
      value: null,
      absence: 'unpublished',
    });
  });
});

describe('check of a report without rows', () => {
  const whole = new Map(centre).set(
    file,
    'title: Центр\nchannels:\n  - { id: calls, name: Звонки, total: 10 }\n',
  );
  for (const rest of ['territories.yaml', '2011/kiosk.yaml']) whole.delete(rest);
  whole.set('2011/report.yaml', 'title: Отчет\nsections: [centre, online]\n');

  test('needs no list of rows', () => {
    expect(problemsOf(whole)).toEqual([]);
  });
});

describe('check of facts, shares and named figures', () => {
  test('takes facts of any kind', () => {
    const { figures } = editionOf(centre).report;
    expect(figures.get('2011/centre/happy')).toMatchObject({ kind: 'percent', value: 95 });
    expect(figures.get('2011/centre/answer')).toMatchObject({ kind: 'duration', value: 300 });
  });

  const shares = (help: string, other: string) =>
    codesOf(
      changed(
        file,
        'value: 60.1%',
        `value: ${help}`,
        changed(file, 'value: 40.0%', `value: ${other}`, centre),
      ),
    );

  test('takes shares that make 100 % but for their rounding', () => {
    expect(shares('60%', '41%')).toEqual([]);
    expect(shares('60.1%', '40%')).toEqual([]);
    expect(shares('60.1%', '40.1%')).toEqual([`error ${file}:22 shares-mismatch`]);
    expect(shares('60%', '42%')).toEqual([`error ${file}:22 shares-mismatch`]);
  });

  const growth = (from: string, value: string) =>
    changed(
      file,
      'from: visits.may.contacts',
      `from: ${from}`,
      changed(file, 'growth: -1.7%', `growth: ${value}`, centre),
    );

  test('proves a growth between figures that are only named, and refuses a name of none', () => {
    expect(codesOf(growth('visits.apr.contacts', '8.7%'))).toEqual([]);
    expect(codesOf(growth('visits.may.contacts', '1.7%'))).toEqual([`error ${file}:17 growth-mismatch`]);
    expect(codesOf(growth('visits.mai.contacts', '-1.7%'))).toEqual([`error ${file}:17 unknown-id`]);
  });

  test('tells a growth between figures that are no counts as they are written', () => {
    const folder = changed(
      file,
      'from: visits.may.contacts, to: visits.jun.contacts',
      'from: ends.other, to: ends.help',
      changed(file, 'value: 60.1%', 'value: 59.5%', changed(file, 'value: 40.0%', 'value: 40.5%', centre)),
    );
    expect(problemsOf(folder)).toMatchObject([{ code: 'growth-mismatch' }]);
    expect(problemsOf(folder)[0]!.message).toContain('рост с 40,5% до 59,5% – это 46,9%');
  });

  test('of a growth without a base says that it is not proven', () => {
    const folder = growth('n/a', '5%');
    expect(problemsOf(folder)).toEqual([]);
    expect(editionOf(folder).unproven).toMatchObject([{ rule: 'growth', cause: { reason: 'no-base' } }]);
  });
});

test('shares of which one is not known are named as unproven, with its name', () => {
  const folder = changed(
    '2011/centre.yaml',
    'other: { name: Передали другим, value: 40.0% }',
    'other: { name: Передали другим, value: n/a }',
    centre,
  );
  expect(codesOf(folder)).toEqual([]);
  expect(editionOf(folder).unproven).toMatchObject([
    { rule: 'shares', cause: { reason: 'no-parts', names: ['Передали другим'] } },
  ]);
});
