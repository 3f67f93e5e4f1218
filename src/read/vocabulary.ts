import { addedKinds, changeOf, type Measure, type Measures } from '../model/measure.ts';
import type { Content } from '../model/unread.ts';
import { id } from './schema/field.ts';
import { measuresSchema } from './schema/measures.ts';
import { sectionSchema } from './schema/section.ts';
import { territoriesSchema } from './schema/territories.ts';
import { Folder, hasRows, measuresIn, rawList, yearFile } from './folder.ts';

/** The ids that a data folder defines in all its years, each with its name, in the order of the files. */
export interface Vocabulary {
  measures: Measures;
  /** The measures that may be in a ratio, weigh a mean, lead a section, and have their change stated, in this order. */
  measure: ReadonlyMap<string, string>;
  weight: ReadonlyMap<string, string>;
  leading: ReadonlyMap<string, string>;
  changed: ReadonlyMap<string, string>;
  territory: ReadonlyMap<string, string>;
  channel: ReadonlyMap<string, string>;
  section: ReadonlyMap<string, string>;
  /** The territories that every year has. */
  everywhere: ReadonlySet<string>;
}

/** Collects the ids of a data folder; `null` while one of its files cannot be read. */
export function vocabularyOf(files: ReadonlyMap<string, Content>): Vocabulary | null {
  const folder = new Folder(files);
  const hasTables = [...folder.sources.values()].some(({ value }) => hasRows(value));
  const territories =
    hasTables || folder.sources.has('territories.yaml')
      ? folder.tryParse(territoriesSchema, 'territories.yaml')
      : [];
  const measures = folder.tryParse(measuresSchema, 'measures.yaml') as Measures | null;
  if (!territories || !measures) return null;
  const channel = new Map<string, string>();
  const section = new Map<string, string>();
  const everywhere = new Set(territories.map((each) => each.id));
  for (const file of [...files.keys()].sort()) {
    const name = yearFile(file)?.id;
    if (name === undefined || !id.safeParse(name).success) continue;
    if (name === 'report') {
      const listed = rawList(folder.value(file), 'territories');
      const own = new Set(listed);
      for (const each of listed ? everywhere : []) if (!own.has(each)) everywhere.delete(each);
      continue;
    }
    const found = folder.tryParse(sectionSchema(measuresIn(folder, file, measures)), file);
    if (!found) return null;
    section.set(name, found.title);
    for (const each of found.channels ?? []) channel.set(each.id, each.name);
  }
  const territory = new Map(territories.map((each) => [each.id, each.name]));
  const those = (fit: (measure: Measure) => boolean) =>
    new Map(measures.filter(fit).map((each) => [each.id, each.name]));
  return {
    measures,
    measure: those(({ kind }) => addedKinds.includes(kind)),
    weight: those(({ kind }) => kind === 'count'),
    leading: those(({ combine }) => combine === 'sum'),
    changed: those((each) => !changeOf(each)),
    territory,
    channel,
    section,
    everywhere,
  };
}
