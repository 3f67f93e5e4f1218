import { computedFrom, type Figure } from './figure.ts';
import { memoize } from './memoize.ts';
import type { Discrepancy, Report } from './report.ts';

/** The declared discrepancies of a report by the figures that they belong to, in the order of its pages. */
export const declarationsOf = memoize((report: Report): ReadonlyMap<Figure, Discrepancy> => {
  const holders = [
    report.total,
    ...report.sections.flatMap(({ total, channels, claims, shares }) => [
      total,
      ...channels.flatMap((channel) => [
        ...channel.totals.values(),
        ...channel.cells.flatMap((cell) => [...cell.totals.values()]),
      ]),
      ...shares.map(({ whole: figure, discrepancy }) => ({ figure, discrepancy })),
      ...claims.flatMap(({ told: figure, discrepancy }) => (figure ? [{ figure, discrepancy }] : [])),
    ]),
  ];
  return new Map(
    holders.flatMap((each) => (each?.discrepancy ? [[each.figure, each.discrepancy] as const] : [])),
  );
});

/** Whether the inputs of any of the figures contradict it: what is drawn and compared of them is then not by what is published. */
export const anyContradicted = (report: Report, figures: Iterable<Figure | null | undefined>): boolean => {
  const declared = declarationsOf(report);
  for (const figure of figures) if (figure && declared.has(figure)) return true;
  return false;
};

/** What the declared discrepancy of a figure states, as a computed figure; the figure itself where it has none. */
export function stated(report: Report, figure: Figure): Figure {
  const declared = declarationsOf(report).get(figure);
  if (!declared) return figure;
  const { computed: value, digits } = declared;
  return computedFrom(figure, { id: `${figure.id}/computed`, value, digits });
}

/**
 * A figure as its inputs give it: itself, or what its declared discrepancy states. Where that is only a bound, the inputs give nothing.
 */
export function underlying(report: Report, figure: Figure): Figure {
  const given = stated(report, figure);
  return report.bounded.has(figure) ? { ...given, value: null, absence: 'unpublished' } : given;
}
