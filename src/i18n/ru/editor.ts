import type { Formatters } from '../formatters.ts';
import type { UiStrings } from '../ui-strings.ts';

/** What the commands that write files print in Russian, and the comments that they put into those files. */
export function editor(format: Formatters): UiStrings['editor'] {
  return {
    taken: (folder) => `Папка ${folder} уже есть. Ничего не изменено.`,
    noEarlier: (year) =>
      `Нет отчета раньше ${year} года, а новый год делают из прошлого. Ничего не изменено.`,
    unreadable: (folder) =>
      `Файлы ${folder} не складываются в отчет. Исправьте то, что покажет npm run check, и повторите. Ничего не изменено.`,
    created: ({ files, from, blanks, doubts }) =>
      [
        `Из отчета за ${from} год сделаны:`,
        ...files.map((file) => `  ${file}`),
        `Осталось заполнить ${format.count(blanks)} ${format.plural(blanks, { one: 'показатель', few: 'показателя', other: 'показателей' })}: пишите число после двоеточия; прошлогоднее стоит рядом после знака #.`,
        'Тексты прошлого года отмечены строкой «Проверьте текст».',
        ...(doubts.length ? ['Показатели других лет, которые надо проверить:'] : []),
        ...doubts.map(({ at, reason, was, id }) =>
          reason === 'missing'
            ? `  ${at}: стояло ${was}, но показателя ${id} нет, и поле осталось пустым`
            : `  ${at}: осталось ${was}`,
        ),
        'Что осталось, перечислит npm run check. Как выглядит черновик, покажет npm run dev.',
      ].join('\n'),
    written: (files) => ['Обновлены подсказки редактора:', ...files.map((file) => `  ${file}`)].join('\n'),
    fresh: (folder) => `Подсказки редактора в ${folder} не изменились.`,
    draft:
      'Черновик: на сайт отчет не попадает. Когда все заполнено и проверено, удалите эту строку и следующую.',
    lost: (places) =>
      `Не перенести без потерь: ${places.join(', ')}. Запишите это место проще, каждый ключ с новой строки, и повторите. Ничего не изменено.`,
    doubt: {
      missing: (year, { was, id }) =>
        `[${year}] Здесь стояло ${was}, а показателя ${id} нет. Впишите число или имя другого показателя. Потом удалите эту строку.`,
      older: (year, { was }) =>
        `[${year}] Проверьте год: и в отчете за ${year} год здесь стояло ${was}. Потом удалите эту строку.`,
    },
    review: (year) => `[${year}] Проверьте текст: он за ${year} год. Потом удалите эту строку.`,
  };
}
