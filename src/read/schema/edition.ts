import * as z from 'zod';
import { id, ids, label, list, mapping, prose, type Known } from './field.ts';
import { scopedTotal } from './total.ts';

/** `data/<year>/report.yaml`: the frame of one year's edition, for the channels that its sections name and the known territories. */
export const editionSchema = ({ channels, territories }: { channels: Known; territories: Known }) =>
  mapping({
    title: label.meta({ field: 'edition-title' }),
    subtitle: label.meta({ field: 'subtitle' }).optional(),
    text: prose.meta({ field: 'edition-text' }).optional(),
    sections: list(id.meta({ noun: 'section' }))
      .min(1, { error: 'list' })
      .meta({ field: 'sections', examples: [['in-person', 'remote']] }),
    territories: ids('territory', territories).meta({ field: 'edition-territories' }).optional(),
    total: scopedTotal(channels).meta({ field: 'grand-total' }),
    closing: mapping({
      title: label.meta({ field: 'closing-title' }),
      text: prose.meta({ field: 'closing-text' }),
    })
      .meta({ field: 'closing' })
      .optional(),
    signature: label.meta({ field: 'signature' }).optional(),
    draft: z.boolean({ error: 'flag' }).meta({ field: 'draft', kind: 'flag' }).optional(),
  });

export type EditionFile = z.output<ReturnType<typeof editionSchema>>;
