import * as z from 'zod';
import { figureKinds, type FigureKind } from '../../model/measure.ts';
import { id, label, mapping } from './field.ts';
import { figures, type FigureFile } from './figure.ts';
import { discrepancyOf } from './total.ts';

/** A figure with the kind that it is typed in. */
export interface AnyFigureFile {
  kind: FigureKind;
  figure: FigureFile;
}

/** All kinds but money, which takes its currency from a measure: a fact has none. */
const kinds = figureKinds.filter((kind) => kind !== 'money');

/** A name that is no misspelt number: with the dots of a place in the report, or with a year and slashes. */
const name = z
  .string()
  .regex(/^(?:[a-z][a-z0-9-]*(?:\.[a-z0-9-]+)+|\d{4}(?:-\d\d)?(?:\/[a-z0-9-]+)+)$/)
  .meta({ field: 'figure-name', examples: ['phone.north.visits', '2022/remote/phone/visits'] })
  .transform((typed) => ({ name: typed }));

/** A figure of any kind, which is known by how it is typed, or the name of one typed elsewhere. */
const any: z.ZodType<AnyFigureFile | { name: string }> = z.union(
  [...kinds.map((kind) => figures[kind].transform((figure) => ({ kind, figure }))), name],
  { error: 'figure' },
);

/** `facts`: a figure that stands alone. */
export const fact = mapping({
  name: label.meta({ field: 'fact-name' }),
  value: any.meta({ field: 'value' }),
});

/** `shares`: parts that make up a whole, in per cent. */
export const share = mapping({
  name: label.meta({ field: 'share-name' }),
  parts: z
    .record(
      id,
      mapping({
        name: label.meta({ field: 'part-name' }),
        value: figures.percent.meta({ field: 'value' }),
      }).meta({ field: 'part' }),
      { error: 'mapping' },
    )
    .meta({ field: 'parts' }),
  discrepancy: discrepancyOf('percent'),
});
