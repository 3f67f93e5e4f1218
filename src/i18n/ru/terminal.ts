import type { Formatters } from '../formatters.ts';
import type { OddEntry } from '../../model/unread.ts';
import type { UiStrings } from '../ui-strings.ts';
import { given } from './gives.ts';

const oddities: Record<OddEntry | 'outside', string> = {
  outside: 'ссылка за пределы папки',
  dangling: 'ссылка, которая никуда не ведет',
  looped: 'ссылка, которая ведет по кругу или, вместе с другими, к слишком большому числу файлов',
  special: 'канал, сокет или устройство',
  name: 'имя не в UTF-8',
};

/** What the command line says in Russian. */
export function terminal(format: Formatters): UiStrings['terminal'] {
  const count = (n: number, one: string, few: string, many: string) =>
    `${format.count(n)} ${format.plural(n, { one, few, many, other: few })}`;
  const list = (...parts: (string | false)[]) => `${parts.filter(Boolean).join(', ')}.`;
  return {
    usage: (command) => `Так команда не вызывается. Использование: ${command}`,
    help: {
      check: 'Сверяет показатели и печатает каждую сверку и каждую ошибку.',
      build: 'Проверяет данные и собирает сайт в папку dist.',
      dev: 'Показывает сайт в браузере и обновляет его при каждом сохранении.',
      preview: 'Показывает собранный сайт из папки dist.',
      new: 'Создает файлы нового года по образцу прошлого.',
      schema: 'Обновляет подсказки редактора.',
    },
    internal: (error) =>
      `Внутренняя ошибка. Ошибка в самой программе, а не в данных: сообщите о ней разработчикам.\n${error}`,
    noAccess: (path) => `Нет доступа: ${path}. Проверьте права на файл и папку.`,
    diskFull: (path) => `На диске нет места: ${path}. Освободите его и повторите.`,
    looped: (path) =>
      `Ссылка на пути ${path} ведет по кругу. Замените ее самим файлом или папкой либо удалите.`,
    refused: (path, reason) => `Система не дает прочесть или записать ${path} (${reason}).`,
    unwritten: (reason) =>
      `Вывод команды не записать (${reason}). Освободите место на диске или направьте вывод в другой файл.`,
    noFolder: (folder) => `Нет папки данных: ${folder}`,
    notFolder: (path) => `${path} – не папка. Переименуйте, перенесите или удалите.`,
    unpublishable: (odd) =>
      `В папке public есть то, что нельзя опубликовать, поэтому сайт не собран. Замените, переименуйте или удалите: ${odd.map(({ file, is }) => `${file} (${oddities[is]})`).join(', ')}`,
    unservable: (folder) =>
      `Путь к проекту и к данным не может содержать # и ?: сайт из такой папки не собрать. Переименуйте папку: ${folder}`,
    taken: (files) =>
      `Файлы из папки public заняли бы место проверенных файлов отчета, поэтому сайт не собран. Переименуйте или удалите их: ${files.join(', ')}`,
    moved: (url) =>
      `Адрес сайта изменился: ${url}. Остановите npm run dev и запустите снова: до этого он прежний.`,
    unbuilt: (folder) => `Нет папки ${folder}: сначала соберите сайт командой npm run build.`,
    severity: { error: 'ошибка', warning: 'предупреждение', blank: 'не заполнено' },
    related: 'Слагаемые и исходные числа:',
    declared: (published, computed, by) =>
      `опубликовано ${published}, ${given(by)} ${computed}: расхождение объявлено`,
    failed: (published, computed, by) => `опубликовано ${published}, ${given(by)} ${computed}`,
    mismatches: (failed) => `Не сошлось: ${format.count(failed)}.`,
    unneeded: (published) => `${published}, как и дают исходные числа: объявлять расхождение не нужно`,
    problems: ({ errors, warnings, blanks }) =>
      list(
        errors ? count(errors, 'ошибка', 'ошибки', 'ошибок') : 'Ошибок нет',
        warnings > 0 && count(warnings, 'предупреждение', 'предупреждения', 'предупреждений'),
        blanks > 0 && `осталось заполнить ${count(blanks, 'показатель', 'показателя', 'показателей')}`,
      ),
    draftsLeftOut: (years) =>
      `Ошибки есть только в черновиках (${years.join(', ')}): готовые отчеты опубликованы без них.`,
    built: (folder) => `Сайт собран: ${folder}`,
  };
}
