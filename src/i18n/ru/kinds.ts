import type { Details } from '../../model/finding.ts';
import type { Repair } from '../../model/repair.ts';
import type { ValueType } from '../../model/value-type.ts';
import type { Wording } from '../language.ts';
import { lacksFigure } from '../lacks-figure.ts';
import { fields } from './fields.ts';

/** What each kind of value is, and how to write it. */
export const kinds: Record<ValueType, [what: string, form: string]> = {
  count: [
    'целое число без пробелов и кавычек',
    'Запишите число одними цифрами, без пробелов и точек, и не больше двенадцати цифр.',
  ],
  duration: [
    'длительность ч:мм:сс',
    'Запишите часы, минуты и секунды через двоеточие: минуты и секунды двумя цифрами и меньше 60.',
  ],
  percent: ['число процентов', 'Запишите число и сразу за ним знак процента; дробную часть отделяет точка.'],
  number: [
    'число, дробную часть которого отделяет точка',
    'Запишите число цифрами, без пробелов, запятых и кавычек, не больше трех знаков после точки: столько, сколько опубликовано.',
  ],
  money: [
    'денежная сумма, дробную часть которой отделяет точка',
    'Запишите сумму одними цифрами, без валюты, пробелов и запятых.',
  ],
  figure: [
    'показатель: целое число, проценты, длительность или число с точкой',
    'Показатели пишут так: 1204, 95%, 0:05:30, 4.7.',
  ],
  mapping: ['набор полей «ключ: значение»', 'Запишите поля с отступом, каждое с новой строки.'],
  list: [
    'непустой список',
    'Запишите каждую строку списка через дефис или перечислите значения в квадратных скобках.',
  ],
  text: [
    'непустой текст',
    'Впишите текст. Если в нем есть двоеточие или он начинается со скобки, возьмите его в кавычки.',
  ],
  id: [
    'идентификатор: латинские строчные буквы, цифры и дефис, первой – буква, не длиннее 64 знаков',
    'Например: contact-centre.',
  ],
  colour: ['цвет из шести шестнадцатеричных цифр', 'Запишите цвет в кавычках, например: "#b3392c".'],
  url: [
    'полный адрес сайта',
    'Например: https://example.org/report/. В пути – только латинские буквы, цифры, точка, дефис, «_» и «~», без пробелов, параметров и пароля.',
  ],
  flag: ['true или false', 'Напишите true или удалите строку.'],
  picture: [
    'имя изображения в этой же папке: .jpg, .jpeg, .png, .webp или .svg',
    'Положите изображение рядом с этим файлом и впишите одно имя, без папок: visitors.jpg.',
  ],
  locale: ['код языка', 'Например: ru.'],
  'measure-kind': [
    'вид показателя: count, duration, percent, number или money',
    'Возможны: count, duration, percent, number, money.',
  ],
  'rows-combine': ['sum или none', 'Возможны: sum, none.'],
  combine: [
    'sum, none, { mean: идентификатор }, { share: идентификатор, of: идентификатор }, { growth: идентификатор }, { ratio: идентификатор } или { points: идентификатор }',
    'Впишите sum, none, mean, growth, ratio или points с идентификатором показателя или share и of с двумя.',
  ],
  currency: ['код валюты: три заглавные латинские буквы', 'Например: RUB.'],
  per: [
    '1, 10, 100, 1000, 10000, 100000 или 1000000',
    'Впишите одно из этих чисел или удалите строку, если это проценты.',
  ],
};

/** What to type where there is no number. */
const absent =
  ' Если числа нет, впишите, почему: n/a (нет данных), pending (уточняется), not-served (не обслуживается) или none (такого не было).';

const collections = { list: 'список', mapping: 'набор полей' };

/** What alone is wrong with a number. */
const faults: Record<NonNullable<Repair['fault']>, [what: string, why: string]> = {
  zero: ['У нуля нет знака', ''],
  quotes: ['Число пишут без кавычек', ''],
  currency: [
    'Сумму пишут без валюты',
    '\nВалюта у суммы та, что указана у показателя в measures.yaml, в поле currency.',
  ],
};

/** The message on a value of the wrong kind, with the value that it was surely or possibly meant to be. */
export function wrongKind({ expected, source, field, found, repair }: Details['wrong-kind']): Wording {
  const [what, form] = kinds[expected];
  const advice = repair
    ? repair.certain
      ? `Напишите: ${repair.text}`
      : `Если имелось в виду ${repair.text}, так и напишите.`
    : expected === 'mapping' && found === 'list'
      ? 'Уберите дефисы и скобки: поля пишут без них, каждое с новой строки.'
      : form + (lacksFigure(expected, source, field) ? absent : '');
  const [fault = `Ожидается ${what}, а написано`, why = ''] = repair?.fault ? faults[repair.fault] : [];
  return {
    message: source
      ? `${fault}: ${source.split('\n')[0]}`
      : `Ожидается ${what}${found ? `, а здесь ${collections[found]}` : ''}.`,
    hint: `${advice}${repair || !field ? why : ` ${fields[field] ?? ''}`}`,
  };
}
