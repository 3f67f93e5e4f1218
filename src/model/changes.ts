import { coverages, rowsAreYears, obstacle } from './coverage.ts';
import { underlying } from './declarations.ts';
import { computedFrom, withoutYear, type Figure } from './figure.ts';
import { memoize } from './memoize.ts';
import { growthOf } from './percent.ts';
import { channelsOf, type Report } from './report.ts';
import { rounded } from './rounding.ts';
import { territoryTotals } from './totals.ts';

/** Why two figures of the same name must not be compared. */
export type IncomparableReason = 'new' | 'blank' | 'absent' | 'scope' | 'territories' | 'whole' | 'base';

/** A figure beside the same one of an earlier year. */
export interface Change {
  current: Figure;
  previous: Figure | null;
  /** What the inputs give for both figures, where either has a declared discrepancy: this is compared instead; else `null`. */
  underlying: { current: Figure; previous: Figure } | null;
  /** Computed; `null` if and only if `incomparable` says why. */
  difference: Figure | null;
  incomparable: IncomparableReason | null;
}

function difference(id: string, current: Figure, previous: Figure): Figure | null {
  const most = Math.max(current.digits, previous.digits);
  const digits = { count: 1, duration: 0, percent: most, number: most, money: 1 }[current.kind];
  const scale = 10 ** digits;
  const [from, to] = [previous.value!, current.value!];
  const change =
    (current.kind === 'count' || current.kind === 'money') && from !== to
      ? rounded((places) => growthOf(from, to, places), digits, [0, -100])
      : { value: Math.round((to - from) * scale) / scale, digits };
  return change.value === null
    ? null
    : computedFrom(current, { id: `${id}/change`, measure: 'change', ...change });
}

/**
 * Compares every figure of a report with the same figure of an earlier one, in page order. Where a figure has a declared discrepancy, what
 * its inputs give is compared instead. The figures of claims are left out: a claim states a change itself. So are those of rows that are
 * years: the row of a year tells the same in every edition.
 */
export function changesOf(report: Report, earlier: Report): Change[] {
  const all = (of: Report) => [
    ...of.figures.values(),
    ...territoryTotals(of).flatMap(({ main }) => main ?? []),
  ];
  const earlierFigures = new Map(all(earlier).map((figure) => [withoutYear(figure.id), figure]));
  const [coverage, earlierCoverage] = [coverages(report), coverages(earlier)];
  const withRows = ![report, earlier].some(rowsAreYears);
  return all(report)
    .filter(({ subject }) => !subject.claim && (withRows || !subject.territory))
    .map((current) => {
      const name = withoutYear(current.id);
      const previous = earlierFigures.get(name) ?? null;
      const [now, then] = [coverage.get(name), earlierCoverage.get(name)];
      const notCompared = (incomparable: IncomparableReason): Change => ({
        current,
        previous,
        underlying: null,
        difference: null,
        incomparable,
      });
      if (!previous || previous.kind !== current.kind) return notCompared('new');
      if (current.absence ?? previous.absence) return notCompared('absent');
      if (current.value === null || previous.value === null) return notCompared('blank');
      const reason = now && then && obstacle(now, then);
      if (reason) return notCompared(reason);
      const given = { current: underlying(report, current), previous: underlying(earlier, previous) };
      const declared = given.current !== current || given.previous !== previous;
      const found = difference(current.id, given.current, given.previous);
      return found
        ? {
            current,
            previous,
            underlying: declared ? given : null,
            difference: found,
            incomparable: null,
          }
        : notCompared('base');
    });
}

/** One total over the years, oldest first: as far back from the last year as every year has it with the same coverage. */
export interface Trend {
  name: string;
  channel: string | null;
  figures: { year: string; figure: Figure; underlying: Figure }[];
}

/** The grand total and the main figures of the channels of a report, by their ids without the year. */
const trendFigures = memoize((report: Report): ReadonlyMap<string, Figure> => {
  const figures = [
    ...(report.total ? [report.total.figure] : []),
    ...channelsOf(report).map(({ main }) => main),
  ];
  return new Map(figures.map((figure) => [withoutYear(figure.id), figure]));
});

/** The trends of the grand total and of each channel that span at least three years. */
export function trendsOf(reports: readonly Report[]): Trend[] {
  const last = reports.at(-1);
  if (!last) return [];
  const years = reports.toReversed().map((report) => ({ report, covers: coverages(report) }));
  const lastCoverage = coverages(last);
  const totals = [
    ...(last.total ? [{ figure: last.total.figure, name: null, channel: null }] : []),
    ...channelsOf(last).map((channel) => ({
      figure: channel.main,
      name: channel.name,
      channel: channel.id,
    })),
  ];
  return totals.flatMap(({ figure: latest, name, channel }) => {
    const key = withoutYear(latest.id);
    const figures: Trend['figures'] = [];
    for (const { report, covers } of years) {
      const figure = trendFigures(report).get(key);
      const own = covers.get(key);
      if (!figure || figure.value === null || !own || obstacle(own, lastCoverage.get(key)!)) break;
      figures.unshift({ year: report.year, figure, underlying: underlying(report, figure) });
    }
    return figures.length >= 3 ? [{ name: name ?? '', channel, figures }] : [];
  });
}
