import * as z from 'zod';
import { localizeSchema, type JsonSchema } from '../i18n/localize-schema.ts';
import type { Language } from '../i18n/language.ts';
import { editionSchema } from '../read/schema/edition.ts';
import { ledBy, type Measures } from '../model/measure.ts';
import { measuresSchema } from '../read/schema/measures.ts';
import { sectionSchema } from '../read/schema/section.ts';
import { siteSchema } from '../read/schema/site.ts';
import { territoriesSchema } from '../read/schema/territories.ts';
import type { Vocabulary } from '../read/vocabulary.ts';

/** Any measure that adds up may lead a section, and its kind decides how a bare figure is typed: hence a branch for each such kind. */
function sections(measures: Measures): z.ZodType {
  const leading = new Map(
    measures
      .filter(({ combine }) => combine === 'sum')
      .map(({ kind, id }) => [kind, id] as const)
      .reverse(),
  );
  const [only, ...others] = [...leading.values()].reverse().map((id) => sectionSchema(ledBy(measures, id)));
  return others.length ? z.union([only!, ...others]) : only!;
}

/** The JSON Schema of each kind of data file, by the name of its file in `schema/`, for the ids of one data folder. */
export function schemasOf(vocabulary: Vocabulary, language: Language): Map<string, string> {
  const kinds: Record<string, z.ZodType> = {
    site: siteSchema,
    territories: territoriesSchema,
    measures: measuresSchema,
    report: editionSchema(vocabulary.measures),
    section: sections(vocabulary.measures),
  };
  return new Map(
    Object.entries(kinds).map(([kind, schema]) => {
      // The oldest draft that can express all this, and the best known to editors.
      const outline = z.toJSONSchema(schema, { io: 'input', target: 'draft-7' }) as JsonSchema;
      const worded = { $comment: 'npm run schema', ...localizeSchema(outline, language, vocabulary) };
      return [`${kind}.json`, `${JSON.stringify(worded, null, 2)}\n`];
    }),
  );
}
