/** What a year is called, in folders and addresses: `2023`, or `2018-19` for one that ends in the next calendar year. */
const pattern = /^(\d{4})(?:-(\d\d))?$/;

/** Whether a folder has the name of a year; the second year of `2018-19` must be the one after the first. */
export function isYear(name: string): boolean {
  const [, first, second] = pattern.exec(name) ?? [];
  return first !== undefined && (second === undefined || (Number(first) + 1) % 100 === Number(second));
}

/** A year as a word of its own, `2023` or `2018/19`: no part of a number or of an id. */
export const yearPattern =
  /(?<![\p{L}\p{N}.,-])(?:19|20)\d\d(?:[-–/](?:(?:19|20)\d\d|\d\d))?(?![\p{L}\p{N}]|[.,-]\d)/gu;

/** Whether a name has a year in it: `2023`, `Year 2018/19`. */
export const namesYear = (name: string): boolean => name.search(yearPattern) >= 0;

/** The calendar years that a year lies in. */
export const calendarYears = (year: string): string[] => {
  const [, first = year, second] = pattern.exec(year) ?? [];
  return second === undefined ? [first] : [first, String(Number(first) + 1)];
};
