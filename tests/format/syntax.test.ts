import { describe, expect, test } from 'vitest';
import { en } from '../../src/format/en/en.ts';
import type { Language } from '../../src/format/language.ts';
import { ru } from '../../src/format/ru/ru.ts';
import { withFile } from '../example.ts';
import { readAll } from '../problems.ts';

/** What an editor may have typed. */
const texts = [
  'a: 1\na: 2\n',
  'a:\n\t- b\n',
  'a: 1\nb:\u00a02\n',
  'a: "x\n',
  'a: [1, 2\nb: 3\n',
  'a: b: c\n',
  'a: @x\n',
  'a\nb: 1\n',
  'a: !x 5\n',
  'a: "\\q"\n',
  'a: 1\n---\nb: 2\n',
  'a: ]\n',
  'a: |x\n  b\n',
];

const worded = (language: Language) =>
  texts.map((text) => {
    const [problem, ...others] = readAll(withFile('2023/calls.yaml', text), language).problems;
    expect(others).toEqual([]);
    return `${JSON.stringify(text)} ${problem!.line}:${problem!.column} ${problem!.message} → ${problem!.hint}`;
  });

describe('broken syntax', () => {
  test('in Russian', () => {
    expect(`\n${worded(ru).join('\n')}\n`).toMatchInlineSnapshot(`
      "
      "a: 1\\na: 2\\n" 2:1 Файл не читается. Ключ повторяется: у двух строк одно имя («a»). → Оставьте одну из двух строк.
      "a:\\n\\t- b\\n" 2:1 Файл не читается. Отступ сделан табуляцией, а должен быть пробелами. → Замените табуляцию двумя пробелами.
      "a: 1\\nb: 2\\n" 2:3 Файл не читается. Вместо обычного пробела стоит неразрывный. → Замените его обычным пробелом.
      "a: \\"x\\n" 1:5 Файл не читается. Не закрыта кавычка или скобка. → Закройте кавычку или скобку, открытую здесь или выше.
      "a: [1, 2\\nb: 3\\n" 2:1 Файл не читается. Неверный отступ или не закрыта скобка строкой выше. → Сравните отступы, двоеточия, кавычки и скобки с соседними строками.
      "a: b: c\\n" 1:4 Файл не читается. Второе двоеточие в одной строке. → Возьмите значение в кавычки.
      "a: @x\\n" 1:4 Файл не читается. Значение начинается со служебного знака. → Возьмите значение в кавычки.
      "a\\nb: 1\\n" 1:1 Файл не читается. Ключ занимает несколько строк: в строке нет двоеточия или не закрыта кавычка. → Сравните отступы, двоеточия, кавычки и скобки с соседними строками.
      "a: !x 5\\n" 1:4 Файл не читается. Восклицательный знак в начале значения имеет в YAML особый смысл. → Возьмите значение в кавычки.
      "a: \\"\\\\q\\"\\n" 1:5 Файл не читается. После обратной черты в двойных кавычках стоит неподходящий знак. → Сравните отступы, двоеточия, кавычки и скобки с соседними строками.
      "a: 1\\n---\\nb: 2\\n" 2:1 Файл не читается. В файле больше одного документа: лишняя строка ---. → Сравните отступы, двоеточия, кавычки и скобки с соседними строками.
      "a: ]\\n" 1:4 Файл не читается. Здесь YAML ждет другого. → Сравните отступы, двоеточия, кавычки и скобки с соседними строками.
      "a: |x\\n  b\\n" 1:5 Файл не читается. Здесь YAML ждет другого. → Сравните отступы, двоеточия, кавычки и скобки с соседними строками.
      "
    `);
  });

  test('in English', () => {
    expect(`\n${worded(en).join('\n')}\n`).toMatchInlineSnapshot(`
      "
      "a: 1\\na: 2\\n" 2:1 The file cannot be read. The key repeats: two lines have one name (“a”). → Keep one of the two lines.
      "a:\\n\\t- b\\n" 2:1 The file cannot be read. The line is indented with a tab instead of spaces. → Replace the tab with two spaces.
      "a: 1\\nb: 2\\n" 2:3 The file cannot be read. A no-break space stands where YAML needs an ordinary one. → Replace it with an ordinary space.
      "a: \\"x\\n" 1:5 The file cannot be read. A quote or bracket is not closed. → Close the quote or bracket that is opened here or above.
      "a: [1, 2\\nb: 3\\n" 2:1 The file cannot be read. The indent is wrong, or a bracket is not closed on the line above. → Compare the indents, colons, quotes and brackets with the lines around.
      "a: b: c\\n" 1:4 The file cannot be read. The line has a second colon. → Put the value in quotes.
      "a: @x\\n" 1:4 The file cannot be read. The value starts with a character that YAML reserves. → Put the value in quotes.
      "a\\nb: 1\\n" 1:1 The file cannot be read. The key takes several lines: a line has no colon, or a quote is not closed. → Compare the indents, colons, quotes and brackets with the lines around.
      "a: !x 5\\n" 1:4 The file cannot be read. An exclamation mark at the start of a value has a special meaning in YAML. → Put the value in quotes.
      "a: \\"\\\\q\\"\\n" 1:5 The file cannot be read. The backslash in double quotes is followed by a wrong character. → Compare the indents, colons, quotes and brackets with the lines around.
      "a: 1\\n---\\nb: 2\\n" 2:1 The file cannot be read. The file holds more than one document: it has a line --- too many. → Compare the indents, colons, quotes and brackets with the lines around.
      "a: ]\\n" 1:4 The file cannot be read. YAML expects something else here. → Compare the indents, colons, quotes and brackets with the lines around.
      "a: |x\\n  b\\n" 1:5 The file cannot be read. YAML expects something else here. → Compare the indents, colons, quotes and brackets with the lines around.
      "
    `);
  });
});
