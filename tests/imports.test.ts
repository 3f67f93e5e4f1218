import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';

interface Import {
  from: string;
  /** A path from the root of the project, or the name of a package. */
  to: string;
  types: boolean;
}

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((file) => `src/${file.split(path.sep).join('/')}`)
  .filter((file) => /\.(ts|astro|css)$/.test(file) && !file.endsWith('.d.ts'));
const textOf = (file: string) => readFileSync(file, 'utf8');

function importsOf(from: string, text = textOf(from)): Import[] {
  const statement =
    /^\s*(?:import|export)\s+(type\s)?(?:[^'";]*?\sfrom\s+)?['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]/gm;
  return [...text.matchAll(statement)].map(([, type, fixed, dynamic]) => {
    const name = fixed ?? dynamic!;
    const to = name.startsWith('.') ? path.posix.normalize(`${path.posix.dirname(from)}/${name}`) : name;
    return { from, to, types: type !== undefined };
  });
}

/** What a folder may import: for all, and of which only the types. The direction of the house: down only. */
const rules: Record<string, { all: RegExp; types?: RegExp }> = {
  model: { all: /^src\/model\// },
  checks: { all: /^(src\/(checks|model)\/|culori\/require$)/ },
  pictures: { all: /^(src\/(pictures|model)\/|sharp$|sax$|css-tree\/tokenizer$)/ },
  read: { all: /^(src\/(read|checks|model)\/|yaml$|zod$|@lezer\/markdown$)/ },
  i18n: { all: /^src\/(i18n|model)\/|^d3-format$/, types: /^src\/checks\// },
  // words and grammar: what is told is worked out elsewhere
  language: { all: /^(src\/i18n\/|d3-format\/locale\/)/, types: /^src\/model\// },
  outputs: { all: /^src\/(outputs|i18n|checks|model)\// },
  // astro: what `npm run build` ends with
  cli: { all: /^(src\/(cli|read|pictures|checks|i18n|model)\/|node:|zod$|astro$)/ },
  site: {
    all: /^(src\/(site|read|pictures|checks|i18n|model)\/|src\/.*\.css\?|virtual:data$|node:|subset-font$|@fontsource-variable\/)/,
  },
  // text in, markup out
  components: { all: /^src\/components\//, types: /^src\/i18n\// },
  sections: {
    all: /^src\/(sections|components|i18n|checks|model)\/|^src\/site\/(i18n|links|pictures)\.ts$/,
  },
  layouts: { all: /^src\/(layouts|sections|components|site|i18n|checks|model)\//, types: /^src\/read\// },
  pages: {
    all: /^src\/(layouts|components|outputs|site|checks|model)\/|^\/node_modules\//,
    types: /^(src\/read\/|astro$)/,
  },
};

const folderOf = (file: string) =>
  /^src\/i18n\/\w+\//.test(file) ? 'language' : /^src\/(\w+)\//.exec(file)?.[1];

function isAllowed({ from, to, types }: Import): boolean {
  const rule = rules[folderOf(from) ?? ''];
  return !rule || rule.all.test(to) || (types && rule.types !== undefined && rule.types.test(to));
}

describe('imports', () => {
  const imports = files.filter((file) => !file.endsWith('.css')).flatMap((file) => importsOf(file));

  test('are read from every folder', () => {
    const folders = new Set(imports.map(({ from }) => folderOf(from)));
    expect([...folders].filter((folder) => folder !== undefined).sort()).toEqual(Object.keys(rules).sort());
  });

  test.each<[from: string, statement: string, allowed: boolean]>([
    ['src/model/a.ts', "import { sum } from './totals.ts';", true],
    ['src/model/a.ts', "import { readFileSync } from 'node:fs';", false],
    ['src/model/a.ts', "import { parse } from 'yaml';", false],
    ['src/model/a.ts', "import type { Formatters } from '../i18n/formatters.ts';", false],
    ['src/checks/a.ts', "const { parse } = await import('../read/parse.ts');", false],
    ['src/read/a.ts', "import * as z from 'zod';", true],
    ['src/read/a.ts', "import { csv } from '../outputs/csv.ts';", false],
    ['src/i18n/a.ts', "import { read } from '../read/read.ts';", false],
    ['src/i18n/a.ts', "import type { Counts } from '../checks/standing.ts';", true],
    ['src/i18n/a.ts', "import { countsOf } from '../checks/standing.ts';", false],
    ['src/i18n/xx/a.ts', "import type { Details } from '../../model/finding.ts';", true],
    ['src/i18n/xx/a.ts', "import { repair } from '../../model/repair.ts';", false],
    ['src/cli/a.ts', "import { publication } from '../site/publication.ts';", false],
    ['src/sections/A.astro', "export { publication } from '../site/publication.ts';", false],
    ['src/pages/a.ts', "import {\n  publication,\n} from '../site/publication.ts';", true],
    ['src/pages/a.ts', "import { read } from '../read/read.ts';", false],
    ['src/components/A.astro', "import type { FormattedFigure } from '../i18n/formatted-figure.ts';", true],
    ['src/components/A.astro', "import { sentence } from '../i18n/sentence.ts';", false],
    ['src/components/A.astro', "import type { Report } from '../model/report.ts';", false],
    ['src/components/A.astro', "import { i18n } from '../site/i18n.ts';", false],
    ['src/sections/A.astro', "import { i18n } from '../site/i18n.ts';", true],
    ['src/sections/A.astro', "import { read } from '../read/read.ts';", false],
  ])('in %s: %s', (from, statement, allowed) => {
    expect(importsOf(from, statement).map(isAllowed)).toEqual([allowed]);
  });

  test('go down only', () => {
    const up = imports.filter((each) => !isAllowed(each)).map(({ from, to }) => `${from} → ${to}`);
    expect(up).toEqual([]);
  });

  test('of files name them with their endings', () => {
    const bare = imports.filter(
      ({ to }) => to.startsWith('src/') && !/\.(ts|astro|css|json)(\?\w+)?$/.test(to),
    );
    expect(bare).toEqual([]);
  });

  test('go round in no circle', () => {
    const next = new Map<string, string[]>();
    for (const { from, to, types } of imports)
      if (!types && to.startsWith('src/')) next.set(from, [...(next.get(from) ?? []), to]);
    const done = new Set<string>();
    const circles: string[] = [];
    const walk = (file: string, trail: readonly string[]) => {
      if (trail.includes(file)) circles.push([...trail.slice(trail.indexOf(file)), file].join(' → '));
      if (done.has(file)) return;
      done.add(file);
      for (const to of next.get(file) ?? []) walk(to, [...trail, file]);
    };
    for (const file of next.keys()) walk(file, []);
    expect(circles).toEqual([]);
  });
});

describe('files', () => {
  test('have no more than 200 lines', () => {
    const long = files.map((file) => [file, textOf(file).trimEnd().split('\n').length] as const);
    expect(long.filter(([, lines]) => lines > 200)).toEqual([]);
  });

  test('have no name that says nothing', () => {
    expect(files.filter((file) => /\/(utils?|helpers?|types|constants|index)\.ts$/.test(file))).toEqual([]);
  });

  test('that draw have no style attribute and no script', () => {
    const drawing = files.filter((file) => file.endsWith('.astro'));
    expect(drawing.length).toBeGreaterThan(10);
    expect(
      drawing.filter((file) => /\sstyle=|<script\b|\bclient:\w+|\son[a-z]+=/.test(textOf(file))),
    ).toEqual([]);
  });

  test('read no clock, no chance and no locale of the machine', () => {
    const machine =
      /\bnew Date\(\)|\bDate\.now\b|\bMath\.random\b|\.toLocale(?:Date|Time)?String\(\)|\bnavigator\b/;
    expect(files.filter((file) => machine.test(textOf(file)))).toEqual([]);
  });
});
