import { expect } from 'vitest';
import { languages } from '../../src/i18n/languages.ts';
import type { Doubt } from '../../src/model/doubt.ts';
import { nextYear } from '../../src/read/next-year.ts';
import { read } from '../../src/read/read.ts';
import { changed } from '../example.ts';

const words = {
  draft: 'DRAFT',
  review: (year: string) => `[${year}] REVIEW.`,
  doubt: {
    missing: (year: string, { was, id }: Doubt) => `[${year}] MISSING ${id}, WAS ${was}.`,
    older: (year: string, { was }: Doubt) => `[${year}] OLDER ${was}.`,
  },
};

/** A year after the latest one of a folder. */
export function made(files: ReadonlyMap<string, string>, year = '2024') {
  const [latest, before] = read(files, languages).editions.toReversed();
  if (!latest) throw new Error('no edition to start from');
  const last = { report: latest.report, previous: before?.report.year ?? null };
  return nextYear(files, last, year, words);
}

/** Its files, which say the same as those of the latest year. */
export function next(files: ReadonlyMap<string, string>, year = '2024') {
  const { files: texts, lost } = made(files, year);
  expect(lost).toEqual([]);
  return texts;
}

/** One file of the example for the next year, after one change to the file of this year. */
export const rollForward = (file: string, from: string, to: string) =>
  next(changed(`2023/${file}`, from, to)).get(`2024/${file}`)!;

const figures = /^(total|value|contacts|wait|service|from|to|growth)$/;

/** What a value must become: figures blank, discrepancies gone, names of figures as `names` says, all else as it is. */
export function blank(value: unknown, names = new Map<unknown, unknown>(), key = '', parent = ''): unknown {
  if (typeof value !== 'object' || value === null) {
    if (names.has(value)) return names.get(value);
    const isName = typeof value === 'string' && /^[a-z][\w-]*\./.test(value);
    return !isName && (figures.test(key) || parent === 'territories') ? null : value;
  }
  if (Array.isArray(value)) return value.map((each: unknown) => blank(each, names));
  return Object.fromEntries(
    Object.entries(value as Record<string, unknown>)
      .filter(([name]) => name !== 'discrepancy' && name !== 'pictures')
      .map(([name, each]) => [name, blank(each, names, name, key)]),
  );
}
