import { readFileSync } from 'node:fs';
import { mostMegabytes, type Content } from '../model/unread.ts';
import { isYaml } from '../read/asset.ts';
import { largest } from '../read/parse.ts';
import { assets } from './assets.ts';
import { entriesIn, entryIn, type FileEntry } from './entries.ts';

/** What a data folder has that is no data: the guide, what `npm run schema` writes, and hidden files, as editors leave beside an open one. */
const beside = /^(?:README\.md|schema\/[^/]+\.json)$|(?:^|\/)\./;

/** The most bytes of YAML that are read, of one file (a character has up to three) and of all: parsed, each takes forty. */
const most = { file: 3 * largest, folder: mostMegabytes * 1_000_000 };

/**
 * The files of a data folder by their path in it, with `/` on every system. YAML is given as text, with U+FFFD for bytes that are not
 * UTF-8; any other file as what it is with its size and time, so that a change shows; what is no file, or too large, as not read. Where
 * all YAML together is too large, only `site.yaml` is read, which says in what language to tell it.
 */
export function readFolder(folder: string): Map<string, Content> {
  const entries = entriesIn(folder, (name) => beside.test(name));
  const sizes = entries.flatMap((each) => (each.kind === 'file' && isYaml(each.name) ? each.stats.size : []));
  const isTooMuch = sizes.reduce((all, size) => all + (size > most.file ? 0 : size), 0) > most.folder;
  const others = assets(entries.flatMap((each) => (each.kind === 'file' && !isYaml(each.name) ? each : [])));
  const contentOf = ({ name, file, stats }: FileEntry): Content => {
    const other = others.get(name);
    if (other !== undefined) return other;
    if (stats.size > most.file) return { unread: 'too-large' };
    if (isTooMuch && name !== 'site.yaml') return { unread: 'beyond', size: stats.size };
    return readFileSync(file, 'utf8');
  };
  const contents = entries.flatMap((entry): [string, Content][] => {
    if (entry.kind === 'file') return [[entry.name, contentOf(entry)]];
    if (entry.kind === 'folder') return isYaml(entry.name) ? [[entry.name, { unread: 'folder' }]] : [];
    return [[entry.name, { unread: entry.kind }]];
  });
  return new Map(contents.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** The text of `site.yaml`; empty where it cannot be read. */
export function siteText(folder: string): string {
  try {
    const entry = entryIn(folder, 'site.yaml');
    return entry?.kind === 'file' && entry.stats.size <= most.file ? readFileSync(entry.file, 'utf8') : '';
  } catch {
    return '';
  }
}
