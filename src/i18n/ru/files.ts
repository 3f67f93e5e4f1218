import type { Details, Severity } from '../../model/finding.ts';
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

const nameOf = (file: string) => file.replace(/^.*\/|\.yaml$/g, '');

const unnamedFile = (file: string) =>
  `Файл ${file} не назван ни в одном отчете: его показатели никто не увидит и не проверит.`;
const unnamedPicture = (file: string) =>
  `Изображение ${file} не названо в данных: на страницах его не будет.`;

/** Messages on files in a data folder that no file of the data names. */
const unlisted: Record<
  Details['unlisted-file']['is'],
  (file: string, report: string) => [what: string, advice: string]
> = {
  section: (file, report) => [
    unnamedFile(file),
    `Добавьте ${nameOf(file)} в sections файла ${report} или удалите файл.`,
  ],
  yaml: (file) => [
    unnamedFile(file),
    'Здесь место только файлам site.yaml, measures.yaml, territories.yaml и папкам годов. Переименуйте, перенесите или удалите файл.',
  ],
  yml: (file) => [unnamedFile(file), `Переименуйте файл: ${file.replace(/\.yml$/i, '.yaml')}.`],
  picture: (file, report) => [
    unnamedPicture(file),
    `Назовите его в pictures файла ${report} или файла раздела, перенесите или удалите.`,
  ],
  'misplaced-picture': (file) => [
    unnamedPicture(file),
    'Изображения лежат в папке своего года, а рядом с site.yaml – только логотип, который в нем назван. Перенесите или удалите файл.',
  ],
  other: (file) => [
    `Файл ${file} – не YAML и не изображение: его никто не читает.`,
    'Перенесите или удалите файл.',
  ],
};

/** Messages on what is no file that could be read. */
const unread: Record<Details['unread-file']['reason'], [what: string, advice: string]> = {
  dangling: ['Это ссылка, которая никуда не ведет.', 'Замените ее самим файлом или удалите.'],
  looped: [
    'Это ссылка, которая ведет по кругу или, вместе с другими, к слишком большому числу файлов.',
    'Замените ее самим файлом или удалите.',
  ],
  special: [
    'Это не файл, а канал, сокет или устройство: читать из него нечего.',
    'Положите на это место файл или освободите его.',
  ],
  folder: ['Это папка с именем файла YAML.', 'Положите на это место файл или переименуйте папку.'],
  name: [
    'Это имя записано не в UTF-8: под ним ничего не прочесть.',
    'Переименуйте файл или папку либо удалите.',
  ],
};

/** Messages on whole files and folders, in Russian. */
export const files: Pick<
  Language['messages'],
  | 'too-large'
  | 'too-much-data'
  | 'unread-file'
  | 'more-problems'
  | 'not-utf8'
  | 'empty-file'
  | 'alias'
  | 'missing-file'
  | 'unlisted-file'
  | 'no-edition'
  | 'only-drafts'
> = {
  'too-large': ({ most }, format) => ({
    message: `Файл слишком велик: в нем больше ${format.count(most)} знаков.`,
    hint: 'Уберите из него лишнее или разделите раздел на два.',
  }),
  'too-much-data': ({ megabytes }, format) => ({
    message: `Файлы YAML этой папки вместе больше ${format.count(megabytes)} МБ, и они не прочитаны. Самый большой – этот.`,
    hint: 'Уберите из папки данных лишнее.',
  }),
  'unread-file': ({ reason }) => {
    const [message, hint] = unread[reason];
    return { message, hint };
  },
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
  'missing-file': ({ file, is }) => ({
    message: `Нет файла ${file}.`,
    hint: {
      picture: 'Положите туда изображение или исправьте имя: прописные и строчные буквы различаются.',
      indispensable: 'Верните файл: без него отчет не собрать.',
      section: 'Верните файл или уберите раздел из sections.',
    }[is],
  }),
  'unlisted-file': ({ file, is }) => {
    const [message, hint] = unlisted[is](file, file.replace(/[^/]*$/, 'report.yaml'));
    return { message, hint };
  },
  'no-edition': () => ({
    message: 'Нет ни одного отчета: папка данных не содержит папок годов.',
    hint: 'Создайте папку года, например 2023, с файлом report.yaml.',
  }),
  'only-drafts': () => ({
    message: 'Все отчеты – черновики: публиковать нечего.',
    hint: 'Удалите строку draft в report.yaml того отчета, который готов. Как выглядит черновик, покажет npm run dev.',
  }),
};
