import { describe, expect, it } from 'vitest';
import { changed, example } from '../example.ts';
import { namingEarlier, noFigureNamed } from '../i18n/cases/changes.ts';
import { made } from './next.ts';

type Files = ReadonlyMap<string, string>;
const calls = '2023/calls.yaml';

/** The claim of a folder as it stands in the next year's file, from its `from` on. */
const claimIn = (files: Files, year = '2024') =>
  /\n(?: +#.*\n)? +from:[^]*?(?=\n +discrepancy|\nhours)/.exec(
    made(files, year).files.get(`${year}/calls.yaml`)!,
  )![0];
/** The example, whose claim names a figure of 2022, with other files of other years. */
const comparing = (from: string, others: Files = new Map()) =>
  new Map([...changed(calls, 'from: 200', `from: ${from}`, noFigureNamed), ...others]);
const asYear = (year: string, files: Files = noFigureNamed) =>
  new Map(
    [...files].flatMap(([file, text]) =>
      file.startsWith('2023/') ? [[file.replace('2023', year), text] as const] : [],
    ),
  );

describe('nextYear(files, last, year, words) of a claim that names a figure of another year', () => {
  it('moves the name of a figure of the year before', () => {
    const files = comparing('2022/calls/members/to', asYear('2022'));
    expect(claimIn(files)).toBe(
      '\n    from: 2023/calls/members/to\n    to:                # 2023: 250\n    growth:            # 2023: 30%',
    );
    expect(made(files).doubts).toEqual([]);
  });

  it('moves the name of a figure of the report itself', () => {
    const files = changed(calls, 'from: 200', 'from: 2023/calls/chat/contacts', noFigureNamed);
    expect(claimIn(files)).toContain('from: 2024/calls/chat/contacts\n');
    expect(made(files).doubts).toEqual([]);
  });

  it.each([
    ['from: "2022/calls/members/to" # как было', 'from: "2023/calls/members/to" # как было'],
    ['from: >-\n      2022/calls/members/to', 'from: >-\n      2023/calls/members/to'],
    ['from:\n      !!str 2022/calls/members/to', 'from:\n      !!str 2023/calls/members/to'],
    ['from: "20\\x322/calls/members/to"', 'from: 2023/calls/members/to'],
  ])('moves %j', (from, to) => {
    const files = changed(calls, 'from: 200', from, new Map([...noFigureNamed, ...asYear('2022')]));
    expect(claimIn(files)).toContain(`\n    ${to}\n`);
  });

  it('moves one in braces, and one that an alias repeats', () => {
    const claims = `claims:
  members: { name: рост, from: &was 2022/calls/members/to, to: 250, growth: 25% }
  others: { name: рост, from: *was, to: phone.contacts, growth: 380% }
`;
    const [before, after] = noFigureNamed.get(calls)!.split(/claims:\n[^]*(?=hours:)/);
    const files = new Map([...noFigureNamed, ...asYear('2022')]).set(calls, `${before}${claims}${after}`);
    expect(made(files).files.get('2024/calls.yaml')).toContain(`claims:
  members:
    name: рост
    from: 2023/calls/members/to
    to:                # 2023: 250
    growth:            # 2023: 25%
  others:
    name: рост
    from: 2023/calls/members/to
    to: phone.contacts
    growth:            # 2023: 380%
`);
  });

  it('moves over years without a report, and over drafts, which a finished report cannot name', () => {
    const gap = comparing('2021/calls/members/to', asYear('2021'));
    expect(claimIn(gap, '2030')).toContain('from: 2023/calls/members/to\n');
  });

  it('moves one of a year that ends in the next', () => {
    const files = new Map([
      ...asYear('2018-19', comparing('2017-18/calls/members/to')),
      ...asYear('2017-18'),
    ]);
    for (const file of ['site.yaml', 'measures.yaml', 'territories.yaml'])
      files.set(file, example().get(file)!);
    expect(claimIn(files, '2019-20')).toContain('from: 2018-19/calls/members/to\n');
  });

  it('leaves a blank, with a word, where the report has no such figure', () => {
    const files = namingEarlier();
    expect(claimIn(files)).toBe(
      '\n    # [2023] MISSING 2023/calls/followers/to, WAS 2022/calls/followers/to.\n    from:              # 2023: 2022/calls/followers/to\n    to:                # 2023: 250\n    growth:            # 2023: 30%',
    );
    const { files: texts, doubts } = made(files);
    expect(doubts).toMatchObject([{ reason: 'missing', id: '2023/calls/followers/to' }]);
    const { file, line } = doubts[0]!.place;
    expect(texts.get(file)!.split('\n')[line - 1]).toMatch(/^ {4}from: /);
  });

  it('keeps a year before the last, with a word', () => {
    const files = comparing('2021/calls/members/to', new Map([...asYear('2021'), ...asYear('2022')]));
    expect(claimIn(files)).toContain(
      '\n    # [2023] OLDER 2021/calls/members/to.\n    from: 2021/calls/members/to\n',
    );
    expect(made(files).doubts).toMatchObject([{ reason: 'older', was: '2021/calls/members/to' }]);
  });

  it('asks to read a name that says the year before', () => {
    const files = changed(calls, 'name: прирост подписчиков', 'name: прирост к 2022 году', namingEarlier());
    expect(made(files).files.get('2024/calls.yaml')).toContain(
      '\n    # [2023] REVIEW.\n    name: прирост к 2022 году\n',
    );
  });
});
