import type { Formatters } from '../formatters.ts';
import type { UiStrings } from '../ui-strings.ts';
import { cause } from './cause.ts';
import { genitive } from './names.ts';

/** The page of checks in Russian. */
export function checks(format: Formatters): UiStrings['checks'] {
  return {
    title: 'Сверка итогов',
    subtitle: 'как опубликованные итоги складываются из своих слагаемых',
    summary: {
      totals: (n) =>
        `${format.plural(n, { one: 'сошелся', other: 'сошлись' })} ${format.count(n)} ${format.plural(n, { one: 'итог', few: 'итога', other: 'итогов' })}`,
      others: (n, beside) =>
        `${format.plural(n, { one: 'подтвержден', other: 'подтверждены' })} ${beside ? 'еще ' : ''}${format.count(n)} ${format.plural(n, { one: 'показатель', few: 'показателя', other: 'показателей' })}`,
      declared: (n) =>
        `объявлено ${format.count(n)} ${format.plural(n, { one: 'расхождение', few: 'расхождения', other: 'расхождений' })}`,
    },
    addition: {
      whole: 'Складываются целые числа, без округления: итог либо равен сумме, либо нет.',
      decimals:
        'Числа складываются со всеми знаками после запятой; сумму сравнивают с точностью опубликованного итога.',
    },
    counted: {
      all: (n) => format.plural(n, { one: 'показатель', few: 'показателя', other: 'показателей' }),
      proven: (n) => format.plural(n, { one: 'доказан', other: 'доказаны' }),
      declared: () => 'с объявленным расхождением',
      asPublished: (n) => format.plural(n, { one: 'опубликован как есть', other: 'опубликованы как есть' }),
    },
    cause: (of) => `не проверено: ${cause(of)}`,
    grandTotal: (main, year) => `Всего ${genitive(main)}, ${year} год`,
    crossFootTotal: (main, by) => `Всего ${genitive(main)} ${by}`,
    partsCaption: (rule, name) =>
      `${rule === 'growth' || rule === 'ratio' ? 'Исходные числа' : 'Слагаемые'}: ${name}`,
    figure: 'Показатель',
    asPublished: 'опубликовано',
    part: (rule) => (rule === 'growth' || rule === 'ratio' ? 'Исходное число' : 'Слагаемое'),
    sum: 'Сумма',
    mean: (weight) => `Среднее с учетом числа ${genitive(weight)}`,
    status: {
      proven: 'сходится',
      declared: 'не схо\u00adдится, есть пояс\u00adнение',
      failed: 'не сходится',
    },
    verdict: {
      proven: 'Сходится: исходные числа дают опубликованное.',
      declared: 'Не сходится, есть пояснение.',
      failed: 'Не сходится.',
    },
    sharesHold: 'Сходится: доли дают целое с точностью до округления.',
    whole: 'целое',
    crossFoot:
      'Суммы строк и суммы каналов дают один и тот же итог: таблица сходится по строкам и по столбцам.',
    unproven: 'Опубликованы как есть',
    unprovenText: 'Эти показатели не с чем сверить: чисел, из которых они точно следуют, в отчете нет.',
  };
}
