import { describe, expect, test } from 'vitest';
import { check, onDisk } from '../command.ts';
import { changed, example } from '../example.ts';
import { broken, calls } from './broken.ts';

const escape = '\u001b';

describe('check --format json', () => {
  test('of a problem prints one object of the promised shape', () => {
    const folder = broken();
    const { code, stdout } = check(['--data', folder, '--format', 'json']);
    expect(code).toBe(1);
    const result = JSON.parse(stdout) as Record<string, unknown[]>;
    expect(Object.keys(result)).toEqual(['ok', 'problems', 'checks', 'unproven', 'figures']);
    expect(result).toMatchObject({
      ok: false,
      problems: [
        {
          code: 'wrong-kind',
          severity: 'error',
          file: `${folder}/${calls}`,
          line: 14,
          column: 14,
          path: 'channels.0.territories.north',
          message: 'Ожидается целое число без пробелов и кавычек, а написано: 712 609',
          hint: 'Напишите: 712609',
          related: [],
        },
      ],
    });
  });

  test('of the real data prints each check with both numbers and its place', () => {
    const { stdout } = check(['--format', 'json']);
    const { ok, problems, checks } = JSON.parse(stdout) as {
      ok: boolean;
      problems: { severity: string }[];
      checks: {
        id: string;
        status: string;
        published: number;
        computed: number;
        file: string;
        line: number;
      }[];
    };
    expect(ok).toBe(true);
    expect(problems.map(({ severity }) => severity)).toEqual(['warning', 'warning']);
    for (const each of checks)
      expect(each).toEqual({
        id: expect.stringMatching(/^\d{4}\//) as string,
        status: expect.stringMatching(/^(proven|declared)$/) as string,
        published: expect.any(Number) as number,
        computed: expect.any(Number) as number,
        file: expect.stringMatching(/^data\/\d{4}\/[a-z-]+\.yaml$/) as string,
        line: expect.any(Number) as number,
      });
    expect(checks).toContainEqual(
      expect.objectContaining({
        id: '2023/contacts',
        status: 'proven',
        published: 2_941_192,
        computed: 2_941_192,
      }),
    );
    expect(checks).toContainEqual(
      expect.objectContaining({
        id: '2023/social/subscribers/growth',
        status: 'declared',
        published: 68,
        computed: 45.3,
      }),
    );
  });

  test('of a failed sum lists its parts with their places', () => {
    const folder = onDisk(changed(calls, 'north: 500', 'north: 501'));
    const { stdout } = check(['--data', folder, '--format', 'json']);
    const { problems, checks } = JSON.parse(stdout) as {
      problems: { related: unknown }[];
      checks: unknown[];
    };
    expect(problems[0]!.related).toEqual([
      { file: `${folder}/${calls}`, line: 14, column: 14, message: 'Север: 501' },
      { file: `${folder}/${calls}`, line: 15, column: 14, message: 'Юг: 700' },
    ]);
    expect(checks).toContainEqual({
      id: '2023/calls/phone/contacts',
      status: 'failed',
      published: 1200,
      computed: 1201,
      file: `${folder}/${calls}`,
      line: 11,
    });
  });
});

describe('check --format github', () => {
  test('of problems prints one command a line, escaped', () => {
    const folder = onDisk(
      changed(calls, 'north: 500', 'north: 50', changed(calls, 'total: 50', 'total: 50\n    wait: 0:20:00')),
    );
    const { code, stdout } = check(['--data', folder, '--format', 'github']);
    expect(code).toBe(1);
    expect(stdout.replaceAll(folder, 'DATA')).toMatchInlineSnapshot(`
      "::error file=DATA/2023/calls.yaml,line=11,col=12,title=total-mismatch::Итог канала «Телефон» не равен сумме строк: опубликовано 1 200, сумма 750, опубликовано на 450 больше.%0AИтог раздела или отчета сходится с опубликованным числом: скорее всего, ошибка в одном из слагаемых.%0AВозможно, в строке «Север» потерян или добавлен ноль: сумма сошлась бы с числом 500. Сверьте с источником.%0AИсправьте итог или слагаемое. Если так опубликовано, объявите расхождение и впишите причину вместо многоточия:%0Atotal: { value: 1200, discrepancy: { computed: 750, note: … } }
      ::warning file=DATA/2023/calls.yaml,line=19,col=11,title=implausible::«Чат»: время ожидания (0:20:00) в 10 раз больше, чем у канала «Телефон» (0:02:00).%0AПроверьте, не записаны ли секунды минутами. Если все верно, ничего не меняйте: это предупреждение.
      "
    `);
  });

  test('escapes what would end a command', () => {
    const folder = onDisk(changed(calls, 'north: 500', 'north: 50%0A::error::x'));
    const { stdout } = check(['--data', folder, '--format', 'github']);
    expect(stdout.trimEnd().split('\n')).toHaveLength(1);
    expect(stdout).toContain('50%250A::error::x');
  });

  test('of data without problems prints nothing', () => {
    expect(check(['--data', onDisk(example()), '--format', 'github'])).toMatchObject({
      code: 0,
      stdout: '',
    });
  });
});

describe('check prints colours', () => {
  const paint = (env: NodeJS.ProcessEnv) => check(['--data', broken()], { env }).stdout.includes(escape);

  test('not where nobody sees them', () => {
    expect(paint({})).toBe(false);
  });

  test('not with NO_COLOR', () => {
    expect(paint({ NO_COLOR: '1' })).toBe(false);
  });

  test('with FORCE_COLOR', () => {
    expect(paint({ FORCE_COLOR: '1' })).toBe(true);
  });

  test('never in json or github', () => {
    for (const format of ['json', 'github']) {
      const { stdout } = check(['--data', broken(), '--format', format], { env: { FORCE_COLOR: '1' } });
      expect(stdout).not.toContain(escape);
    }
  });

  test('and no command of the data to the terminal', () => {
    const { stdout } = check(['--data', onDisk(changed(calls, 'north: 500', `north: ${escape}[31m5\u0007`))]);
    expect(stdout).toContain('wrong-kind');
    expect(stdout).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f]/);
  });
});
