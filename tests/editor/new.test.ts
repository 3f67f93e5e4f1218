import { describe, expect, it } from 'vitest';
import { changed, example } from '../example.ts';
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
});
