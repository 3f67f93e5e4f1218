import * as z from 'zod';
import type { Measures } from '../../model/measure.ts';
import { memoize } from '../../model/memoize.ts';
import { id, label, list, mapping, prose, unrepeated } from './field.ts';
import { picturesSchema } from './picture.ts';
import { totalSchema } from './total.ts';

/** `data/<year>/report.yaml`: the frame of one year's edition, of figures of these measures. */
export const editionSchema = memoize((measures: Measures) =>
  mapping({
    title: label.meta({ field: 'edition-title' }),
    subtitle: label.meta({ field: 'subtitle' }).optional(),
    text: prose.meta({ field: 'edition-text' }).optional(),
    sections: list(id.meta({ entity: 'section' }))
      .min(1, { error: 'list' })
      .meta({ field: 'sections', examples: [['in-person', 'remote']] }),
    territories: unrepeated('territory', list(id.meta({ entity: 'territory' })).min(1, { error: 'list' }))
      .meta({ field: 'edition-territories' })
      .optional(),
    total: totalSchema(measures[0].kind, { scoped: true }).meta({ field: 'grand-total' }).optional(),
    pictures: picturesSchema.optional(),
    closing: mapping({
      title: label.meta({ field: 'closing-title' }),
      text: prose.meta({ field: 'closing-text' }),
    })
      .meta({ field: 'closing' })
      .optional(),
    signature: label.meta({ field: 'signature' }).optional(),
    draft: z.boolean({ error: 'flag' }).meta({ field: 'draft', kind: 'flag' }).optional(),
  }),
);

export type EditionFile = z.output<ReturnType<typeof editionSchema>>;
