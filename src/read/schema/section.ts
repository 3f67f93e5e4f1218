import * as z from 'zod';
import type { Measure, Measures } from '../../model/measure.ts';
import { memoize } from '../../model/memoize.ts';
import { claim } from './claim.ts';
import { fact, share } from './fact.ts';
import { columnName, id, label, list, mapping, prose } from './field.ts';
import { figures } from './figure.ts';
import { picturesSchema } from './picture.ts';
import { channelIds, totalSchema, type TotalFile } from './total.ts';

/** Figures of one territory, by the ids of their measures. */
export type CellFile = Record<string, TotalFile | undefined>;

export interface ChannelFile {
  id: string;
  name: string;
  short?: string | undefined;
  'sum-of'?: string[] | undefined;
  'part-of'?: string | undefined;
  /** By the ids of the measures. */
  totals: Record<string, TotalFile | undefined>;
  territories?: Record<string, CellFile> | undefined;
}

/** A figure of the main measure alone, or a mapping of figures by their measures. */
function cell([main, ...others]: Measures): z.ZodType<CellFile> {
  const figureOf = ({ kind, name, combine }: Measure) =>
    totalSchema(kind, { scoped: combine === 'sum' }).meta({ field: 'cell-figure', name });
  return z.union([
    figures[main.kind].transform((figure) => ({ [main.id]: { figure } })),
    mapping({
      ...(Object.fromEntries([main, ...others].map((each) => [each.id, figureOf(each).optional()])) as Record<
        string,
        z.ZodType<TotalFile | undefined>
      >),
    }),
  ]);
}

function channelSchema(measures: Measures): z.ZodType<ChannelFile> {
  const [main, ...others] = measures;
  const totals = others.map(({ id: key, kind, name }) => [
    key,
    totalSchema(kind).meta({ field: 'channel-figure', name }).optional(),
  ]);
  return mapping({
    id: id.meta({ field: 'channel-id', examples: ['contact-centre'] }),
    name: label.meta({ field: 'channel-name' }),
    short: columnName.meta({ field: 'channel-short' }).optional(),
    'sum-of': channelIds.meta({ field: 'sum-of' }).optional(),
    'part-of': id.meta({ field: 'part-of', entity: 'channel' }).optional(),
    total: totalSchema(main.kind).meta({ field: 'channel-total' }).optional(),
    ...(Object.fromEntries(totals) as Record<never, never>),
    territories: z
      .record(id.meta({ entity: 'territory' }), cell(measures).meta({ field: 'cell' }), { error: 'mapping' })
      .meta({ field: 'channel-territories' })
      .optional(),
  }).transform(
    ({ id: own, name, short, total: whole, territories, 'sum-of': sumOf, 'part-of': partOf, ...rest }) => ({
      id: own,
      name,
      short,
      'sum-of': sumOf,
      'part-of': partOf,
      territories,
      totals: { [main.id]: whole, ...(rest as Record<string, TotalFile | undefined>) },
    }),
  );
}

/** `data/<year>/<section>.yaml`: one section, whatever it is about, of figures of these measures. */
export const sectionSchema = memoize((measures: Measures) =>
  mapping({
    title: label.meta({ field: 'section-title' }),
    text: prose.meta({ field: 'section-text' }).optional(),
    measure: id.meta({ field: 'section-measure', entity: 'leading' }).optional(),
    total: totalSchema(measures[0].kind, { scoped: true }).meta({ field: 'section-total' }).optional(),
    apart: z.boolean({ error: 'flag' }).meta({ field: 'apart', kind: 'flag' }).optional(),
    channels: list(channelSchema(measures).meta({ field: 'channel' }))
      .meta({ field: 'channels' })
      .optional(),
    claims: z
      .record(id, claim.meta({ field: 'claim' }), { error: 'mapping' })
      .meta({ field: 'claims' })
      .optional(),
    facts: z
      .record(id, fact.meta({ field: 'fact' }), { error: 'mapping' })
      .meta({ field: 'facts' })
      .optional(),
    shares: z
      .record(id, share.meta({ field: 'share' }), { error: 'mapping' })
      .meta({ field: 'shares' })
      .optional(),
    hours: z
      .record(id.meta({ entity: 'channel' }), prose.meta({ field: 'channel-hours' }), { error: 'mapping' })
      .meta({ field: 'hours' })
      .optional(),
    pictures: picturesSchema.optional(),
    closing: prose.meta({ field: 'section-closing' }).optional(),
  }),
);

export type SectionFile = z.output<ReturnType<typeof sectionSchema>>;
