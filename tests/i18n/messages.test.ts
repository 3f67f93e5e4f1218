import { describe, expect, test } from 'vitest';
import type { Language } from '../../src/i18n/language.ts';
import { languageOf, locales } from '../../src/i18n/languages.ts';
import type { Code } from '../../src/model/finding.ts';
import { problemsOf, publicationOf, terminal } from '../problems.ts';
import { accounts, cases } from './cases.ts';

/** What the terminal shows of each case, under its code; two cases of the same words are shown once. */
const shown = (language: Language): string =>
  Object.entries(Object.groupBy(cases, ([code]) => code))
    .map(([code, list]) => [
      `# ${code}`,
      ...new Set(list.map(([, folder]) => terminal(folder, language, code as Code))),
    ])
    .flat()
    .join('\n\n');

describe('the cases', () => {
  test('each has the problem that it is of, alone, or after a thousand of one kind', () => {
    for (const [code, folder] of cases) {
      const codes = problemsOf(folder).map((each) => each.code);
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

test.each(locales)('the messages in %s', async (locale) => {
  await expect(`${shown(languageOf(locale))}\n`).toMatchFileSnapshot(`messages.${locale}.txt`);
});
