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

/** A figure of any kind, which is known by how it is typed. */
const any: z.ZodType<AnyFigureFile> = z.union(
  kinds.map((kind) => figures[kind].transform((figure) => ({ kind, figure }))),
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
