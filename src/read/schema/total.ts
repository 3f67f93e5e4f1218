import * as z from 'zod';
import type { FigureKind } from '../../model/measure.ts';
import { id, list, mapping, note, unrepeated } from './field.ts';
import { figures, numbers, type FigureFile } from './figure.ts';

/** Why a published figure stands although its inputs give another one. */
export interface DiscrepancyFile {
  computed: FigureFile;
  note: string;
}

/** A published figure that others give, in the same form whether it is typed bare or as a mapping. */
export interface TotalFile {
  figure: FigureFile;
  excludes?: string[] | undefined;
  discrepancy?: DiscrepancyFile | undefined;
}

export const discrepancyOf = (kind: FigureKind) =>
  mapping({
    computed: numbers[kind].meta({ field: 'discrepancy-computed' }),
    note: note.meta({ field: 'discrepancy-note' }),
  })
    .meta({ field: 'discrepancy' })
    .optional();

/** Channels by their ids, each once. */
export const channelIds = unrepeated(
  'channel',
  list(id.meta({ entity: 'channel' })).min(1, { error: 'list' }),
);

/** Channels that a total leaves out. */
const excludes = channelIds.meta({ field: 'excludes' }).optional();

/** A total of a kind: bare, or a mapping with its discrepancy and, if it is `scoped`, the channels that it excludes. */
export function totalSchema(kind: FigureKind, { scoped = false } = {}): z.ZodType<TotalFile> {
  const value = figures[kind];
  const shape = { value: value.meta({ field: 'value' }), discrepancy: discrepancyOf(kind) };
  const full: z.ZodType<{ value: FigureFile } & Omit<TotalFile, 'figure'>> = scoped
    ? mapping({ value: shape.value, excludes, discrepancy: shape.discrepancy })
    : mapping(shape);
  return z.union([
    value.transform((figure) => ({ figure })),
    full.transform(({ value: figure, ...others }) => ({ figure, ...others })),
  ]);
}
