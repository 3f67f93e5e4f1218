import * as z from 'zod';
import { localizeSchema, type JsonSchema } from '../format/json-schema.ts';
import type { Language } from '../format/language.ts';
import { editionSchema } from '../report/schema/edition.ts';
import { sectionSchema } from '../report/schema/section.ts';
import { siteSchema } from '../report/schema/site.ts';
import { territoriesSchema } from '../report/schema/territories.ts';
import type { Vocabulary } from '../yaml/vocabulary.ts';

/** The JSON Schema of each kind of data file, by the name of its file in `schema/`, for the ids of one data folder. */
export function schemasOf(vocabulary: Vocabulary, language: Language): Map<string, string> {
  const territories = [...vocabulary.territory.keys()];
  const channels = [...vocabulary.channel.keys()];
  const kinds: Record<string, z.ZodType> = {
    site: siteSchema,
    territories: territoriesSchema,
    report: editionSchema({ channels, territories }),
    section: sectionSchema({ territories, channels, own: channels }),
  };
  return new Map(
    Object.entries(kinds).map(([kind, schema]) => {
      // The oldest draft that says all this: editors know it best.
      const outline = z.toJSONSchema(schema, { io: 'input', target: 'draft-7' }) as JsonSchema;
      const worded = { $comment: 'npm run schema', ...localizeSchema(outline, language, vocabulary) };
      return [`${kind}.json`, `${JSON.stringify(worded, null, 2)}\n`];
    }),
  );
}
