import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { check, checkProcess, onDisk } from '../command.ts';
import { changed, example, withFile } from '../example.ts';

const calls = '2023/calls.yaml';
const broken = () => onDisk(changed(calls, 'north: 500', 'north: 712 609'));
const escape = '\u001b';
/** What the engine prints of a mistake of ours. */
const stack = /\n\s+at |node:internal|\b(?:Type|Range|Reference|Syntax)?Error\b/;

describe('check', () => {
  test('of the real data exits with 0 and lists each proof', async () => {
    const { code, stdout, stderr } = await checkProcess([]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout.replaceAll('\u00a0', ' ')).toMatch(
      /^✓ .*: 796 601 \+ 71 050 \+ 1 195 866 \+ 877 675 = 2 941 192$/m,
    );
    expect(stdout).toMatch(/^! .*68%.*45,3%/m);
    expect(stdout).toMatch(/\nОшибок нет, 2 предупреждения\.\n$/);
  });

  test('of the example prints this', () => {
    const { code, stdout } = check(['--data', onDisk(example())]);
    expect(code).toBe(0);
    expect(stdout).toMatchInlineSnapshot(`
      "✓ Всего обращений, 2023 год: 300 + 1 200 = 1 500
      ✓ Звонки: 1 200 = 1 200
      ✓ Офис: 100 + 200 = 300
      ✓ Телефон: 500 + 700 = 1 200
      ✓ Всего обращений по территориям: 600 + 900 = 1 500
      ! Прирост подписчиков: опубликовано 30%, исходные числа дают 25%: расхождение объявлено
      ✓ Офис, время ожидания в среднем: 0:03:20

      16 показателей: 9 доказаны, 1 с объявленным расхождением, 6 опубликованы как есть.
      Ошибок нет.
      "
    `);
  });

  test('of a problem prints this and exits with 1', () => {
    const folder = broken();
    const { code, stdout, stderr } = check(['--data', folder]);
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
    expect(stdout.replaceAll(folder, 'DATA')).toMatchInlineSnapshot(`
      "✓ Всего обращений, 2023 год: 300 + 1 200 = 1 500
      ✓ Звонки: 1 200 = 1 200
      ✓ Офис: 100 + 200 = 300
      ! Прирост подписчиков: опубликовано 30%, исходные числа дают 25%: расхождение объявлено
      ✓ Офис, время ожидания в среднем: 0:03:20

      DATA/2023/calls.yaml:14:14 ошибка wrong-kind
        14 │       north: 712 609
           │              ^^^^^^^
        Ожидается целое число без пробелов и кавычек, а написано: 712 609
        → Напишите: 712609

      15 показателей: 7 доказаны, 1 с объявленным расхождением, 7 опубликованы как есть.
      1 ошибка.
      "
    `);
  });

  test('of what does not add up says both numbers, and one number of what does in spite of its discrepancy', () => {
    const folder = changed(calls, 'growth: 30%', 'growth: 25%', changed(calls, 'north: 500', 'north: 501'));
    const { code, stdout } = check(['--data', onDisk(folder)]);
    expect(code).toBe(1);
    expect(stdout.match(/^(?:✗|Не сошлось).*$/gm)!.join('\n')).toMatchInlineSnapshot(`
      "✗ Телефон: опубликовано 1 200, исходные числа дают 1 201
      ✗ Всего обращений по территориям: опубликовано 1 500, исходные числа дают 1 501
      ✗ Прирост подписчиков: 25%, как и дают исходные числа: объявленного расхождения нет
      Не сошлось: 3."
    `);
  });

  test('of a warning alone exits with 0', () => {
    const { code, stdout } = check([
      '--data',
      onDisk(changed(calls, 'total: 50', 'total: 50\n    wait: 0:20:00')),
    ]);
    expect(code).toBe(0);
    expect(stdout).toContain('предупреждение implausible');
  });

  test('of a draft with blanks beside a finished report exits with 0', () => {
    const draft = changed('2023/report.yaml', 'sections:', 'draft: true\nsections:');
    const finished = [...example()].map(([file, text]) => [file.replace('2023/', '2022/'), text] as const);
    const files = new Map([...finished, ...changed(calls, 'north: 500', 'north:', draft)]);
    const { code, stdout } = check(['--data', onDisk(files)]);
    expect(code).toBe(0);
    expect(stdout).toMatch(/осталось заполнить 1\s/);
  });

  test('of English data speaks English', () => {
    const { stdout } = check(['--data', onDisk(changed('site.yaml', 'locale: ru', 'locale: en'))]);
    expect(stdout).toMatch(/[A-Za-z]+\.\n$/);
    expect(stdout.split('\n').at(-2)).not.toMatch(/[А-Яа-я]/);
  });
});

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

describe('check used wrongly exits with 2 and says how it is used', () => {
  test.each([
    [['--formt', 'json']],
    [['--format', 'xml']],
    [['--format', 'constructor']],
    [['--format']],
    [['--data', '']],
    [['data']],
  ])('%j', (args) => {
    const { code, stdout, stderr } = check(args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(/--data DIR\] \[--format text\|json\|github\]\n$/);
    expect(stderr).not.toMatch(stack);
  });

  test('in JSON where JSON is asked for', () => {
    for (const args of [['--formt'], ['--data', 'no/such/folder'], ['data']]) {
      const { code, stdout, stderr } = check(['--format', 'json', ...args]);
      expect({ code, stderr }).toEqual({ code: 2, stderr: '' });
      expect(JSON.parse(stdout)).toEqual({
        ok: false,
        error: { exit: 2, message: expect.stringMatching(/^(Так команда не|Нет папки данных)/) as string },
        problems: [],
        checks: [],
      });
    }
  });

  test.each(['no/such/folder', 'package.json'])('--data %s', (folder) => {
    const { code, stdout, stderr } = check(['--data', folder]);
    expect({ code, stdout, stderr }).toEqual({
      code: 2,
      stdout: '',
      stderr: `Нет папки данных: ${folder}\n`,
    });
  });

  test('on a folder that the system does not give', () => {
    const folder = onDisk(example());
    symlinkSync('loop.yaml', path.join(folder, 'loop.yaml'));
    const { code, stderr } = check(['--data', folder]);
    expect(code).toBe(2);
    expect(stderr).toContain('loop.yaml');
    expect(stderr).not.toMatch(/\n\s+at /);
  });
});

describe('check', () => {
  test.each(['--help', '-h'])('%s says what it does and how it is called, and exits with 0', (flag) => {
    expect(check([flag, '--data', 'no/such/folder'])).toMatchObject({
      code: 0,
      stdout:
        'Сверяет показатели и печатает каждую сверку и каждую ошибку.\nnpm run check -- [--data DIR] [--format text|json|github]\n',
      stderr: '',
    });
  });

  test.each([
    ['--nonsense', 2, 'That is not how the command is called.'],
    ['stray', 2, 'That is not how the command is called.'],
    ['--help', 0, 'Proves the figures'],
  ])('%s of a folder in English answers in English', (arg, exit, words) => {
    const { code, stdout, stderr } = check([arg, '--data', path.resolve('tests/fixtures/lakeside')]);
    expect(code).toBe(exit);
    expect(stdout + stderr).toContain(words);
    expect(stdout + stderr).not.toMatch(/\p{Script=Cyrillic}/u);
  });

  test('of a fault of the program says so and exits with 3, in JSON too', async () => {
    const fault = `data:text/javascript,Map.prototype.flatMap=0;Array.prototype.flatMap=()=>{throw new TypeError('boom')}`;
    const env = { NODE_OPTIONS: `--import=${fault.replaceAll(' ', '%20')}` };
    const { code, stderr } = await checkProcess([], { env });
    expect(code).toBe(3);
    expect(stderr).toMatch(
      /^Внутренняя ошибка\. Ошибка в самой программе, а не в данных[^]*TypeError: boom\n {4}at /,
    );
    const json = await checkProcess(['--format', 'json'], { env });
    expect(json.code).toBe(3);
    expect(JSON.parse(json.stdout)).toMatchObject({ ok: false, error: { exit: 3 } });
  });

  test.runIf(process.platform !== 'win32')('into a closed pipe ends quietly', () => {
    const { stderr, stdout } = spawnSync(
      'sh',
      ['-c', `{ "$0" src/cli/check.ts --data "$1"; echo "exit $?" >&2; } | true`, process.execPath, broken()],
      { encoding: 'utf8' },
    );
    expect({ stderr, stdout }).toEqual({ stderr: 'exit 1\n', stdout: '' });
  });
});

describe('check reads the folder', () => {
  test('that REPORT_DATA names', () => {
    expect(check([], { env: { REPORT_DATA: broken() } })).toMatchObject({ code: 1 });
  });

  test('that --data names before that of REPORT_DATA', () => {
    expect(check(['--data', onDisk(example())], { env: { REPORT_DATA: broken() } })).toMatchObject({
      code: 0,
    });
  });

  test('data where REPORT_DATA is empty', () => {
    expect(check([], { env: { REPORT_DATA: '' } })).toMatchObject({ code: 0 });
  });

  test('from any working folder, and names the files from there', () => {
    const folder = broken();
    const inside = check(['--data', folder], { cwd: folder });
    expect(inside.code).toBe(1);
    expect(inside.stdout).toContain(`\n${calls}:14:14 `);
    const outside = check(['--data', folder], { cwd: path.resolve('src') });
    expect(outside.stdout).toContain(`\n${folder}/${calls}:14:14 `);
    const relative = check(['--data', path.basename(folder)], { cwd: path.dirname(folder) });
    expect(relative.stdout).toContain(`\n${path.basename(folder)}/${calls}:14:14 `);
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

describe('check of files that are amiss exits with 1 and shows no stack', () => {
  const cp1251 = new Uint8Array(
    [...'title: '].map((each) => each.charCodeAt(0)).concat(0xc7, 0xe2, 0xee, 0xed, 0xea, 0xe8, 0x0a),
  );
  const utf16 = new Uint8Array(Buffer.from('\uFEFFtitle: Звонки\n', 'utf16le'));

  test.each<[name: string, change: (folder: string) => void, problem: string]>([
    [
      'a file in CP1251',
      (folder) => {
        writeFileSync(path.join(folder, calls), cp1251);
      },
      `${calls}:1:8 ошибка not-utf8`,
    ],
    [
      'a file in UTF-16',
      (folder) => {
        writeFileSync(path.join(folder, calls), utf16);
      },
      `${calls}:1:1 ошибка not-utf8`,
    ],
    [
      'a file deleted',
      (folder) => {
        rmSync(path.join(folder, calls));
      },
      '2023/report.yaml:3:20 ошибка missing-file',
    ],
    [
      'the folder of the year deleted',
      (folder) => {
        rmSync(path.join(folder, '2023'), { recursive: true });
      },
      'site.yaml:1:1 ошибка no-edition',
    ],
    [
      'a file that nobody names',
      (folder) => {
        writeFileSync(path.join(folder, '2023/letters.yaml'), 'title: Письма\n');
      },
      '2023/letters.yaml:1:1 ошибка unlisted-file',
    ],
    [
      'a file in .yml',
      (folder) => {
        writeFileSync(path.join(folder, '2023/letters.yml'), 'title: Письма\n');
      },
      '2023/letters.yml:1:1 ошибка unlisted-file',
    ],
    [
      'a file in .YAML',
      (folder) => {
        writeFileSync(path.join(folder, '2023/letters.YAML'), 'title: Письма\n');
      },
      '2023/letters.YAML:1:1 ошибка unlisted-file',
    ],
    [
      'a link that leads nowhere',
      (folder) => {
        rmSync(path.join(folder, calls));
        symlinkSync('nowhere', path.join(folder, calls));
      },
      '2023/report.yaml:3:20 ошибка missing-file',
    ],
    [
      'a folder in the place of a file',
      (folder) => {
        rmSync(path.join(folder, calls));
        mkdirSync(path.join(folder, calls));
      },
      '2023/report.yaml:3:20 ошибка missing-file',
    ],
  ])('%s', (_, change, problem) => {
    const folder = onDisk(example());
    change(folder);
    const { code, stdout, stderr } = check(['--data', folder]);
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
    expect(stdout).toContain(`${folder}/${problem}\n`);
    expect(stdout).toMatch(/\n1 ошибка\.\n$/);
    expect(stdout).not.toMatch(stack);
  });

  test('an empty folder', () => {
    const { code, stdout, stderr } = check(['--data', onDisk(new Map())]);
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
    expect(stdout).toMatch(/\n3 errors\.\n$/);
  });

  test('but what an editor leaves beside a file is not the data', () => {
    const folder = onDisk(withFile('.calls.yaml.swp', 'x'));
    symlinkSync('somebody@host:1', path.join(folder, '2023/.#calls.yaml'));
    writeFileSync(path.join(folder, '2023/.calls.yaml'), 'a: [');
    writeFileSync(path.join(folder, '2023/calls.yaml~'), 'a: [');
    expect(check(['--data', folder])).toMatchObject({ code: 0, stderr: '' });
  });

  test('and a file with a byte order mark and CR LF is read as any other', () => {
    const files = new Map(
      [...example()].map(([file, text]) => [file, `\uFEFF${text.replaceAll('\n', '\r\n')}`]),
    );
    expect(check(['--data', onDisk(files)])).toMatchObject({ code: 0, stderr: '' });
    const off = new Map(files).set(calls, files.get(calls)!.replace('north: 500', 'north: много'));
    const folder = onDisk(off);
    const { stdout } = check(['--data', folder]);
    expect(stdout).toContain(
      `${folder}/${calls}:14:14 ошибка wrong-kind\n  14 │       north: много\n     │              ^^^^^\n`,
    );
  });
});
