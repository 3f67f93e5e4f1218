import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { changed, example } from '../example.ts';
import { namingEarlier } from '../i18n/cases/changes.ts';
import { workspace } from './workspace.ts';

describe('npm run new -- 2024', () => {
  it('writes the files of the next year, each figure a blank beside last year’s', () => {
    const { run, read } = workspace(example());
    expect(run('new', '2024')).toMatchInlineSnapshot(`
      {
        "code": 0,
        "output": "Из отчета за 2023 год сделаны:
        DATA/2024/report.yaml
        DATA/2024/visits.yaml
        DATA/2024/calls.yaml
      Осталось заполнить 17 показателей: пишите число после двоеточия; прошлогоднее стоит рядом после знака #.
      Тексты прошлого года отмечены строкой «Проверьте текст».
      Что осталось, перечислит npm run check. Как выглядит черновик, покажет npm run dev.
      ",
      }
    `);
    expect(read('2024/report.yaml')).toMatchInlineSnapshot(`
      "# Черновик: на сайт отчет не попадает. Когда все заполнено и проверено, удалите эту строку и следующую.
      draft: true
      title: Отчет
      # [2023] Проверьте текст: он за 2023 год. Потом удалите эту строку.
      text: Всего {contacts} обращений в 2023 году.
      sections: [visits, calls]
      total:
        value:            # 2023: 1500
        excludes: [chat]
      closing:
        title: Итоги
        # [2023] Проверьте текст: он за 2023 год. Потом удалите эту строку.
        text: До встречи.
      "
    `);
    expect(read('2024/visits.yaml')).toMatchInlineSnapshot(`
      "title: Визиты
      channels:
        - id: office
          name: Офис
          total:            # 2023: 300
          wait:             # 2023: 0:03:20
          territories:
            north:
              contacts:            # 2023: 100
              wait:                # 2023: 0:05:00
            south:
              contacts:            # 2023: 200
              wait:                # 2023: 0:02:30
              service:             # 2023: n/a
      "
    `);
    expect(read('2024/calls.yaml')).toMatchInlineSnapshot(`
      "title: Звонки
      # [2023] Проверьте текст: он за 2023 год. Потом удалите эту строку.
      text: |
        Первый абзац.

        Подписчиков больше на {members.growth}: было {members.from},
        стало {members.to}.
      total:
        value:            # 2023: 1200
        excludes: [chat]
      channels:
        - id: phone
          name: Телефон
          total:            # 2023: 1200
          wait:             # 2023: 0:02:00
          territories:
            north:            # 2023: 500
            south:            # 2023: 700
        - id: chat
          name: Чат
          total:            # 2023: 50
      claims:
        members:
          name: прирост подписчиков
          from:              # 2023: 200
          to:                # 2023: 250
          growth:            # 2023: 30%
      hours:
        # [2023] Проверьте текст: он за 2023 год. Потом удалите эту строку.
        phone: Будни с 8:00 до 18:00.
      # [2023] Проверьте текст: он за 2023 год. Потом удалите эту строку.
      closing: Спасибо.
      "
    `);
  });

  it('leaves every other file as it was', () => {
    const { run, all } = workspace();
    const before = all();
    run('new', '2024');
    const after = all();
    for (const [file, text] of before) expect(after.get(file)).toBe(text);
    expect([...after.keys()].filter((file) => !before.has(file))).toEqual(
      [...before.keys()]
        .filter((file) => file.startsWith('2023/'))
        .map((file) => file.replace('2023', '2024')),
    );
  });

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

  it('takes --data as check does, before REPORT_DATA', () => {
    const [named, other] = [workspace(example()), workspace(example())];
    expect(other.run('new', '2024', '--data', named.folder).code).toBe(0);
    expect([named, other].map(({ all }) => all().has('2024/report.yaml'))).toEqual([true, false]);
  });

  it('speaks the language of the data', () => {
    const english = changed('site.yaml', 'locale: ru', 'locale: en');
    const { run, read } = workspace(english);
    expect(run('new', '2024').output).toMatchInlineSnapshot(`
      "Made from the report for 2023:
        DATA/2024/report.yaml
        DATA/2024/visits.yaml
        DATA/2024/calls.yaml
      17 figures left to fill in: type each after its colon; last year’s stands beside it after the #.
      Texts of last year are marked with a line that says “Check this text”.
      npm run check lists what is left. npm run dev shows what the draft looks like.
      "
    `);
    expect(read('2024/report.yaml')).toContain(
      '# [2023] Check this text: it is about 2023. Then delete this line.\n',
    );
  });

  it('makes the year after from the latest, with one year beside each figure and no draft twice', () => {
    const { run, read } = workspace(example());
    run('new', '2024');
    expect(run('new', '2025').output).toContain('Из отчета за 2024 год');
    expect(read('2025/visits.yaml')).toBe(read('2024/visits.yaml'));
    expect(read('2025/report.yaml').match(/draft/g)).toHaveLength(1);
    expect(read('2025/report.yaml')).toBe(
      read('2024/report.yaml').replaceAll(/\[2023\]|(?<=за )2023/g, (year) => year.replace('2023', '2024')),
    );
  });

  it('replaces last year’s figure where it stands filled in', () => {
    const { run, read, replace } = workspace(example());
    run('new', '2024');
    replace('2024/visits.yaml', /total: +#/, 'total: 400   #');
    run('new', '2025');
    expect(read('2025/visits.yaml')).toMatch(/ total: +# 2024: 400\n/);
  });

  it('says which figures of other years it could not take from the next one', () => {
    const claims = `claims:
  kept: { name: рост, from: 2021/calls/phone/contacts, to: 250, growth: 25% }
`;
    const files = new Map(namingEarlier()).set(
      '2023/visits.yaml',
      example().get('2023/visits.yaml')! + claims,
    );
    const { run, read } = workspace(files);
    const { code, output } = run('new', '2024');
    expect(code).toBe(0);
    expect(output).toContain(`
Показатели других лет, которые надо проверить:
  DATA/2024/visits.yaml:19: осталось 2021/calls/phone/contacts
  DATA/2024/calls.yaml:25: стояло 2022/calls/followers/to, но показателя 2023/calls/followers/to нет, и поле осталось пустым
`);
    expect(read('2024/visits.yaml')).toContain(`
    # [2023] Проверьте год: и в отчете за 2023 год здесь стояло 2021/calls/phone/contacts. Потом удалите эту строку.
    from: 2021/calls/phone/contacts
`);
    expect(read('2024/calls.yaml')).toContain(`
    # [2023] Здесь стояло 2022/calls/followers/to, а показателя 2023/calls/followers/to нет. Впишите число или имя другого показателя. Потом удалите эту строку.
    from:              # 2023: 2022/calls/followers/to
`);
  });

  it('takes a figure of the last finished report for one of the year before, where a draft lies between', () => {
    const files = new Map(namingEarlier('2021/calls/phone/contacts'));
    for (const [file, text] of namingEarlier())
      if (file.startsWith('2022/')) files.set(file.replace('2022', '2021'), text);
    const draft = changed('2022/report.yaml', 'sections:', 'draft: true\nsections:', files);
    const { run, read } = workspace(draft);
    expect(run('new', '2024').code).toBe(0);
    expect(read('2024/calls.yaml')).toContain('from: 2023/calls/phone/contacts\n');
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
