import type { Formatters } from '../formatters.ts';
import type { UiStrings } from '../ui-strings.ts';
import { cause } from './cause.ts';
import { genitive } from './names.ts';

// Of sums and of all other checks alike.
const status = {
  proven: 'сходится',
  declared: 'не схо\u00adдится, есть пояс\u00adнение',
  failed: 'не сходится',
};
const verdict = {
  proven: 'Сходится: исходные числа дают опубликованное.',
  declared: 'Не сходится, есть пояснение.',
  failed: 'Не сходится.',
};

/** The page of checks in Russian. */
export function checks(format: Formatters): UiStrings['checks'] {
  return {
    title: 'Сверка итогов',
    subtitle: {
      totals: 'как опубликованные итоги складываются из своих слагаемых',
      others: 'опубликованные показатели рядом с тем, что дают их исходные числа',
      none: 'какие показатели опубликованы как есть',
    },
    summary: {
      totals: (n) =>
        `${format.plural(n, { one: 'сошелся', other: 'сошлись' })} ${format.count(n)} ${format.plural(n, { one: 'итог', few: 'итога', other: 'итогов' })}`,
      others: (n, beside) =>
        `${format.plural(n, { one: 'подтвержден', other: 'подтверждены' })} ${beside ? 'еще ' : ''}${format.count(n)} ${format.plural(n, { one: 'показатель', few: 'показателя', other: 'показателей' })}`,
      declared: (n) =>
        `объявлено ${format.count(n)} ${format.plural(n, { one: 'расхождение', few: 'расхождения', other: 'расхождений' })}`,
      unverified: (n) =>
        `не удалось проверить ${format.count(n)} ${format.plural(n, { one: 'показатель', few: 'показателя', other: 'показателей' })}`,
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
      `${rule === 'part' ? 'Целое' : rule === 'growth' || rule === 'ratio' ? 'Исходные числа' : 'Слагаемые'}: ${name}`,
    figure: 'Показатель',
    asPublished: 'опубликовано',
    part: (rule) =>
      rule === 'part' ? 'Целое' : rule === 'growth' || rule === 'ratio' ? 'Исходное число' : 'Слагаемое',
    sum: 'Сумма',
    bound: { parts: 'Сумма известных', whole: 'Не больше', all: 'Не больше', nothing: 'Не меньше' },
    beyond: {
      parts: 'меньше известных слагаемых, есть пояснение',
      whole: 'больше своего целого, есть пояснение',
      all: 'больше целого, есть пояснение',
      nothing: 'меньше нуля, есть пояснение',
    },
    mean: (weight) => `Среднее с учетом числа ${genitive(weight)}`,
    status: { totals: status, others: status },
    verdict: { totals: verdict, others: verdict },
    sharesHold: 'Сходится: доли дают целое с точностью до округления.',
    whole: 'целое',
    crossFoot:
      'Суммы строк и суммы каналов дают один и тот же итог: таблица сходится по строкам и по столбцам.',
    unproven: 'Опубликованы как есть',
    unprovenText: 'Эти показатели не с чем сверить: чисел, из которых они точно следуют, в отчете нет.',
  };
}
