import * as z from 'zod';
import { count, duration, id, idOf, label, list, mapping, percent, prose, type Known } from './field.ts';
import { derived, discrepancyOf, scopedTotal } from './total.ts';

/** The ids that the data names; a schema is built for them, so that an unknown one is an error where it stands. */
export interface KnownIds {
  territories: Known;
  /** Of the whole report, and of this section. */
  channels: Known;
  own: Known;
}

const cell = z
  .union([
    count,
    mapping({
      contacts: count.meta({ field: 'contacts' }),
      wait: duration.meta({ field: 'wait' }).optional(),
      service: duration.meta({ field: 'service' }).optional(),
    }),
  ])
  .transform((value) => (typeof value === 'object' && value !== null ? value : { contacts: value }));

const channelSchema = ({ territories }: KnownIds) =>
  mapping({
    id: id.meta({ field: 'channel-id', examples: ['contact-centre'] }),
    name: label.meta({ field: 'channel-name' }),
    short: label.meta({ field: 'channel-short' }).optional(),
    total: derived(count).meta({ field: 'channel-total' }).optional(),
    wait: derived(duration).meta({ field: 'mean-wait' }).optional(),
    service: derived(duration).meta({ field: 'mean-service' }).optional(),
    territories: z
      .record(idOf('territory', territories), cell.meta({ field: 'cell' }), { error: 'mapping' })
      .meta({ field: 'channel-territories' })
      .optional(),
  });

const claim = mapping({
  name: label.meta({ field: 'claim-name' }),
  from: count.meta({ field: 'from' }),
  to: count.meta({ field: 'to' }),
  growth: percent.meta({ field: 'growth' }),
  discrepancy: discrepancyOf(percent),
});

/** `data/<year>/<section>.yaml`: one section, whatever it is about. */
export const sectionSchema = (ids: KnownIds) =>
  mapping({
    title: label.meta({ field: 'section-title' }),
    text: prose.meta({ field: 'section-text' }).optional(),
    total: scopedTotal(ids.own).meta({ field: 'section-total' }).optional(),
    channels: list(channelSchema(ids).meta({ field: 'channel' }))
      .meta({ field: 'channels' })
      .optional(),
    claims: z
      .record(id, claim.meta({ field: 'claim' }), { error: 'mapping' })
      .meta({ field: 'claims' })
      .optional(),
    hours: z
      .partialRecord(idOf('channel', ids.channels), prose.meta({ field: 'channel-hours' }), {
        error: 'mapping',
      })
      .meta({ field: 'hours' })
      .optional(),
    closing: prose.meta({ field: 'section-closing' }).optional(),
  });

export type SectionFile = z.output<ReturnType<typeof sectionSchema>>;
