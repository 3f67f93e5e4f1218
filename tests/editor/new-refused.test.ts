import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { changed } from '../example.ts';
import { workspace } from './workspace.ts';

describe('npm run new -- 2024', () => {
  it('changes nothing where the year is there already, even as an empty folder', () => {
    const { run, all, folder } = workspace();
    mkdirSync(path.join(folder, '2024'));
    const before = all();
    expect(run('new', '2024')).toEqual({
      code: 2,
      output: 'Папка DATA/2024 уже есть. Ничего не изменено.\n',
    });
    expect(all()).toEqual(before);
  });

  it('says how it is called', () => {
    const { run, all } = workspace();
    const before = all();
    const usage = 'Так команда не вызывается. Использование: npm run new -- 2024 [--data DIR]\n';
    for (const words of [[], ['24'], ['next'], ['2024', '2025'], ['2024', '--force'], ['../2024']])
      expect(run('new', ...words)).toEqual({ code: 2, output: usage });
    expect(run('new', '2022')).toEqual({
      code: 2,
      output: 'Нет отчета раньше 2022 года, а новый год делают из прошлого. Ничего не изменено.\n',
    });
    expect(run('new', '2024', '--data', 'DATA/no')).toEqual({
      code: 2,
      output: 'Нет папки данных: DATA/no\n',
    });
    expect(all()).toEqual(before);
  });

  it('makes nothing of files that make no report', () => {
    const { run, replace, all } = workspace();
    replace('2023/ivr.yaml', 'title: IVR', 'title: "IVR');
    const before = all();
    expect(run('new', '2024')).toEqual({
      code: 1,
      output:
        'Файлы DATA/2023 не складываются в отчет. Исправьте то, что покажет npm run check, и повторите. Ничего не изменено.\n',
    });
    expect(all()).toEqual(before);
  });

  it('writes nothing where a file would not say the same, and names the place', () => {
    const { run, all } = workspace(
      changed(
        '2023/calls.yaml',
        'name: прирост подписчиков\n    from: 200',
        'name: &key from\n    *key : 200',
      ),
    );
    const before = all();
    expect(run('new', '2024')).toEqual({
      code: 1,
      output:
        'Не перенести без потерь: DATA/2023/calls.yaml:20. Запишите это место проще, каждый ключ с новой строки, и повторите. Ничего не изменено.\n',
    });
    expect(all()).toEqual(before);
  });
});
