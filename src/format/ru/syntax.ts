import type { Details } from '../../report/finding.ts';
import type { Wording } from '../language.ts';

const faults: Record<string, [what: string, advice?: string]> = {
  DUPLICATE_KEY: ['Ключ повторяется: у двух строк одно имя', 'Оставьте одну из двух строк.'],
  TAB_AS_INDENT: ['Отступ сделан табуляцией, а должен быть пробелами', 'Замените табуляцию двумя пробелами.'],
  NO_BREAK_SPACE: ['Вместо обычного пробела стоит неразрывный', 'Замените его обычным пробелом.'],
  MISSING_CHAR: ['Не закрыта кавычка или скобка', 'Закройте кавычку или скобку, открытую здесь или выше.'],
  BAD_INDENT: ['Неверный отступ или не закрыта скобка строкой выше'],
  BLOCK_AS_IMPLICIT_KEY: ['Второе двоеточие в одной строке', 'Возьмите значение в кавычки.'],
  BAD_SCALAR_START: ['Значение начинается со служебного знака', 'Возьмите значение в кавычки.'],
  MULTILINE_IMPLICIT_KEY: ['Ключ занимает несколько строк: в строке нет двоеточия или не закрыта кавычка'],
  TAG_RESOLVE_FAILED: [
    'Восклицательный знак в начале значения имеет в YAML особый смысл',
    'Возьмите значение в кавычки.',
  ],
  BAD_DQ_ESCAPE: ['После обратной черты в двойных кавычках стоит неподходящий знак'],
  MULTIPLE_DOCS: ['В файле больше одного документа: лишняя строка ---'],
  UNEXPECTED_TOKEN: ['Здесь YAML ждет другого'],
};

/** What keeps a file from being read as YAML, by the code that the parser gives it. */
export function syntax({ reason, token }: Details['syntax']): Wording {
  const [what, advice] = faults[reason] ?? ['Нарушен синтаксис YAML'];
  return {
    message: `Файл не читается. ${what}${reason === 'DUPLICATE_KEY' ? ` («${token}»)` : ''}.`,
    hint: advice ?? 'Сравните отступы, двоеточия, кавычки и скобки с соседними строками.',
  };
}
