import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((file) => file.split(path.sep).join('/'))
  .filter((file) => /\.(ts|astro)$/.test(file));

const declaration =
  /^(?:export )?(?:async )?(?:function\*?|interface|type|class) (\w+)|^(?:export )?const (\w+) = (?:memoize\b|(?:async )?(?:\(|<\w))/gm;

/** The types and functions of a module, by the contract that they keep: its languages, commands, routes and components are many of one kind. */
const namesOf = (file: string): string[] => {
  const text = readFileSync(`src/${file}`, 'utf8');
  const names = [...text.matchAll(declaration)].map(([, named, bound]) => named ?? bound!);
  const [, locale] = /^i18n\/(\w\w)\//.exec(file) ?? [];
  const isKept = (name: string) =>
    !(file.startsWith('cli/commands/') && name === 'run') &&
    !(file.startsWith('pages/') && ['GET', 'getStaticPaths'].includes(name)) &&
    !(file.endsWith('.astro') && name === 'Props');
  return names.filter(isKept).map((name) => (locale ? `${name} of ${locale}` : name));
};

test('no type and no function of src/ has the name of another', () => {
  const all = files.flatMap((file) => namesOf(file).map((name) => ({ name, file })));
  expect(all.length).toBeGreaterThan(500);
  const shared = [...Map.groupBy(all, ({ name }) => name)].filter(([, list]) => list.length > 1);
  expect(shared.map(([name, list]) => [name, ...list.map(({ file }) => file)])).toEqual([]);
});
