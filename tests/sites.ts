import { fork } from 'node:child_process';
import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { readFolder } from '../src/cli/folder.ts';
import { fresh } from './build.ts';
import type { Job } from './builder.ts';
import { environment } from './environment.ts';
import { centre } from './fixtures/centre.ts';
import { cover } from './fixtures/covering.ts';
import { even } from './fixtures/even.ts';
import { invent } from './fixtures/invented.ts';
import { pasted } from './fixtures/pasted.ts';
import { pictured } from './fixtures/pictured.ts';
import { randomFolder } from './fixtures/random.ts';
import { strangeFolder } from './fixtures/strange.ts';
import { tangled } from './fixtures/tangled.ts';
import { unsummed } from './fixtures/unsummed.ts';

/** A new folder with what is in others. */
function copyOf(...folders: string[]): string {
  const copy = fresh();
  for (const folder of folders) cpSync(folder, copy, { recursive: true });
  return copy;
}

/** Writes a data folder, and says where. */
export function written(files: ReadonlyMap<string, string | Uint8Array>): string {
  const folder = fresh();
  for (const [file, text] of files) {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), text);
  }
  return folder;
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
  /** Pictures of every kind, with names of every kind. */
  pictured: async () => written(await pictured()),
  /** Months without a grand total, with every kind of figure that stands in no table of theirs. */
  centre: () => written(centre),
  /** Rows that do not add up, and every kind of total beside them. */
  unsummed: () => written(unsummed),
  /** Equal rows of a single channel, in two years that hardly differ. */
  even: () => written(even),
  /** Texts with addresses, code and compounds, and characters in them that nobody sees. */
  pasted: () => written(pasted),
  /** Ids that the pages use too, links to everywhere, and claims about each other. */
  tangled: () => written(tangled),
  /** What is published, what is absent and what nobody has typed, beside each other. */
  untyped: () => 'tests/fixtures/cases/untyped-and-not-available',
  /** Published reports of others: twelve months, three years, five years. */
  council: () => 'tests/fixtures/published/council',
  grid: () => 'tests/fixtures/published/grid',
  library: () => 'tests/fixtures/published/library',
  // the invented ones under addresses as strange as the check accepts
  crowded: invented({
    channels: 8,
    territories: 12,
    name: 'Межрегиональная энергосбытовая',
    url: 'https://пример.рф:8443/index.html/404.html',
  }),
  lonely: invented({ channels: 2, territories: 1, url: 'http://例え.テスト' }),
  /** All ids, names and texts of two hundred that the check accepts, whatever they mean elsewhere. */
  strange: () => written(strangeFolder()),
  random1: () => written(randomFolder(1)),
  random2: () => written(randomFolder(2)),
  wordy: invented({
    channels: 4,
    territories: 3,
    name: 'Нижневартовсктеплоэлектроэнергосбытующая',
    url: 'HTTPS://EXAMPLE.org./.../fonts/2023/-d/',
  }),
} as const satisfies Record<string, () => string | Promise<string>>;

export type SiteName = keyof typeof folders;

/** The data of a folder as one text: its YAML files with their names. */
const textOf = (folder: string) => JSON.stringify([...readFolder(folder)]);

const isRandom = (name: SiteName) => name.startsWith('random');

/** Sites of random reports, which are no sense to look at: they are crawled, and `npm run crawl` builds more. */
export const randomSites = (Object.keys(folders) as SiteName[]).filter(isRandom);

/** The other sites of this run. While the editors publish what is frozen, one site stands for both. */
export const siteNames = (Object.keys(folders) as SiteName[]).filter(
  (name) => !isRandom(name) && (name !== 'data' || textOf('data') !== textOf('tests/fixtures/vostok')),
);

/** A built site, and what the tests need to know of its data. */
export interface BuiltSite {
  data: string;
  /** What kept it from being built; empty where nothing did. */
  failure: string;
  dist: string;
  /** The host and the path that its `url` names. */
  origin: string;
  base: string;
  /** The years that it publishes, from the first on. */
  years: string[];
}

/** Builds every site once. */
export const buildSites = async (): Promise<Record<SiteName, BuiltSite>> =>
  Object.fromEntries(await sitesOf([...siteNames, ...randomSites], (name) => folders[name]())) as Record<
    SiteName,
    BuiltSite
  >;

/** Builds a site of each data folder that `make` writes, in as many processes as there are processors. */
export async function sitesOf<Key>(
  keys: readonly Key[],
  make: (key: Key) => string | Promise<string>,
): Promise<(readonly [Key, BuiltSite])[]> {
  const waiting = [...keys];
  const sites: [Key, BuiltSite][] = [];
  const work = async () => {
    const builder = startBuilder();
    for (let [key] = waiting.splice(0, 1); key !== undefined; [key] = waiting.splice(0, 1))
      sites.push([key, await builtSite(await make(key), builder.build)]);
    builder.stop();
  };
  const builders = Math.min(availableParallelism(), waiting.length);
  await Promise.all(Array.from({ length: builders }, work));
  return sites;
}

/** A process that builds sites, one at a time. */
function startBuilder() {
  const child = fork('tests/builder.ts', {
    env: environment({ NODE_ENV: 'production', ASTRO_TELEMETRY_DISABLED: '1' }),
    execArgv: [],
  });
  const ended = once(child, 'exit').then(([code]) => [`the process that builds ended with ${code}`]);
  return {
    /** Resolves whatever the outcome, to what went wrong. */
    build: async (job: Job): Promise<string> => {
      child.send(job, () => {}); // where it has ended, `ended` says so
      const [failure] = (await Promise.race([once(child, 'message'), ended])) as [string];
      return failure;
    },
    stop: () => child.disconnect(),
  };
}

async function builtSite(data: string, build: (job: Job) => Promise<string>): Promise<BuiltSite> {
  const dist = fresh();
  const failure = await build({ data, dist });
  const { url } = parse(readFileSync(path.join(data, 'site.yaml'), 'utf8')) as { url: string };
  const { origin, pathname } = new URL(url);
  const base = pathname.replace(/\/?$/, '/');
  return { data, failure, dist, origin, base, years: publishedYears(data) };
}

function publishedYears(data: string): string[] {
  const isDraft = (year: string) =>
    (parse(readFileSync(path.join(data, year, 'report.yaml'), 'utf8')) as { draft?: boolean }).draft;
  return readdirSync(data)
    .filter((name) => /^\d{4}(-\d\d)?$/.test(name) && !isDraft(name))
    .sort();
}
