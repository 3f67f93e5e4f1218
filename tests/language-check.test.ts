import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { command } from './command.ts';

/** An English company that is invented: its whole output stands beside its folder. */
const data = 'tests/fixtures/lakeside';

/** The command as a person calls it. */
function check(folder: string) {
  const { code, stdout, stderr } = command('check', ['--data', folder]);
  return { status: code, stdout: stdout.replaceAll(folder, 'lakeside'), stderr };
}

describe('the command line', () => {
  test('proves the figures, in English', async () => {
    const { status, stdout, stderr } = check(data);
    expect([status, stderr]).toEqual([0, '']);
    await expect(stdout).toMatchFileSnapshot('fixtures/lakeside.check.txt');
  });

  test('says in English what is wrong with a broken copy, all at once', async () => {
    mkdirSync('.astro', { recursive: true });
    const folder = mkdtempSync('.astro/lakeside-');
    cpSync(data, folder, { recursive: true });
    const change = (file: string, from: string, to: string) => {
      const text = readFileSync(path.join(folder, file), 'utf8');
      expect(text).toContain(from);
      writeFileSync(path.join(folder, file), text.replace(from, to));
    };
    change('site.yaml', '"#00629b"', '"#7cc4f5"');
    change('site.yaml', '      chat: "#55621f"\n', '');
    change('2022/report.yaml', '{contacts}', '{contcts}');
    change('2022/contact-centre.yaml', 'wait: 0:01:41', 'wait: 1:41');
    change('2022/contact-centre.yaml', 'total: 57957', 'total: 57597');
    change('2022/written.yaml', 'excludes: [letters]', 'exclude: [letters]');
    change('2022/written.yaml', 'computed: 148894', 'computed: 148994');
    change('2022/written.yaml', 'growth: -17.1%', 'growth: -20.6%');
    change('2022/chat.yaml', 'harbour: 4593', 'harbour: 4,593');
    change('2022/chat.yaml', 'west-islands: 0', 'west-island: 0');
    change('2022/branches.yaml', 'wait: 0:06:05\n    service: 0:11:48', 'service: 11 min');
    change('2022/emergencies.yaml', 'call at any hour', 'as 5,000 customers did in 2022, call at any hour');
    change('2022/emergencies.yaml', 'branch: Our', 'branches: Our');
    const { status, stdout, stderr } = check(folder);
    rmSync(folder, { recursive: true });
    expect([status, stderr]).toEqual([1, '']);
    expect(stdout).not.toMatch(/\p{Script=Cyrillic}|undefined/u);
    await expect(stdout).toMatchFileSnapshot('fixtures/lakeside.broken.txt');
  });
});
