import { languages } from '../../src/i18n/languages.ts';
import { nextYear } from '../../src/read/next-year.ts';
import { read } from '../../src/read/read.ts';
import { changed } from '../example.ts';

const words = { draft: 'DRAFT', review: (year: string) => `REVIEW ${year}.` };

/** A folder's files of a year after its latest one. */
export function next(files: ReadonlyMap<string, string>, year = '2024') {
  const latest = read(files, languages).editions.at(-1);
  if (!latest) throw new Error('no edition to start from');
  return nextYear(files, latest.report, year, words);
}

/** One file of the example for the next year, after one change to the file of this year. */
export const rollForward = (file: string, from: string, to: string) =>
  next(changed(`2023/${file}`, from, to)).get(`2024/${file}`)!;

const figures = /^(total|value|contacts|wait|service|from|to|growth)$/;

/** What a value must become: figures blank, discrepancies gone, all else as it is. */
export function blank(value: unknown, key = '', parent = ''): unknown {
  if (typeof value !== 'object' || value === null)
    return figures.test(key) || parent === 'territories' ? null : value;
  if (Array.isArray(value)) return value.map((each: unknown) => blank(each));
  return Object.fromEntries(
    Object.entries(value as Record<string, unknown>)
      .filter(([name]) => name !== 'discrepancy')
      .map(([name, each]) => [name, blank(each, name, key)]),
  );
}
