import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseDocument } from 'yaml';
import project from '../package.json' with { type: 'json' };

const workflows = readdirSync('.github/workflows').map((file) => `.github/workflows/${file}`);
const pipelines = [...workflows, '.gitlab-ci.yml'];
const guides = ['README.md', 'CONTRIBUTING.md', 'data/README.md'].filter((file) => existsSync(file)); // data/ is its editors' own
const textOf = (file: string) => readFileSync(file, 'utf8');

interface Workflow {
  permissions?: Record<string, string>;
  jobs: Record<string, { permissions?: Record<string, string> }>;
}

/** The actions of a workflow that are not named by the hash of a commit, with their version as a comment. */
const unpinned = (workflow: string) =>
  [...workflow.matchAll(/^[\s-]*uses:\s*(.*)$/gm)]
    .map(([, action]) => action!)
    .filter((action) => !/^[\w-]+\/[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(action));

/** The scripts that a text tells to run. */
const scriptsOf = (text: string) => [...text.matchAll(/\bnpm run ([\w:-]+)/g)].map(([, name]) => name!);

test.each([
  ['- uses: actions/checkout@v7', ['actions/checkout@v7']],
  [`- uses: a/b@${'0'.repeat(40)}`, [`a/b@${'0'.repeat(40)}`]],
  [`- uses: a/b@${'0'.repeat(39)} # v1.2.3`, [`a/b@${'0'.repeat(39)} # v1.2.3`]],
  [`      - uses: a/b@${'0f'.repeat(20)} # v1.2.3`, []],
])('unpinned(%j) returns %j', (workflow, found) => {
  expect(unpinned(workflow)).toEqual(found);
});

test.each(pipelines)('%s is YAML without a fault', (file) => {
  const { errors, warnings } = parseDocument(textOf(file));
  expect([...errors, ...warnings]).toEqual([]);
});

describe.each(workflows)('%s', (file) => {
  const { permissions, jobs } = parseDocument(textOf(file)).toJS() as Workflow;

  test('pins its actions by hash', () => {
    expect(textOf(file)).toContain('uses: ');
    expect(unpinned(textOf(file))).toEqual([]);
  });

  test('lets nothing but the job that publishes write', () => {
    expect(permissions).toEqual({});
    const granted = Object.entries(jobs).map(([name, job]) => [name, job.permissions]);
    expect(granted.filter(([, rights]) => rights === undefined)).toEqual([]);
    const writing = granted.filter(([, rights]) => Object.values(rights!).includes('write'));
    expect(writing).toEqual([['publish', { pages: 'write', 'id-token': 'write' }]]);
  });
});

test.each(pipelines)('%s builds without a check before: a faulty draft would end that', (file) => {
  const scripts = scriptsOf(textOf(file));
  expect(scripts).toContain('build');
  expect(scripts).not.toContain('check');
});

test.each([...pipelines, ...guides])('%s names no script that package.json lacks', (file) => {
  const named = scriptsOf(textOf(file));
  expect(named.length).toBeGreaterThan(0);
  expect(named.filter((name) => !(name in project.scripts))).toEqual([]);
});

test('the top level holds nothing else', () => {
  const ignored = textOf('.gitignore').split('\n');
  const names = readdirSync('.', { withFileTypes: true })
    .map((entry) => (entry.isDirectory() ? `${entry.name}/` : entry.name))
    .filter((name) => !name.startsWith('.') && !ignored.includes(name));
  expect(names.sort()).toEqual(
    [
      'CONTRIBUTING.md',
      'LICENSE',
      'README.md',
      'astro.config.mjs',
      'data/',
      'package-lock.json',
      'package.json',
      'public/',
      'src/',
      'tests/',
      'tsconfig.json',
    ].sort(),
  );
});

test('the licence is the one that package.json names', () => {
  expect(textOf('LICENSE')).toMatch(new RegExp(`^${project.license} License\n`));
});

test('CONTRIBUTING.md follows a figure through functions that are where it says', () => {
  const named = [
    ...textOf('CONTRIBUTING.md').matchAll(/`([\w.]+)(?:\(\w*\))?`(?: and `(\w+)`)? \(`(src\/[\w./-]+)`\)/g),
  ];
  expect(named.length).toBeGreaterThan(7);
  for (const [, first, second, file] of named)
    for (const name of [first!, ...(second ? [second] : [])]) {
      const where = file!.endsWith('/') ? readdirSync(file!).map((each) => file! + each) : [file!];
      const declared = new RegExp(`^(?:export )?(?:function\\*?|class|const) ${name.split('.')[0]}\\b`, 'm');
      expect(
        where.some((each) => declared.test(textOf(each))),
        name,
      ).toBe(true);
    }
});
