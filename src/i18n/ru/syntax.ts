import type { Details } from '../../model/finding.ts';
import type { Wording } from '../language.ts';
import type { Formatters } from '../formatters.ts';

/** What keeps a file from being read, by the code that the parser gives it. */
const faults: Record<string, [what: string, advice?: string]> = {
  DUPLICATE_KEY: ['Ключ повторяется: у двух строк одно имя', 'Оставьте одну из двух строк.'],
  TAB_AS_INDENT: ['Отступ сделан табуляцией, а должен быть пробелами', 'Замените табуляцию двумя пробелами.'],
  NO_BREAK_SPACE: ['Вместо обычного пробела стоит неразрывный', 'Замените его обычным пробелом.'],
  MISSING_CHAR: [
    'Открытая здесь кавычка или скобка не закрыта',
    'Закройте кавычку или скобку там, где значение кончается.',
  ],
  BAD_INDENT: ['Неверный отступ или не закрыта скобка строкой выше'],
  BLOCK_AS_IMPLICIT_KEY: ['Второе двоеточие в одной строке', 'Возьмите значение в кавычки.'],
  BAD_SCALAR_START: ['Значение начинается со служебного знака', 'Возьмите значение в кавычки.'],
  MULTILINE_IMPLICIT_KEY: ['Ключ занимает несколько строк: в строке нет двоеточия или не закрыта кавычка'],
  TAG_RESOLVE_FAILED: [
    'Восклицательный знак в начале значения имеет в YAML особый смысл',
    'Возьмите значение в кавычки.',
  ],
  BAD_DQ_ESCAPE: ['После обратной черты в двойных кавычках стоит неподходящий знак'],
  TOO_DEEP: [
    'Слишком много значений вложено одно в другое',
    'Сравните скобки, дефисы и двоеточия с соседними строками.',
  ],
  LONE_CR: ['Строка оканчивается знаком CR', 'Сохраните файл с концами строк LF или CRLF.'],
  MULTIPLE_DOCS: ['В файле больше одного документа: лишняя строка ---'],
  UNEXPECTED_TOKEN: ['Здесь YAML ждет другого'],
};

/** What is wrong with a line that one change makes readable. */
const slips: Record<string, (token: string) => string> = {
  TAB_AS_INDENT: () => 'Отступ сделан табуляцией, а должен быть пробелами',
  NO_BREAK_SPACE: () => 'Вместо обычного пробела стоит неразрывный',
  MISSING_COLON: () => 'После ключа не хватает двоеточия',
  MISSING_SPACE: () => 'После двоеточия не хватает пробела',
  MISSING_COMMA: () => 'В скобках не хватает запятой между значениями',
  MISSING_QUOTE: (token) => `Не хватает кавычки ${token}: у той, что стоит в этой строке, нет пары`,
  MISSING_BRACKET: (token) => `Не хватает скобки ${token}: у той, что стоит в этой строке, нет пары`,
  CURLY_QUOTES: (token) => `Кавычка ${token} – часть текста, а значение берут в прямые кавычки`,
  UNQUOTED: () =>
    'Значение без кавычек здесь не читается: в нем есть знаки, которые в YAML имеют особый смысл',
  DECIMAL_COMMA: (token) => `Запятая делит число ${token} на два значения: дробную часть отделяет точка`,
  DIGIT_GROUPS: (token) => `Запятая делит число ${token} на два значения`,
};

/** The message on YAML that cannot be read, or whose lines are not nested as they were meant. */
export function syntax({ reason, token, repaired }: Details['syntax'], format: Formatters): Wording {
  const what = slips[reason]?.(token);
  if (repaired) {
    const { typed, needed, beside } = repaired.indent;
    const spaces = `${typed} ${format.plural(typed, { one: 'пробел', few: 'пробела', other: 'пробелов' })}`;
    return {
      message: `${what ?? `Неверный отступ: ${spaces}, а ${beside ? 'у соседних строк' : 'нужно'} ${needed}`}.`,
      hint: `Напишите: «${repaired.line}».`,
    };
  }
  const [fault, advice] = faults[reason] ?? ['Нарушен синтаксис YAML'];
  return {
    message: `Файл не читается. ${fault}${reason === 'DUPLICATE_KEY' ? ` («${token}»)` : ''}.`,
    hint: advice ?? 'Сравните отступы, двоеточия, кавычки и скобки с соседними строками.',
  };
}
