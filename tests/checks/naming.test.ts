import { describe, expect, test } from 'vitest';
import { figuresIn, paragraphOf } from '../../src/model/prose.ts';
import { createI18n } from '../../src/i18n/i18n.ts';
import { languageOf } from '../../src/i18n/languages.ts';
import { figureRows } from '../../src/outputs/rows.ts';
import { codesOf, editionOf, problemsOf } from '../problems.ts';
import { skeleton } from '../skeleton.ts';

type Files = ReadonlyMap<string, string>;

/** Two years with a channel each; the section of the second has these further lines. */
function years(lines: string, { draft = false, report = '' } = {}): Map<string, string> {
  const before = skeleton(
    { a: { channels: { c: 'total: 9012' } } },
    { report: draft ? 'draft: true\n' : '' },
  );
  const files = skeleton({ a: { lines, channels: { c: 'total: 9500' } } }, { report });
  for (const [file, text] of before)
    if (file.startsWith('2023/')) files.set(file.replace('2023', '2022'), text);
  return files;
}

/** The figures that the text of the section shows, by their ids. */
const shown = (files: Files): string[] => {
  const { report } = editionOf(files);
  return figuresIn(paragraphOf(report, report.sections[0]!.text!)).map(({ id }) => id);
};

const claim = 'claims: { growth: { name: growth, from: 2022/a/c/contacts, to: c.contacts, growth: 5% } }\n';

describe('a text names', () => {
  test.each([
    ['2022/a/c/contacts', '2022/a/c/contacts'],
    ['2023/a/c/contacts', '2023/a/c/contacts'],
    ['c.contacts', '2023/a/c/contacts'],
    ['growth.from', '2022/a/c/contacts'],
    ['a.growth.to', '2023/a/c/contacts'],
    ['2023/a/growth/from', '2022/a/c/contacts'],
    ['growth.growth', '2023/a/growth/growth'],
  ])('{%s}, the figure %s', (name, id) => {
    const files = years(`text: "It was {${name}}."\n${claim}`);
    expect(problemsOf(files)).toEqual([]);
    expect(shown(files)).toEqual([id]);
  });

  test.each([
    ['2022/a/c/visits', 'unknown-placeholder'],
    ['2021/a/c/contacts', 'unknown-placeholder'],
    ['growth.before', 'unknown-placeholder'],
  ])('no figure with {%s}: %s', (name, code) => {
    expect(problemsOf(years(`text: "It was {${name}}."\n${claim}`)).map((each) => each.code)).toEqual([code]);
  });

  test('a figure of another year that is nearly that of a name', () => {
    const [problem] = problemsOf(years('text: "It was {2022/a/c/contact}."\n'));
    expect(problem!.hint).toContain('{2022/a/c/contacts}');
  });

  test('a figure of a draft in a draft alone', () => {
    const text = 'text: "It was {2022/a/c/contacts}."\n';
    expect(codesOf(years(text, { draft: true }))).toContain('error 2023/a.yaml:2 unavailable-figure');
    expect(
      codesOf(years(text, { draft: true, report: 'draft: true\n' })).filter((each) =>
        each.includes('figure'),
      ),
    ).toEqual([]);
  });
});

describe('a claim names', () => {
  const chain = (from: string, to: string) =>
    years(
      `claims: { growth: { name: growth, from: ${from}, to: ${to}, growth: 5% }, other: { name: growth, from: growth.from, to: growth.to, growth: 5% } }\n`,
    );

  test('what another claim names', () => {
    const files = chain('2022/a/c/contacts', '2023/a/c/contacts');
    expect(problemsOf(files)).toEqual([]);
    expect(editionOf(files).report.sections[0]!.claims.map(({ from, to }) => [from.id, to.id])).toEqual([
      ['2022/a/c/contacts', '2023/a/c/contacts'],
      ['2022/a/c/contacts', '2023/a/c/contacts'],
    ]);
  });

  test('nothing by a name that leads back to itself', () => {
    expect(problemsOf(chain('other.from', 'c.contacts')).map(({ code }) => code)).toEqual([
      'unknown-id',
      'unknown-id',
    ]);
  });
});

describe('a claim without a change', () => {
  const claims = (from: string, to: string, more = '') =>
    `claims: { growth: { name: growth, from: ${from}, to: ${to}${more} } }\n`;

  test('publishes its two figures and nothing else, which its text can name', () => {
    const files = years(`text: "From {growth.from} to {growth.to}."\n${claims('9012', '9500')}`);
    expect(problemsOf(files)).toEqual([]);
    expect(shown(files)).toEqual(['2023/a/growth/from', '2023/a/growth/to']);
    const { report, checks, unproven } = editionOf(files);
    expect([...report.figures.keys()]).toEqual([
      '2023/a/c/contacts',
      '2023/a/growth/from',
      '2023/a/growth/to',
    ]);
    expect([checks, unproven]).toEqual([[], []]);
  });

  test('names its figures, and publishes none', () => {
    const files = years(claims('2022/a/c/contacts', 'c.contacts'));
    expect(problemsOf(files)).toEqual([]);
    expect([...editionOf(files).report.figures.keys()]).toEqual(['2023/a/c/contacts']);
  });

  test('has two figures of one kind', () => {
    expect(problemsOf(years(claims('5%', '9500'))).map(({ code }) => code)).toEqual(['unlike-figures']);
  });

  test('has no discrepancy', () => {
    const files = years(claims('1', '2', ', discrepancy: { computed: 100%, note: As it was printed. }'));
    expect(problemsOf(files).map(({ code }) => code)).toEqual(['missing-key']);
  });
});

describe('a fact names', () => {
  const fact = (value: string, more = '') => `facts: { before: { name: Before, value: ${value} }${more} }\n`;

  test.each(['2022/a/c/contacts', 'c.contacts', '2023/a/c/contacts', 'growth.from'])(
    'a figure that stands elsewhere, %s, which is published once',
    (name) => {
      const files = years(`text: "It was {before}."\n${claim}${fact(name)}`);
      expect(problemsOf(files)).toEqual([]);
      const { report } = editionOf(files);
      expect(shown(files)).toEqual(report.sections[0]!.facts.map(({ figure }) => figure.id));
      expect([...report.figures.keys()]).toEqual(['2023/a/c/contacts', '2023/a/growth/growth']);
      const rows = figureRows(editionOf(files), createI18n(languageOf('en')));
      expect(rows.map((row) => row.figure.id)).toEqual(['2023/a/c/contacts', '2023/a/growth/growth']);
    },
  );

  test('what another fact names', () => {
    const files = years(fact('a.after', ', after: { name: After, value: c.contacts }'));
    expect(problemsOf(files)).toEqual([]);
  });

  test.each([
    ['c.visits', ['unknown-id']],
    ['2021/a/c/contacts', ['unknown-id']],
    ['a.before', ['unknown-id']],
    ['contacts', ['wrong-kind']],
    ['n/d', ['wrong-kind']],
    ['1.204.50', ['wrong-kind']],
    ['n/a', []],
    ['4.70', []],
  ])('nothing by %s: %j', (name, problems) => {
    expect(problemsOf(years(fact(name))).map(({ code }) => code)).toEqual(problems);
  });
});
