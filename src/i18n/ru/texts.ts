import { limits } from '../../model/limits.ts';
import type { Language } from '../language.ts';

/** What must not be in a text, a name or a number, in Russian. */
export const texts: Pick<
  Language['messages'],
  'outside-link' | 'forbidden-character' | 'figure-in-name' | 'out-of-range'
> = {
  'outside-link': () => ({
    message: 'Вместо файла здесь ссылка на файл вне папки данных: такие ссылки не читаются.',
    hint: 'Замените ссылку самим файлом.',
  }),
  'forbidden-character': ({ character, reason }) =>
    reason === 'control'
      ? {
          message: `В тексте стоит управляющий символ ${character}: его не видно, а программы исполняют.`,
          hint: 'Удалите его или наберите это место заново.',
        }
      : {
          message: `В тексте открыт и не закрыт знак направления письма ${character}: он перевернет и то, что стоит дальше.`,
          hint: 'Удалите его или наберите это место заново.',
        },
  'figure-in-name': ({ text, braces }) =>
    braces
      ? {
          message: `В названиях и заголовках нет подстановок: скобка напечатается как есть (${text}).`,
          hint: 'Уберите скобки, а показатель назовите в тексте.',
        }
      : {
          message: `Показатель вписан в название или заголовок: ${text}. Он не изменится вместе с данными.`,
          hint: 'Уберите число из названия, а показатель назовите в тексте. Номер, который ничего не считает, пишите со знаком №.',
        },
  'out-of-range': ({ kind, source }, format) =>
    ({
      count: {
        message: `Число больше допустимого: ${source}.`,
        hint: `Наибольшее допустимое число – ${format.count(limits.count)}.`,
      },
      duration: {
        message: `Длительность больше допустимой: ${source}.`,
        hint: `Наибольшая допустимая длительность – ${limits.duration}.`,
      },
      percent: {
        message: `Число процентов больше или точнее допустимого: ${source}.`,
        hint: `Допустимо не больше ${format.count(limits.percent)} процентов и не больше трех знаков после точки.`,
      },
    })[kind],
};
