import { clock } from '../model/duration.ts';
import { createFormatters } from './formatters.ts';
import type { Language } from './language.ts';

const minus = /[-\u2212]/;
/** A no-break space is read like any other. */
const alike = (text: string): string => text.replace(/\s/g, ' ');

/** Makes the function that finds the numbers in a text as a reader of a locale does: by the digits and separators that `Intl` has for it. */
function numberReader(locale: string): (text: string) => number[] {
  const parts = new Intl.NumberFormat(locale).formatToParts(123_456_789.5);
  const sign = (type: string) => alike(parts.find((part) => part.type === type)?.value ?? '');
  const [group, decimal] = [sign('group'), sign('decimal')];
  const plain = new Intl.NumberFormat(locale, { useGrouping: false });
  const digits = Array.from({ length: 10 }, (_, digit) => plain.format(digit));
  const digit = `[${digits.join('')}]`;
  const number = new RegExp(
    String.raw`(?:${minus.source}(?:[\p{L}\p{Sc}]+ ?)?)?${digit}+(?:${RegExp.escape(group)}${digit}+)*(?:${RegExp.escape(decimal)}${digit}+)?`,
    'gu',
  );
  const typed = (character: string): string => {
    if (minus.test(character)) return '-';
    return character === decimal ? '.' : digits.includes(character) ? `${digits.indexOf(character)}` : '';
  };
  return (text) => [...alike(text).matchAll(number)].map(([match]) => Number([...match].map(typed).join('')));
}

const whole = [0, 7, 12, 999, 1000, 54_321, 123_456, 1_234_567, 999_999_999_999];
const decimals = [0.5, 0.001, 98.4, 1234.56, -1234.5, 999_999_999.999];
/** 12:34:56. */
const time = 45_296;

/** Whether all kinds of numbers that are written in a language, or in a variant of one, read back there as the same numbers. */
export function readsBack(language: Language): boolean {
  const { count, figure, money, percent, change, decimal, duration, list } = createFormatters(language);
  const numbersIn = numberReader(language.locale);
  const written: [text: string, ...numbers: number[]][] = [
    ...whole.flatMap((value): [string, number][] => [
      [count(value), value],
      [figure('count', value), value],
      [money(value, 0, 'USD'), value],
    ]),
    ...decimals.flatMap((value): [string, number][] => [
      [figure('number', value, 3), value],
      [money(value, 3, 'EUR'), value],
      [percent(value, 3), value],
      [change('number', value, 3), value],
      [decimal(value, 3), value],
    ]),
    [figure('duration', time), ...clock(time).split(':').map(Number)],
    [duration(time), ...clock(time).split(':').map(Number)],
    [list([count(1000), count(7), 'x']), 1000, 7],
  ];
  return written.every(([text, ...numbers]) => String(numbersIn(text)) === String(numbers));
}
