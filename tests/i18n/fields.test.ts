import { expect, test } from 'vitest';
import * as z from 'zod';
import { fields as en } from '../../src/i18n/en/fields.ts';
import { fields as ru } from '../../src/i18n/ru/fields.ts';
import { editionSchema } from '../../src/read/schema/edition.ts';
import { measuresSchema } from '../../src/read/schema/measures.ts';
import { sectionSchema } from '../../src/read/schema/section.ts';
import { siteSchema } from '../../src/read/schema/site.ts';
import { territoriesSchema } from '../../src/read/schema/territories.ts';
import { example } from '../example.ts';
import { reportOf } from '../problems.ts';

const { measures } = reportOf(example());
const schemas = [
  siteSchema,
  territoriesSchema,
  measuresSchema,
  editionSchema(measures),
  sectionSchema(measures),
];
const named = new Set(
  schemas.flatMap((schema) =>
    [...JSON.stringify(z.toJSONSchema(schema, { io: 'input' })).matchAll(/"field":"([^"]+)"/g)].map(
      ([, field]) => field,
    ),
  ),
);

test.each([
  ['Russian', ru],
  ['English', en],
])('every field of the schemas is described in %s, and nothing else is', (_, fields) => {
  expect(new Set(Object.keys(fields))).toEqual(named);
});

test.each([
  ['Russian', ru, /^[А-ЯЁ].*[.:}]$/u],
  ['English', en, /^[A-Z].*[.:}]$/u],
])('every description in %s is a sentence', (_, fields, sentence) => {
  for (const text of Object.values(fields)) expect(text).toMatch(sentence);
});
