import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { check, checkProcess, onDisk } from '../command.ts';
import { changed, example } from '../example.ts';
import { broken, calls } from './broken.ts';

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
      ? Телефон: 1 200 – не проверено: заполнены не все числа

      DATA/2023/calls.yaml:14:14 ошибка wrong-kind
        14 │       north: 712 609
           │              ^^^^^^^
        Ожидается целое число без пробелов и кавычек, а написано: 712 609
        → Напишите: 712609

      15 показателей: 6 доказаны, 1 с объявленным расхождением, 8 опубликованы как есть.
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
      ✗ Прирост подписчиков: 25%, как и дают исходные числа: объявлять расхождение не нужно
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
