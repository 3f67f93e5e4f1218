import { describe, expect, test } from 'vitest';
import type { Language } from '../../src/i18n/language.ts';
import { languageOf, locales } from '../../src/i18n/languages.ts';
import type { Content } from '../../src/model/unread.ts';
import type { Code } from '../../src/model/finding.ts';
import { changed, example } from '../example.ts';
import { publicationOf, readAll, realData, terminal, textsOf } from '../problems.ts';
import { cases } from './cases.ts';
import { accounts } from './cases/accounts.ts';
import { withOtherValues, withoutLines } from './edited.ts';
import { isBadlySpaced, isUnsaid } from './wording.ts';
import { isSaidInEveryLanguage, isTrue, isTrueToTheEnd } from './true-advice.ts';

type Files = ReadonlyMap<string, Content>;

/** What the terminal shows of each case, under its code; two cases of the same words are shown once. */
const shown = (language: Language): string =>
  Object.entries(Object.groupBy(cases, ([code]) => code))
    .map(([code, list]) => [
      `# ${code}`,
      ...new Set(list.map(([, folder]) => terminal(folder, language, code as Code))),
    ])
    .flat()
    .join('\n\n');

interface Told {
  text: string;
  /** What of the data it may quote. */
  typed: string;
}

/** Each message and hint of a folder. */
const told = (folder: Files, language: Language): Told[] =>
  readAll(folder, language).problems.flatMap(({ message, hint, source, column, length }) =>
    [message, hint].map((text) => ({ text, typed: source.slice(column - 1, column - 1 + length) })),
  );

/** What the other year has whose figures cannot be named. */
const ofAnotherYear: readonly Code[] = ['syntax', 'finished-draft'];

describe('the cases', () => {
  test('each has the problem that it is of, alone, with its cause, or after a thousand of one kind', () => {
    for (const [code, folder] of cases) {
      const codes = readAll(folder)
        .problems.map((each) => each.code)
        .filter((each) => each === code || each !== 'unused-measure')
        .filter((each) => code !== 'unavailable-figure' || !ofAnotherYear.includes(each));
      if (code === 'more-problems') expect(new Set(codes.splice(0, 1000)).size).toBe(1);
      expect(codes).toEqual([code]);
    }
  });

  test('every code has one, and every account of a mismatch', () => {
    const codes = Object.keys(languageOf(locales[0]).messages);
    expect(new Set(cases.map(([code]) => code))).toEqual(new Set(codes));
    for (const [reason, folder] of accounts) {
      const reasons = publicationOf(folder).problems.flatMap(({ finding: { details } }) =>
        'explanations' in details ? details.explanations.map((each) => each.reason) : [],
      );
      expect(reasons).toContain(reason);
    }
  });
});

describe.each(locales)('the messages in %s', (locale) => {
  const language = languageOf(locale);

  test('are what stands in their file', async () => {
    await expect(`${shown(language)}\n`).toMatchFileSnapshot(`messages.${locale}.txt`);
  });

  test('are there, well spaced, and end as sentences or with what is to be typed', () => {
    const ends = (text: string, typed: string) =>
      /(?:[.:…}\]\d"%]|: [|>][-+]?)$/.test(text) || text.endsWith(`: ${typed}`);
    const isWrong = ({ text, typed }: Told) => isUnsaid(text) || isBadlySpaced(text) || !ends(text, typed);
    expect(cases.flatMap(([, folder]) => told(folder, language).filter(isWrong))).toEqual([]);
  });
});

test('the messages in English have no Cyrillic letter but what they quote', () => {
  const cyrillic = /\p{Script=Cyrillic}+/gu;
  const wordsIn = (text: string) => text.toLowerCase().match(cyrillic) ?? [];
  const data = new Set(cases.flatMap(([, folder]) => wordsIn([...textsOf(folder).values()].join('\n'))));
  const isForeign = ({ text }: Told) => wordsIn(text).some((word) => !data.has(word));
  expect(cases.flatMap(([, folder]) => told(folder, languageOf('en')).filter(isForeign))).toEqual([]);
});

/** Whether what its advice leads to takes seconds to read: `npm run fuzz` reads it. */
const leadsToMany = (files: Files): boolean =>
  publicationOf(files).problems.some(
    ({ finding: { code, details } }) => code === 'over-limit' && details.of === 'subtotal-rows',
  );

describe('advice that is followed to the letter helps, and publishes no figure that nobody has typed', () => {
  test.each(Object.entries(Object.groupBy(cases, ([code]) => code)))(
    '%s, whatever is said after it too',
    (code, list) => {
      for (const [, files] of list) {
        isSaidInEveryLanguage(files);
        if (leadsToMany(files)) continue;
        isTrue(files);
        if (code !== 'more-problems') isTrueToTheEnd(files);
      }
    },
  );

  test('a territory more, whatever is said after it too', () => {
    isTrueToTheEnd(
      changed('territories.yaml', '- { id: south', '- { id: east, name: Восток }\n- { id: south'),
    );
  });

  // A sample, spread over all lines and values: `npm run fuzz` tries every one.
  test.each([
    ['the example without a line', withoutLines(example(), /./), 4],
    ['the real data without a line', withoutLines(realData(), /remote/), 4],
    ['the example with another value', withOtherValues(example()), 7],
  ])('of %s', (_, folders, step) => {
    for (const [index, files] of folders.entries()) if (index % step === 0) isTrue(files);
  });
});
