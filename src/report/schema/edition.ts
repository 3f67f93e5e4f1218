import * as z from 'zod';
import { id, idOf, list, mapping, text, type Known } from './field.ts';
import { scopedTotal } from './total.ts';

/** `data/<year>/report.yaml`: the frame of one year's edition, for the channels that its sections name and the known territories. */
export const editionSchema = ({ channels, territories }: { channels: Known; territories: Known }) =>
  mapping({
    title: text.meta({ field: 'edition-title' }),
    subtitle: text.meta({ field: 'subtitle' }).optional(),
    text: text.meta({ field: 'edition-text' }).optional(),
    sections: list(id.meta({ noun: 'section' }))
      .min(1, { error: 'list' })
      .meta({ field: 'sections', examples: [['in-person', 'remote']] }),
    territories: list(idOf('territory', territories))
      .min(1, { error: 'list' })
      .meta({ field: 'edition-territories' })
      .optional(),
    total: scopedTotal(channels).meta({ field: 'grand-total' }),
    closing: mapping({
      title: text.meta({ field: 'closing-title' }),
      text: text.meta({ field: 'closing-text' }),
    })
      .meta({ field: 'closing' })
      .optional(),
    signature: text.meta({ field: 'signature' }).optional(),
    draft: z.boolean({ error: 'flag' }).meta({ field: 'draft', kind: 'flag' }).optional(),
  });

export type Edition = z.output<ReturnType<typeof editionSchema>>;
