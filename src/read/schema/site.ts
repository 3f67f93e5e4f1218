import * as z from 'zod';
import type { Site } from '../../model/site.ts';
import { colour, id, label, mapping, properName } from './field.ts';
import { pictureFile } from './picture.ts';

const scheme = mapping({
  accent: colour.meta({ field: 'accent', examples: ['#b3392c'] }),
  channels: z
    .record(id.meta({ entity: 'channel', open: true }), colour.meta({ field: 'channel-colour' }), {
      error: 'mapping',
    })
    .meta({ field: 'channel-colours' }),
});

/**
 * A site's address: a host in any script, a port, and a path of characters that need no escaping in addresses, file names and styles. No
 * parameters: a page has its own.
 */
const address = /^https?:\/\/[\p{L}\p{M}\p{N}.-]+(?::\d+)?(?:\/[\w.~-]+)*\/?$/iu;

/** `data/site.yaml`: whose reports these are, in which language, under which address and in which colours. */
export const siteSchema = mapping({
  organisation: properName.meta({ field: 'organisation' }),
  series: label.meta({ field: 'series' }).optional(),
  locale: z
    .string({ error: 'locale' })
    .regex(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/, { error: 'locale' })
    .meta({ field: 'locale', kind: 'locale' }),
  url: z
    .url({ protocol: /^https?$/, error: 'url' })
    .regex(address, { error: 'url' })
    .meta({ field: 'url', kind: 'url', examples: ['https://example.org/report/'] }),
  rows: mapping({
    name: label.meta({ field: 'rows-name' }),
    plural: label.meta({ field: 'rows-plural' }),
    by: label.meta({ field: 'rows-by' }),
    combine: z
      .enum(['sum', 'none'], { error: 'rows-combine' })
      .meta({ field: 'rows-combine', kind: 'rows-combine' })
      .optional(),
  })
    .meta({ field: 'rows' })
    .optional(),
  logo: mapping({
    file: pictureFile.meta({ field: 'logo-file', examples: ['logo.svg'] }),
    alt: properName.meta({ field: 'logo-alt' }),
  })
    .meta({ field: 'logo' })
    .optional(),
  theme: mapping({
    light: scheme.meta({ field: 'light' }),
    dark: scheme.meta({ field: 'dark' }),
  }).meta({ field: 'theme' }),
}) satisfies z.ZodType<Site>;
