import { describe, expect, test } from 'vitest';
import { countsOf, standingsOf } from '../../src/checks/standing.ts';
import { changed, example, withFile } from '../example.ts';
import { fiveMeasures } from '../fixtures/five-measures.ts';
import { codesOf, editionOf, problemsOf } from '../problems.ts';

type Files = ReadonlyMap<string, string>;
const office = '2023/in-person.yaml';
const remote = '2023/remote.yaml';
const five = fiveMeasures();
const errorsOf = (files: Files) => codesOf(files).filter((each) => each.startsWith('error'));

/** The check of a figure: how it ended, and what its parts give. */
const checkOf = (files: Files, id: string) =>
  editionOf(files)
    .checks.filter((each) => each.id === `2023/${id}`)
    .map(({ rule, status, computed }) => [rule, status, computed]);

describe('a fourth and a fifth measure of the data', () => {
  test('are proven: a mean in per cent and a sum', () => {
    expect(errorsOf(five)).toEqual([]);
    expect(checkOf(five, 'in-person/office/satisfaction')).toEqual([['weighted-mean', 'proven', 91.5]]);
    expect(checkOf(five, 'in-person/office/complaints')).toEqual([['channel-total', 'proven', 417]]);
  });

  test('stand as other measures do: a sum proves its parts, a mean only itself', () => {
    const edition = editionOf(five);
    const standings = standingsOf(edition);
    const standing = (id: string) => standings.get(edition.report.figures.get(`2023/${id}`)!);
    expect(standing('in-person/office/satisfaction')).toBe('proven');
    expect(standing('in-person/office/kurgan/satisfaction')).toBe('as-published');
    expect(standing('in-person/office/kurgan/complaints')).toBe('proven');
    expect(standing('remote/contact-centre/complaints')).toBe('as-published');
    expect(countsOf([standings])).toEqual({ all: 66, proven: 33, declared: 1, asPublished: 32 });
  });

  test('leave every check of the other measures as it is', () => {
    const ids = new Set(['2023/in-person/office/satisfaction', '2023/in-person/office/complaints']);
    const { checks } = editionOf(five);
    expect(checks.filter(({ id }) => !ids.has(id)).map(({ id, status }) => `${id} ${status}`)).toEqual([
      '2023/contacts proven',
      '2023/remote/contacts proven',
      '2023/in-person/office/contacts proven',
      '2023/remote/online-cok/contacts proven',
      '2023/remote/contact-centre/contacts proven',
      '2023/ivr/ivr/contacts proven',
      '2023/territories/contacts proven',
      '2023/social/subscribers/growth declared',
    ]);
  });

  test('of which some rows have none are named with those rows', () => {
    expect(
      editionOf(five).unproven.map(({ figure, cause, place }) => [figure.id, place.line, cause]),
    ).toMatchObject([
      [
        '2023/remote/contact-centre/complaints',
        17,
        { reason: 'missing', measure: { id: 'complaints' }, names: ['Сургут', 'Ноябрьск'] },
      ],
    ]);
    const without = changed(office, ', satisfaction: 88.5%', '', five);
    expect(errorsOf(without)).toEqual([]);
    expect(editionOf(without).unproven.map(({ figure: { id } }) => id)).toEqual([
      '2023/remote/contact-centre/complaints',
      '2023/in-person/office/satisfaction',
    ]);
  });
});

describe.each([
  ['satisfaction', '91.5%', '91.6%', 8, 'mean-mismatch'],
  ['complaints', '417', '418', 9, 'total-mismatch'],
])('%s off by one', (measure, right, typed, line, code) => {
  const off = changed(office, `${measure}: ${right}`, `${measure}: ${typed}`, five);

  test('is refused at its line', () => {
    expect(errorsOf(off)).toEqual([`error ${office}:${line} ${code}`]);
  });

  test('stands with the declaration that the hint has, its reason written', () => {
    const [problem] = problemsOf(off);
    const declaration = problem!.hint.split('\n').at(-1)!;
    expect(declaration).toBe(`${measure}: { value: ${typed}, discrepancy: { computed: ${right}, note: … } }`);
    const pasted = changed(office, `${measure}: ${typed}`, declaration.replace('…', 'Так в отчете.'), off);
    expect(errorsOf(pasted)).toEqual([]);
    expect(checkOf(pasted, `in-person/office/${measure}`)).toMatchObject([
      [expect.any(String), 'declared', Number.parseFloat(right)],
    ]);
  });

  test('in one of its rows is refused at the total, with the row among its parts', () => {
    const [from, to] = measure === 'complaints' ? ['complaints: 340', 'complaints: 341'] : ['91.2%', '91.3%'];
    const [problem] = problemsOf(changed(office, from, to, five));
    expect(problem).toMatchObject({ code, file: office, line });
    expect(problem!.related).toContainEqual(expect.objectContaining({ file: office, line: 12 }));
  });

  test('is blank where it is not filled in', () => {
    expect(errorsOf(changed(office, `${measure}: ${right}`, `${measure}:`, five))).toEqual([
      `error ${office}:${line} blank`,
    ]);
  });
});

describe('a declared discrepancy of a mean in per cent', () => {
  const declared = (value: string, computed: string) =>
    changed(
      office,
      'satisfaction: 91.5%',
      `satisfaction: { value: ${value}, discrepancy: { computed: ${computed}, note: Так. } }`,
      five,
    );

  test.each([
    ['91.6%', '91.5%', []],
    ['91.6%', '91.49%', []],
    ['91.6%', '91%', []],
    ['91.6%', '91.4%', ['error 2023/in-person.yaml:8 discrepancy-wrong']],
    ['91.5%', '91.5%', ['error 2023/in-person.yaml:8 discrepancy-unneeded']],
    ['91%', '91.5%', ['error 2023/in-person.yaml:8 discrepancy-unneeded']],
  ])('of %s that says %s', (value, computed, errors) => {
    expect(errorsOf(declared(value, computed))).toEqual(errors);
  });

  test('of a figure that nothing computes is refused', () => {
    const files = changed(
      remote,
      'satisfaction: 88%',
      'satisfaction: { value: 88%, discrepancy: { computed: 87%, note: Так. } }',
      five,
    );
    expect(errorsOf(files)).toEqual([`error ${remote}:16 discrepancy-unverifiable`]);
  });
});

test('a text names a figure of a new measure, and must not have it typed', () => {
  const ivr = (text: string) => changed('2023/ivr.yaml', 'text: >-\n', `text: >-\n  ${text}\n`, five);
  expect(
    errorsOf(ivr('Довольны {in-person.office.satisfaction}, жалоб {in-person.office.complaints}.')),
  ).toEqual([]);
  const [problem] = problemsOf(ivr('Довольны 91.5%.'));
  expect(problem).toMatchObject({
    code: 'typed-figure',
    hint: 'Напишите вместо него {in-person.office.satisfaction}.',
  });
});

describe('a time that adds up', () => {
  const talk = withFile(
    'measures.yaml',
    `${example().get('measures.yaml')!}- { id: talk, kind: duration, name: Время разговоров, short: Разговоры, combine: sum }\n`,
  );
  const files = (total: string) =>
    changed(
      '2023/visits.yaml',
      'wait: 0:03:20\n',
      `wait: 0:03:20\n    talk: ${total}\n`,
      changed(
        '2023/visits.yaml',
        'wait: 0:05:00',
        'wait: 0:05:00, talk: 1:00:00',
        changed('2023/visits.yaml', 'wait: 0:02:30', 'wait: 0:02:30, talk: 0:30:15', talk),
      ),
    );

  test('is proven as a sum', () => {
    expect(codesOf(files('1:30:15'))).toEqual([]);
    expect(checkOf(files('1:30:15'), 'visits/office/talk')).toEqual([['channel-total', 'proven', 5415]]);
  });

  test('is refused with both times, and with no account of the digits of its seconds', () => {
    const [problem] = problemsOf(files('1:25:45')); // 5145 seconds
    expect(problem!.message).toBe(
      'Итог канала «Офис» не равен сумме строк (время разговоров): опубликовано 1:25:45, сумма 1:30:15, опубликовано на 0:04:30 меньше.',
    );
    expect(problem!.hint.split('\n').slice(1)).toEqual([
      'talk: { value: 1:25:45, discrepancy: { computed: 1:30:15, note: … } }',
    ]);
  });
});
