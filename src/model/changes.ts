import { underlying } from './declarations.ts';
import { computedFrom, withoutYear, type Figure } from './figure.ts';
import { memoize } from './memoize.ts';
import { growthOf } from './percent.ts';
import { addedChannels, channelsOf, type Channel, type Report, type Total } from './report.ts';
import { rounded } from './rounding.ts';
import { territoryTotals } from './totals.ts';

/** Why two figures of the same name must not be compared. */
export type IncomparableReason = 'new' | 'blank' | 'absent' | 'scope' | 'territories' | 'base';

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

const isSameSet = (a: ReadonlySet<string>, b: ReadonlySet<string>) => a.size === b.size && a.isSubsetOf(b);
const territoriesOf = (channel: Channel) => channel.cells.map((cell) => cell.territory.id);

/** What a total covers, as ids that can be compared between years: its channels, and the territories of each. */
interface Coverage {
  scope: ReadonlySet<string>;
  territories: ReadonlySet<string>;
}

const isSameCoverage = (a: Coverage, b: Coverage) =>
  isSameSet(a.scope, b.scope) && isSameSet(a.territories, b.territories);

function coverageOf(total: Total, channels: readonly Channel[]): Coverage {
  const excluded = new Set(total.excludes);
  const covered = channels.filter((channel) => !excluded.has(channel));
  return {
    scope: new Set(covered.map((channel) => channel.id)),
    territories: new Set(
      covered.flatMap((channel) => territoriesOf(channel).map((id) => `${channel.id}/${id}`)),
    ),
  };
}

/** The coverage of each total of a report, by its id without the year; other figures cover only themselves and have no entry. */
const coverages = memoize((report: Report): ReadonlyMap<string, Coverage> => {
  const found = new Map<string, Coverage>();
  const add = (figure: Figure | null, covers: Coverage) =>
    figure && found.set(withoutYear(figure.id), covers);
  if (report.total) add(report.total.figure, coverageOf(report.total, addedChannels(report)));
  for (const section of report.sections)
    if (section.total) add(section.total.figure, coverageOf(section.total, addedChannels(section)));
  for (const channel of channelsOf(report))
    for (const figure of [channel.main, ...[...channel.totals.values()].map((total) => total.figure)])
      add(figure, { scope: new Set(), territories: new Set(territoriesOf(channel)) });
  for (const { main, cells } of territoryTotals(report))
    add(main, { scope: new Set(cells.map((each) => each.channel.id)), territories: new Set() });
  return found;
});

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
 * its inputs give is compared instead. The figures of claims are left out: a claim states a change itself.
 */
export function changesOf(report: Report, earlier: Report): Change[] {
  const all = (of: Report) => [
    ...of.figures.values(),
    ...territoryTotals(of).flatMap(({ main }) => main ?? []),
  ];
  const earlierFigures = new Map(all(earlier).map((figure) => [withoutYear(figure.id), figure]));
  const [coverage, earlierCoverage] = [coverages(report), coverages(earlier)];
  return all(report)
    .filter(({ subject }) => !subject.claim)
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
      if (now && then && !isSameSet(now.scope, then.scope)) return notCompared('scope');
      if (now && then && !isSameSet(now.territories, then.territories)) return notCompared('territories');
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
  figures: { year: string; figure: Figure }[];
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
      if (!figure || figure.value === null || !own || !isSameCoverage(own, lastCoverage.get(key)!)) break;
      figures.unshift({ year: report.year, figure });
    }
    return figures.length >= 3 ? [{ name: name ?? '', channel, figures }] : [];
  });
}
