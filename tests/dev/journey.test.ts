import { afterAll, describe, expect, it } from 'vitest';
import { readFolder } from '../../src/cli/folder.ts';
import { workspace } from '../editor/workspace.ts';
import { publicationOf } from '../problems.ts';

const data = workspace(undefined, afterAll);
const files = ['report', 'in-person', 'remote', 'ivr', 'social'].map((name) => `2024/${name}.yaml`);
const blanks = 44;

/** What the check ends with: the sum of it all. */
const last = (output: string) => output.trimEnd().split('\n').at(-1);
const codes = (output: string) =>
  (JSON.parse(output) as { problems: { code: string; file: string }[] }).problems
    .filter(({ file }) => file.includes('2024/'))
    .map(({ code }) => code);

/** Fills every blank with last year's figure, which stands beside it. */
function fill(...names: string[]) {
  for (const file of names) data.write(file, data.read(file).replace(/: +# 2023: (\S+)/g, ': $1'));
}

describe('a year from its first blank to the site', () => {
  it('begins as a draft whose blanks check lists one by one', () => {
    expect(data.run('new', '2024').code).toBe(0);
    const { code, output } = data.run('check');
    expect(code).toBe(0);
    expect(last(output)).toBe(`Ошибок нет, 2 предупреждения, осталось заполнить ${blanks} показателя.`);
    expect(output.match(/ не заполнено blank$/gm)).toHaveLength(blanks);
    expect(output).toContain(`DATA/2024/remote.yaml:25:7 не заполнено blank
  25 │       kurgan:              # 2023: 603200
     │       ^^^^^^
  Не заполнено: Контакт-центр, Курганская область – `);
    for (const name of [
      'общий итог отчета',
      'Дистанционные обращения – итог раздела',
      'IVR – количество обращений, всего',
    ])
      expect(output).toContain(`  Не заполнено: ${name}.\n`);
    expect(codes(data.run('check', '--format', 'json').output)).toEqual(Array(blanks).fill('blank'));
    expect(data.run('check', '--format', 'github').output.match(/^::notice file=\S*2024/gm)).toHaveLength(
      blanks,
    );
  });

  it('may have blanks and no other fault', () => {
    const remote = data.read('2024/remote.yaml');
    data.replace('2024/remote.yaml', 'title:', 'titel:');
    expect(data.run('check').code).toBe(1);
    expect(codes(data.run('check', '--format', 'json').output)).toContain('unknown-key');
    data.write('2024/remote.yaml', remote);

    const report = data.read('2024/report.yaml');
    data.replace('2024/report.yaml', 'draft: true\n', '');
    const { code, output } = data.run('check');
    expect(code).toBe(1);
    const texts = codes(data.run('check', '--format', 'json').output).filter(
      (code) => code === 'unreviewed-text',
    );
    expect(texts).toHaveLength(10);
    expect(last(output)).toBe(`${blanks + texts.length} ошибки, 5 предупреждений.`);
    data.write('2024/report.yaml', report);
  });

  it('is proven as far as it is filled in', () => {
    fill('2024/remote.yaml');
    data.replace('2024/remote.yaml', 'tyumen: 443108', 'tyumen: 443180');
    const wrong = data.run('check');
    expect(wrong.code).toBe(1);
    expect(wrong.output).toContain('Итог канала «Контакт-центр» не равен сумме строк');
    expect(last(wrong.output)).toBe('1 ошибка, 4 предупреждения, осталось заполнить 27 показателей.');
    data.replace('2024/remote.yaml', 'tyumen: 443180', 'tyumen: 443108');
    expect(last(data.run('check').output)).toBe(
      'Ошибок нет, 4 предупреждения, осталось заполнить 27 показателей.',
    );
  });

  it('is told to be no draft any more when nothing is blank', () => {
    fill(...files);
    const wrong = data.run('check');
    expect(wrong.output).toContain(
      'прирост подписчиков: опубликовано 68%, а рост с 5 012 до 7 283 – это 45%',
    );
    data.replace('2024/social.yaml', 'growth: 68%', 'growth: 45.3%');
    const { code, output } = data.run('check');
    expect(code).toBe(0);
    expect(output).toContain(`DATA/2024/report.yaml:3:1 предупреждение finished-draft
  3 │ draft: true
    │ ^^^^^
  Все показатели за 2024 год заполнены, но отчет остался черновиком: на сайт он не попадает.
  → Если тексты проверены, удалите строку draft.
`);
  });

  it('is published when it is no draft', () => {
    data.replace('2024/report.yaml', /# Черновик.*\ndraft: true\n/, '');
    expect(data.run('check').code).toBe(1); // its texts are still marked
    for (const file of files)
      data.write(
        file,
        data
          .read(file)
          .replace(/^ *# .*\[2023\].*\n/gm, '')
          .replaceAll('в 2023 году', 'в 2024 году'),
      );
    const { code, output } = data.run('check');
    expect(code).toBe(0);
    expect(last(output)).toBe('Ошибок нет, 6 предупреждений.');
    const { editions, blocking } = publicationOf(readFolder(data.folder));
    expect(editions.map(({ report }) => [report.year, report.draft])).toEqual([
      ['2023', false],
      ['2024', false],
    ]);
    expect(blocking).toEqual([]);
  });
});
