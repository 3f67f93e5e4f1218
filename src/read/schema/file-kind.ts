import type { FileKind } from '../../model/finding.ts';
import type { Measures } from '../../model/measure.ts';
import { editionSchema } from './edition.ts';
import { keysAt } from './outline.ts';
import { sectionSchema } from './section.ts';
import { siteSchema } from './site.ts';

/** The fields at the top of a file are the same whatever is measured. */
const measures: Measures = [{ id: 'count', kind: 'count', name: '', short: '', combine: 'sum' }];

const schemas = {
  site: () => siteSchema,
  report: () => editionSchema(measures),
  section: () => sectionSchema(measures),
};

/** The kinds of data file that have a field of this name at their top; those that are lists have none. */
export const filesWith = (field: string): FileKind[] =>
  (Object.keys(schemas) as FileKind[]).filter((kind) => keysAt(schemas[kind](), []).known.includes(field));
