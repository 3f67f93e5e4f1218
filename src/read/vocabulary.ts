import { id } from './schema/field.ts';
import { sectionSchema } from './schema/section.ts';
import { territoriesSchema } from './schema/territories.ts';
import { Folder, rawList } from './folder.ts';

/** The ids that a data folder defines in all its years, each with its name, in the order of the files. */
export interface Vocabulary {
  territory: ReadonlyMap<string, string>;
  channel: ReadonlyMap<string, string>;
  section: ReadonlyMap<string, string>;
  /** The territories that every year has. */
  everywhere: ReadonlySet<string>;
}

const yearFile = /^\d{4}\/([^/]+)\.yaml$/;

/** Collects the ids of a data folder; `null` while one of its files cannot tell them. */
export function vocabularyOf(files: ReadonlyMap<string, string>): Vocabulary | null {
  const folder = new Folder(files);
  const territories = folder.tryParse(territoriesSchema, 'territories.yaml');
  if (!territories) return null;
  const channel = new Map<string, string>();
  const section = new Map<string, string>();
  const everywhere = new Set(territories.map((each) => each.id));
  for (const file of [...files.keys()].sort()) {
    const name = yearFile.exec(file)?.[1];
    if (name === undefined || !id.safeParse(name).success) continue;
    if (name === 'report') {
      const own = rawList(folder.value(file), 'territories');
      for (const each of own ? everywhere : []) if (!own?.includes(each)) everywhere.delete(each);
      continue;
    }
    const found = folder.tryParse(sectionSchema({ territories: null, channels: null, own: null }), file);
    if (!found) return null;
    section.set(name, found.title);
    for (const each of found.channels ?? []) channel.set(each.id, each.name);
  }
  const territory = new Map(territories.map((each) => [each.id, each.name]));
  return { territory, channel, section, everywhere };
}
