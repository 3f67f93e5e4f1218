import { expect, test } from 'vitest';
import { en } from '../../src/format/en/en.ts';
import { explain as inEnglish } from '../../src/format/en/explain.ts';
import { explain as inRussian } from '../../src/format/ru/explain.ts';
import { ru } from '../../src/format/ru/ru.ts';
import { sayIn } from '../../src/format/say.ts';
import type { Explanation } from '../../src/report/finding.ts';

/** One of each reason; a reason that is new fails the type check here. */
const explanations: Record<Explanation['reason'], Explanation> = {
  witness: { reason: 'witness', side: 'published' },
  swap: { reason: 'swap', part: 'Курган', from: 602_300, to: 603_200 },
  'digits-of-total': { reason: 'digits-of-total', to: 796_601 },
  tenfold: { reason: 'tenfold', part: 'Курган', to: 603_200 },
  'missing-part': { reason: 'missing-part', part: 'Курган' },
  'double-part': { reason: 'double-part', part: 'Курган' },
  'only-part': { reason: 'only-part', part: 'Курган' },
  without: { reason: 'without', channel: 'IVR', id: 'ivr' },
  with: { reason: 'with', channel: 'IVR', id: 'ivr' },
  'previous-year': { reason: 'previous-year', part: 'Курган', year: '2022' },
  'old-over-new': { reason: 'old-over-new', value: 68.8, digits: 1 },
  'old-over-new-truncated': { reason: 'old-over-new-truncated', value: 68.8, digits: 1 },
  'difference-over-new': { reason: 'difference-over-new', value: 31, digits: 0 },
  points: { reason: 'points', value: 2271, digits: 0 },
  truncated: { reason: 'truncated', value: 66.7, digits: 1 },
};
const all: Explanation[] = [
  ...Object.values(explanations),
  { reason: 'witness', side: 'computed' },
  { reason: 'previous-year', part: null, year: '2022' },
];

test('explain(explanation) in Russian', () => {
  expect(`\n${all.map((each) => inRussian(each, sayIn(ru))).join('\n')}\n`).toMatchInlineSnapshot(`
    "
    Итог раздела или отчета сходится с опубликованным числом: скорее всего, ошибка в одном из слагаемых.
    Возможно, в строке «Курган» переставлены две цифры: 602 300 вместо 603 200.
    Возможно, в итоге переставлены две цифры: верно 796 601.
    Возможно, в строке «Курган» потерян или добавлен ноль: верно 603 200.
    Опубликованное число получается, если не считать «Курган».
    Опубликованное число получается, если посчитать «Курган» дважды.
    Опубликованное число равно одному слагаемому: «Курган».
    Опубликованное число получается без канала «IVR». Если так и задумано, запишите: excludes: [ivr].
    Опубликованное число получается вместе с каналом «IVR». Если так и задумано, уберите ivr из excludes.
    Возможно, в строке «Курган» осталось число за 2022 год.
    Опубликованное число – отношение прежнего значения к новому (68,8%), а не прирост.
    Опубликованное число – отношение прежнего значения к новому (68,8%) без дробной части, а не прирост.
    Опубликованное число – разность, деленная на новое значение, а не на прежнее.
    Опубликованное число – разность двух значений, а не проценты.
    Опубликованное число – прирост (66,7%), у которого отброшена дробная часть, а не округленный.
    Итог раздела или отчета сходится с суммой слагаемых: скорее всего, ошибка в самом итоге.
    Опубликованное число равно итогу за 2022 год.
    "
  `);
});

test('explain(explanation) in English', () => {
  expect(`\n${all.map((each) => inEnglish(each, sayIn(en))).join('\n')}\n`).toMatchInlineSnapshot(`
    "
    The total of the section or of the report agrees with the published number: the mistake is most likely in one of the parts.
    Two digits may be swapped in “Курган”: 602,300 instead of 603,200.
    Two digits may be swapped in the total: 796,601 would be right.
    A zero may be lost or added in “Курган”: 603,200 would be right.
    The published number is the sum without “Курган”.
    The published number is the sum with “Курган” counted twice.
    The published number equals one part: “Курган”.
    The published number is the sum without the channel “IVR”. If that is meant, write: excludes: [ivr].
    The published number is the sum with the channel “IVR”. If that is meant, remove ivr from excludes.
    “Курган” may still have its number of 2022.
    The published number is the value before divided by the value after (68.8%), which is not growth.
    The published number is the value before divided by the value after (68.8%) with its decimals cut off, which is not growth.
    The published number is the difference divided by the value after instead of the value before.
    The published number is the difference of the two values, not a percentage.
    The published number is the growth (66.7%) with its decimals cut off instead of rounded.
    The total of the section or of the report agrees with the sum of the parts: the mistake is most likely in this total.
    The published number equals the total of 2022.
    "
  `);
});
