import { childAddress } from '../model/address.ts';
import { finding, type Finding } from '../model/finding.ts';
import type { Report } from '../model/report.ts';
import { territoryTotals } from '../model/totals.ts';

/** The most characters of hours on all pages of rows together. */
const mostOnPages = 20_000_000;
/** About how many characters the figure of a placeholder takes on a page. */
const figureLength = 100;

const drawnLength = (text: string): number => text.length + figureLength * text.split('{').length;

/** Reports hours that are too long to stand on the page of each row. */
export function repeatedHours(report: Report): Finding[] {
  const pages = territoryTotals(report).length;
  let count = 0;
  for (const { at, hours } of report.sections) {
    count += hours.reduce((all, { text }) => all + pages * drawnLength(text.text), 0);
    if (count > mostOnPages)
      return [
        finding(
          'over-limit',
          { ...childAddress(at, 'hours'), key: true },
          { of: 'hours', count, most: mostOnPages },
        ),
      ];
  }
  return [];
}
