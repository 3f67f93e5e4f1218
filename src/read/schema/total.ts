import * as z from 'zod';
import { count, ids, mapping, prose, type Known } from './field.ts';

/** Why a published figure stands although its inputs give another one. */
export const discrepancyOf = <Value extends z.ZodType>(value: Value) =>
  mapping({
    computed: value.meta({ field: 'discrepancy-computed' }),
    note: prose.meta({ field: 'discrepancy-note' }),
  })
    .meta({ field: 'discrepancy' })
    .optional();

/** A published figure that others give: itself, or a mapping with the discrepancy that it stands with. */
export const derived = <Value extends z.ZodType<number | null>>(value: Value) =>
  z
    .union([value, mapping({ value: value.meta({ field: 'value' }), discrepancy: discrepancyOf(value) })])
    .transform((figure) => (typeof figure === 'object' && figure !== null ? figure : { value: figure }));

/** A published total over several channels: as `derived`, and it may name the channels that it leaves out. */
export const scopedTotal = (channels: Known) =>
  z
    .union([
      count,
      mapping({
        value: count.meta({ field: 'value' }),
        excludes: ids('channel', channels).meta({ field: 'excludes' }).optional(),
        discrepancy: discrepancyOf(count),
      }),
    ])
    .transform((total) => (typeof total === 'object' && total !== null ? total : { value: total }));
