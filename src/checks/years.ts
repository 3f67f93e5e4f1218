import type { Address } from '../model/address.ts';
import { finding, type Finding } from '../model/finding.ts';
import type { Prose, Report } from '../model/report.ts';
import { calendarYears, isYear, yearPattern } from '../model/year.ts';

/** The folder name of a year, `2018-19` for `2018–19` and `2018/2019`; unchanged if that is no year. */
function yearFolder(written: string): string {
  const name = written.replace(/[-–/](?:(?:19|20)(?=\d\d))?/, '-');
  return isYear(name) ? name : written;
}

/** A warning if a text names one year and that is not `own`; a text that names several compares them. */
function otherYearIn(text: string | null | undefined, at: Address, own: string): Finding[] {
  const years = [...new Set(text?.match(yearPattern))].filter((each) => isYear(yearFolder(each)));
  if (years.length !== 1 || [own, ...calendarYears(own)].includes(yearFolder(years[0]!))) return [];
  return years.map((year) =>
    finding(
      'other-year',
      { ...at, within: { match: year, before: '' } },
      { year, own },
      { severity: 'warning' },
    ),
  );
}

/** A text without its literal stretches: a year in backticks is meant as it is, and one in an address means nothing. */
const withoutLiterals = ({ text, literal }: Prose): string =>
  literal.reduceRight((rest, [start, end]) => `${rest.slice(0, start)} ${rest.slice(end)}`, text);

/** Warns of a title, a subtitle or a closing that names another year than that of its report: it may be left from last year. */
export function otherYears({ year, draft, title, subtitle, closing, sections }: Report): Finding[] {
  if (draft) return []; // its texts may be last year's, which are marked for review
  const edition = (...path: string[]): Address => ({ file: `${year}/report.yaml`, path });
  return [
    ...otherYearIn(title, edition('title'), year),
    ...otherYearIn(subtitle, edition('subtitle'), year),
    ...sections.flatMap((section) => [
      ...otherYearIn(section.title, { ...section.at, path: ['title'] }, year),
      ...(section.closing ? otherYearIn(withoutLiterals(section.closing), section.closing.at, year) : []),
    ]),
    ...otherYearIn(closing?.title, edition('closing', 'title'), year),
    ...otherYearIn(closing && withoutLiterals(closing.text), edition('closing', 'text'), year),
  ];
}
