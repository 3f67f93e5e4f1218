import * as z from 'zod';
import { changes, figureKinds, scales, type Combine, type Measure } from '../../model/measure.ts';
import { columnName, id, label, list, mapping } from './field.ts';

const form = label.meta({ field: 'measure-unit-form' });

/** `data/measures.yaml`: what is counted; the first is what totals are made of. */
export const measuresSchema = list(
  mapping({
    id: id.meta({ field: 'measure-id', examples: ['visits'] }),
    kind: z
      .enum(figureKinds, { error: 'measure-kind' })
      .meta({ field: 'measure-kind', kind: 'measure-kind' }),
    name: label.meta({ field: 'measure-name' }),
    short: columnName.meta({ field: 'measure-short' }),
    unit: mapping({
      one: form.optional(),
      few: form.optional(),
      many: form.optional(),
      other: form,
    })
      .meta({ field: 'measure-unit' })
      .optional(),
    currency: z
      .string({ error: 'currency' })
      .regex(/^[A-Z]{3}$/, { error: 'currency' })
      .refine((code) => Intl.supportedValuesOf('currency').includes(code), { error: 'currency' })
      .meta({ field: 'measure-currency', kind: 'currency', examples: ['EUR'] })
      .optional(),
    combine: z
      .union([
        z.enum(['sum', 'none'], { error: 'combine' }).meta({ kind: 'combine' }),
        mapping({ mean: id.meta({ field: 'measure-mean', entity: 'weight' }) }),
        mapping({
          share: id.meta({ field: 'measure-share', entity: 'measure' }),
          of: id.meta({ field: 'measure-of', entity: 'measure' }).optional(),
          per: z.literal(scales, { error: 'per' }).meta({ field: 'measure-per', kind: 'per' }).default(100),
        }),
        ...changes.map(
          (change): z.ZodType<Combine> =>
            mapping({ [change]: id.meta({ field: `measure-${change}`, entity: 'changed' }) }) as never,
        ),
      ])
      .meta({ field: 'measure-combine' }),
  }).meta({ field: 'measure' }),
).min(1, { error: 'list' }) satisfies z.ZodType<Measure[]>;
