import { availableParallelism } from 'node:os';
import { cpSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { readFolder } from '../src/cli/folder.ts';
import { build, fresh } from './build.ts';
import { cover } from './fixtures/covering.ts';
import { invent } from './fixtures/invented.ts';

/** A new folder with what is in others. */
function copyOf(...folders: string[]): string {
  const copy = fresh();
  for (const folder of folders) cpSync(folder, copy, { recursive: true });
  return copy;
}

/** Writes invented data, and says where. */
const invented = (size: Parameters<typeof invent>[1]) => () => {
  const folder = fresh();
  invent(folder, size);
  return folder;
};

/** The data folders that the tests build: the editors' own, of which only what always holds is asked, and the fixtures. */
const folders = {
  /** Whatever is published from this checkout. */
  data: () => 'data',
  /** The first real report, frozen as it was published. */
  vostok: () => 'tests/fixtures/vostok',
  /** Another company, in English. */
  lakeside: () => 'tests/fixtures/lakeside',
  /** The same with a discrepancy wherever there may be one, a territory that nobody came from, and a mean that nothing proves. */
  covering: () => cover(copyOf('tests/fixtures/lakeside')),
  /** Three years, and the draft of a fourth. */
  years: () => copyOf('tests/fixtures/years', 'tests/fixtures/draft'),
  crowded: invented({ channels: 8, territories: 12, name: 'Межрегиональная энергосбытовая' }),
  lonely: invented({ channels: 2, territories: 1 }),
  wordy: invented({ channels: 4, territories: 3, name: 'Нижневартовсктеплоэлектроэнергосбытующая' }),
} as const satisfies Record<string, () => string>;

export type SiteName = keyof typeof folders;

/** The data of a folder as one text: its YAML files with their names. */
const textOf = (folder: string) => JSON.stringify([...readFolder(folder)]);

/** The sites of this run. While the editors publish what is frozen, one site stands for both. */
export const siteNames = (Object.keys(folders) as SiteName[]).filter(
  (name) => name !== 'data' || textOf('data') !== textOf('tests/fixtures/vostok'),
);

/** A built site, and what the tests need to know of its data. */
export interface BuiltSite {
  data: string;
  /** Its output; empty where the build went well. */
  failure: string;
  dist: string;
  /** The host and the path that its `url` names. */
  origin: string;
  base: string;
  /** The years that it publishes, from the first on. */
  years: string[];
}

/** Builds every site once, as many at a time as there are processors. */
export async function buildSites(): Promise<Record<SiteName, BuiltSite>> {
  const waiting = [...siteNames];
  const sites: [SiteName, BuiltSite][] = [];
  const worker = async () => {
    for (let name = waiting.shift(); name; name = waiting.shift()) sites.push([name, await buildSite(name)]);
  };
  await Promise.all(Array.from({ length: availableParallelism() }, worker));
  return Object.fromEntries(sites) as Record<SiteName, BuiltSite>;
}

async function buildSite(name: SiteName): Promise<BuiltSite> {
  const data = folders[name]();
  const { code, output, dist } = await build(data);
  const { url } = parse(readFileSync(path.join(data, 'site.yaml'), 'utf8')) as { url: string };
  const { origin, pathname } = new URL(url);
  const base = pathname.replace(/\/?$/, '/');
  return { data, failure: code === 0 ? '' : output, dist, origin, base, years: publishedYears(data) };
}

function publishedYears(data: string): string[] {
  const isDraft = (year: string) =>
    (parse(readFileSync(path.join(data, year, 'report.yaml'), 'utf8')) as { draft?: boolean }).draft;
  return readdirSync(data)
    .filter((name) => /^\d{4}$/.test(name) && !isDraft(name))
    .sort();
}
