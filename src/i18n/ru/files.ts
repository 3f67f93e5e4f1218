import type { Severity } from '../../model/finding.ts';
import type { Language } from '../language.ts';

const untold: Record<Severity, Record<'one' | 'few' | 'many' | 'other', string>> = {
  error: { one: 'ошибка', few: 'ошибки', many: 'ошибок', other: 'ошибки' },
  warning: {
    one: 'предупреждение',
    few: 'предупреждения',
    many: 'предупреждений',
    other: 'предупреждения',
  },
  blank: {
    one: 'незаполненный показатель',
    few: 'незаполненных показателя',
    many: 'незаполненных показателей',
    other: 'незаполненного показателя',
  },
};

/** Of whole files and folders, in Russian. */
export const files: Pick<
  Language['messages'],
  | 'too-large'
  | 'more-problems'
  | 'not-utf8'
  | 'empty-file'
  | 'alias'
  | 'missing-file'
  | 'unlisted-file'
  | 'no-edition'
  | 'only-drafts'
> = {
  'too-large': ({ size, most }, format) => ({
    message: `Файл слишком велик: в нем ${format.count(size)} ${format.plural(size, { one: 'знак', few: 'знака', many: 'знаков', other: 'знака' })}, а читается не больше ${format.count(most)}.`,
    hint: 'Уберите из него лишнее или разделите раздел на два.',
  }),
  'more-problems': ({ count, severity }, format) => ({
    message: `Это не все: в этом файле еще ${format.count(count)} ${format.plural(count, untold[severity])}.`,
    hint: 'Исправьте то, что показано, и повторите проверку.',
  }),
  'not-utf8': () => ({
    message: 'Файл записан не в кодировке UTF-8: здесь стоят байты, которые не читаются.',
    hint: 'Откройте файл в его кодировке и сохраните как UTF-8.',
  }),
  'empty-file': () => ({
    message: 'Файл пуст.',
    hint: 'Верните содержимое или удалите файл вместе с его упоминанием в sections.',
  }),
  alias: () => ({
    message:
      'Ссылка (*) указывает на якорь, которого нет, или разворачивается в слишком большой объем данных.',
    hint: 'Напишите значение вместо ссылки.',
  }),
  'missing-file': ({ file }) => ({
    message: `Нет файла ${file}.`,
    hint:
      file.endsWith('/report.yaml') || !file.includes('/')
        ? 'Верните файл: без него отчет не собрать.'
        : 'Верните файл или уберите раздел из sections.',
  }),
  'unlisted-file': ({ file, section }) => ({
    message: `Файл ${file} не назван ни в одном отчете: его показатели никто не увидит и не проверит.`,
    hint: /\.yml$/i.test(file)
      ? `Переименуйте файл: ${file.replace(/\.yml$/i, '.yaml')}.`
      : section
        ? `Добавьте ${file.replace(/^.*\/|\.yaml$/g, '')} в sections файла ${file.replace(/[^/]*$/, 'report.yaml')} или удалите файл.`
        : 'Здесь место только файлам site.yaml, measures.yaml, territories.yaml и папкам годов. Переименуйте, перенесите или удалите файл.',
  }),
  'no-edition': () => ({
    message: 'Нет ни одного отчета: папка данных не содержит папок годов.',
    hint: 'Создайте папку года, например 2023, с файлом report.yaml.',
  }),
  'only-drafts': () => ({
    message: 'Все отчеты – черновики: публиковать нечего.',
    hint: 'Удалите строку draft в report.yaml того отчета, который готов. Как выглядит черновик, покажет npm run dev.',
  }),
};
