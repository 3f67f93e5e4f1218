import type { Bounding } from './bounding.ts';
import { declarationsOf, stated } from './declarations.ts';
import type { Figure } from './figure.ts';
import { memoize } from './memoize.ts';
import { reasonOf, type Paragraph } from './prose.ts';
import { addedChannels, type Channel, type Report, type Total } from './report.ts';
import { totalWithExcluded } from './totals.ts';

/** What a reader must be told beside a figure: that a total leaves channels out, or that its inputs contradict it. */
export interface Note {
  /** From 1, in the order in which the report shows the figures. */
  number: number;
  figure: Figure;
  scope: { excludes: readonly Channel[]; all: Figure } | null;
  /** `by`: where `computed` is only a bound, what gives it. */
  discrepancy: { computed: Figure; by?: Bounding | undefined; note: Paragraph } | null;
}

function contradiction(report: Report, figure: Figure): Note['discrepancy'] {
  const declared = declarationsOf(report).get(figure);
  return declared
    ? { computed: stated(report, figure), by: report.bounded.get(figure), note: reasonOf(report, declared) }
    : null;
}

/** The notes of a report in the order of its figures. */
export const notesOf = memoize((report: Report): readonly Note[] => {
  const scoped = ({ figure, excludes }: Total, channels: readonly Channel[]) => ({
    figure,
    scope: excludes.length ? { excludes, all: totalWithExcluded(figure, channels) } : null,
  });
  const all = [
    ...(report.total ? [scoped(report.total, addedChannels(report))] : []),
    ...report.sections.flatMap(({ total, channels, claims, shares }) => [
      ...(total ? [scoped(total, addedChannels({ channels }))] : []),
      ...channels.flatMap((channel) => [
        ...channel.cells.flatMap((cell) =>
          [...cell.totals.values()].map((total) => scoped(total, channel.sumOf)),
        ),
        ...[...channel.totals.values()].map(({ figure }) => ({ figure, scope: null })),
      ]),
      ...shares.map(({ whole }) => ({ figure: whole, scope: null })),
      ...claims.flatMap(({ told }) => (told ? [{ figure: told, scope: null }] : [])),
    ]),
  ];
  return all
    .map((note) => ({ ...note, discrepancy: contradiction(report, note.figure) }))
    .filter((note) => note.scope ?? note.discrepancy)
    .map((note, index) => ({ number: index + 1, ...note }));
});

const notesByFigure = memoize((notes: readonly Note[]) => new Map(notes.map((note) => [note.figure, note])));

/** The notes of a report on some of its figures, numbered anew from `first`. */
export const notesOn = (report: Report, figures: Iterable<Figure>, first: number): Note[] =>
  [...new Set(figures)]
    .flatMap((figure) => notesByFigure(notesOf(report)).get(figure) ?? [])
    .map((note, index) => ({ ...note, number: first + index }));
