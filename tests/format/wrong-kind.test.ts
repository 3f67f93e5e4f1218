import { describe, expect, test } from 'vitest';
import { en } from '../../src/format/en/en.ts';
import type { Language } from '../../src/format/language.ts';
import { ru } from '../../src/format/ru/ru.ts';
import { sayIn } from '../../src/format/say.ts';
import type { Kind } from '../../src/report/finding.ts';

/** What an editor may have typed for each kind of value; a kind that is new fails the type check here. */
const typed: Record<Kind, readonly string[]> = {
  count: ['712 609', '15.654', 'много', '123456789012345678901234567890', ''],
  duration: ['0:4:24', '0:04', '4 минуты'],
  percent: ['45,3%', '68', 'треть'],
  mapping: ['5', ''],
  list: [''],
  text: ['2023', '"  "', ''],
  id: ['Чат'],
  colour: ['b3392c'],
  url: ['example.org'],
  flag: ['да'],
  locale: ['Русский'],
};

const worded = (language: Language) =>
  Object.entries(typed).flatMap(([expected, sources]) =>
    sources.map((source) => {
      const details = { expected: expected as Kind, source, field: null };
      const { message, hint } = language.messages['wrong-kind'](details, sayIn(language));
      return `${message} → ${hint}`;
    }),
  );

describe('a value of a wrong kind', () => {
  test('in Russian', () => {
    expect(`\n${worded(ru).join('\n')}\n`).toMatchInlineSnapshot(`
      "
      Ожидается целое число без пробелов и кавычек, а написано: 712 609 → Напишите: 712609
      Ожидается целое число без пробелов и кавычек, а написано: 15.654 → Если имелось в виду 15654, так и напишите.
      Ожидается целое число без пробелов и кавычек, а написано: много → Запишите число одними цифрами, не больше двенадцати, например: 712609.
      Ожидается целое число без пробелов и кавычек, а написано: 123456789012345678901234567890 → Запишите число одними цифрами, не больше двенадцати, например: 712609.
      Ожидается целое число без пробелов и кавычек. → Запишите число одними цифрами, не больше двенадцати, например: 712609.
      Ожидается длительность ч:мм:сс, а написано: 0:4:24 → Напишите: 0:04:24
      Ожидается длительность ч:мм:сс, а написано: 0:04 → Если имелось в виду 0:00:04, так и напишите.
      Ожидается длительность ч:мм:сс, а написано: 4 минуты → Запишите часы, минуты и секунды через двоеточие, минуты и секунды меньше 60, например: 0:04:24.
      Ожидается число процентов, а написано: 45,3% → Напишите: 45.3%
      Ожидается число процентов, а написано: 68 → Если имелось в виду 68%, так и напишите.
      Ожидается число процентов, а написано: треть → Запишите число с точкой и знаком процента без пробела, например: 45.3%.
      Ожидается набор полей «ключ: значение», а написано: 5 → Запишите поля с отступом, каждое с новой строки.
      Ожидается набор полей «ключ: значение». → Запишите поля с отступом, каждое с новой строки.
      Ожидается непустой список. → Запишите каждую строку списка через дефис или перечислите значения в квадратных скобках.
      Ожидается непустой текст, а написано: 2023 → Напишите: "2023"
      Ожидается непустой текст, а написано: "  " → Впишите текст. Если в нем есть двоеточие или он начинается со скобки, возьмите его в кавычки.
      Ожидается непустой текст. → Впишите текст. Если в нем есть двоеточие или он начинается со скобки, возьмите его в кавычки.
      Ожидается идентификатор: латинские строчные буквы, цифры и дефис, первой – буква, а написано: Чат → Например: contact-centre.
      Ожидается цвет из шести шестнадцатеричных цифр, а написано: b3392c → Запишите цвет в кавычках, например: "#b3392c".
      Ожидается полный адрес сайта, а написано: example.org → Например: https://example.org/report/.
      Ожидается true или false, а написано: да → Напишите true или удалите строку.
      Ожидается код языка, а написано: Русский → Например: ru.
      "
    `);
  });

  test('in English', () => {
    expect(`\n${worded(en).join('\n')}\n`).toMatchInlineSnapshot(`
      "
      This should be a whole number without spaces or quotes, but it says: 712 609 → Write: 712609
      This should be a whole number without spaces or quotes, but it says: 15.654 → If 15654 is meant, write just that.
      This should be a whole number without spaces or quotes, but it says: много → Write the number in digits only, at most twelve, for example: 712609.
      This should be a whole number without spaces or quotes, but it says: 123456789012345678901234567890 → Write the number in digits only, at most twelve, for example: 712609.
      This should be a whole number without spaces or quotes. → Write the number in digits only, at most twelve, for example: 712609.
      This should be a duration h:mm:ss, but it says: 0:4:24 → Write: 0:04:24
      This should be a duration h:mm:ss, but it says: 0:04 → If 0:00:04 is meant, write just that.
      This should be a duration h:mm:ss, but it says: 4 минуты → Write hours, minutes and seconds with colons, minutes and seconds under 60, for example: 0:04:24.
      This should be a percentage, but it says: 45,3% → Write: 45.3%
      This should be a percentage, but it says: 68 → If 68% is meant, write just that.
      This should be a percentage, but it says: треть → Write the number with a point and a per cent sign, without a space, for example: 45.3%.
      This should be a set of fields “key: value”, but it says: 5 → Write the fields indented, each on a line of its own.
      This should be a set of fields “key: value”. → Write the fields indented, each on a line of its own.
      This should be a list that is not empty. → Start each line of the list with a hyphen, or put the values in square brackets.
      This should be a text that is not empty, but it says: 2023 → Write: "2023"
      This should be a text that is not empty, but it says: "  " → Write the text. If it contains a colon or starts with a bracket, put it in quotes.
      This should be a text that is not empty. → Write the text. If it contains a colon or starts with a bracket, put it in quotes.
      This should be an id: small Latin letters, digits and hyphens, a letter first, but it says: Чат → For example: contact-centre.
      This should be a colour of six hexadecimal digits, but it says: b3392c → Write the colour in quotes, for example: "#b3392c".
      This should be the full address of a site, but it says: example.org → For example: https://example.org/report/.
      This should be true or false, but it says: да → Write true, or delete the line.
      This should be the code of a language, but it says: Русский → For example: en.
      "
    `);
  });
});
