import * as z from 'zod';
import { label, mapping } from './field.ts';
import { figures, type FigureFile } from './figure.ts';
import { discrepancyOf } from './total.ts';

/** A figure that is typed in its place, or the name of one that stands elsewhere: as in a text, or with its year. */
export type NamedFigureFile = { figure: FigureFile } | { name: string };

const figureName = z
  .string({ error: 'count' })
  .regex(/^[a-z0-9][a-z0-9-]*([./][a-z0-9-]+)*$/, { error: 'count' })
  .meta({ field: 'figure-name', examples: ['online.kurgan.contacts', '2022/remote/online/contacts'] })
  .transform((name) => ({ name }));

const side: z.ZodType<NamedFigureFile> = z.union([
  figures.count.transform((figure) => ({ figure })),
  figureName,
]);

/** `claims`: two figures, and what is published of the change from one to the other. */
export const claim = mapping({
  name: label.meta({ field: 'claim-name' }),
  short: label.meta({ field: 'claim-short' }).optional(),
  from: side.meta({ field: 'from' }),
  to: side.meta({ field: 'to' }),
  growth: figures.percent.meta({ field: 'growth' }),
  discrepancy: discrepancyOf('percent'),
});

export type ClaimFile = z.output<typeof claim>;
