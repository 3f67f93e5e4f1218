import { capital } from '../capital.ts';
import type { Formatters } from '../formatters.ts';
import { sentence, type Sentence } from '../sentence.ts';
import type { Named } from '../named.ts';
import type { UiStrings } from '../ui-strings.ts';
import type { Figure } from '../../model/figure.ts';
import { cause } from './cause.ts';
import { figureName } from './figure.ts';
import { averageName, genitive, measureName } from './measure.ts';

/** The page of checks in Russian. `without` says what a total leaves out. */
export function checks(
  format: Formatters,
  without: (excludes: readonly Named[], all: Figure) => Sentence,
): UiStrings['checks'] {
  return {
    title: 'Сверка итогов',
    subtitle: 'как опубликованные итоги складываются из своих слагаемых',
    intro: ({ totals, others, declared, whole }) =>
      [
        capital(
          [
            ...(totals || !others
              ? [
                  `${format.plural(totals, { one: 'сошелся', other: 'сошлись' })} ${format.count(totals)} ${format.plural(totals, { one: 'итог', few: 'итога', other: 'итогов' })}`,
                ]
              : []),
            ...(others
              ? [
                  `${format.plural(others, { one: 'подтвержден', other: 'подтверждены' })} ${totals ? 'еще ' : ''}${format.count(others)} ${format.plural(others, { one: 'показатель', few: 'показателя', other: 'показателей' })}`,
                ]
              : []),
            ...(declared
              ? [
                  `объявлено ${format.count(declared)} ${format.plural(declared, { one: 'расхождение', few: 'расхождения', other: 'расхождений' })}`,
                ]
              : []),
          ].join(', '),
          'ru',
        ),
        whole
          ? 'Складываются целые числа, без округления: итог либо равен сумме, либо нет.'
          : 'Числа складываются со всеми знаками после запятой; сумму сравнивают с точностью опубликованного итога.',
      ].join('. '),
    figures: ({ all, proven, declared, asPublished }) => {
      const unit = format.plural(all, { one: 'показатель', few: 'показателя', other: 'показателей' });
      const parts: [number, string][] = [
        [proven, format.plural(proven, { one: 'доказан', other: 'доказаны' })],
        [declared, 'с объявленным расхождением'],
        [
          asPublished,
          format.plural(asPublished, { one: 'опубликован как есть', other: 'опубликованы как есть' }),
        ],
      ];
      const told = parts.filter(([value]) => value > 0);
      return [
        all,
        ` ${unit}`,
        ...told.flatMap(([value, text], index) => [index ? ', ' : ': ', value, ` ${text}`]),
        '.',
      ];
    },
    cause: (of) => `не проверено: ${cause(of)}`,
    nameOf: figureName,
    name: (
      rule,
      { measure, subject: { section, channel, territory, claim, fact } },
      { year, measures, site },
    ) => {
      const [main] = measures;
      const own = channel?.name ?? '';
      return {
        'grand-total': `Всего ${genitive(main)}, ${year} год`,
        'section-total': section?.name ?? '',
        subtotal: [own, territory?.name, measure !== main && measureName(measure)].filter(Boolean).join(', '),
        'channel-total': measure === main ? own : `${own}, ${measureName(measure)}`,
        'cross-foot': `Всего ${genitive(main)} ${site.rows?.by ?? 'по строкам'}`,
        shares: fact?.name ?? '',
        growth: claim
          ? capital(claim.name, 'ru')
          : [own, territory?.name, measureName(measure)].filter(Boolean).join(', '),
        'weighted-mean': `${own}, ${averageName(measure)}`,
        ratio: [own, territory?.name, measureName(measure)].filter(Boolean).join(', '),
      }[rule];
    },
    partsCaption: (rule, name) =>
      `${rule === 'growth' || rule === 'ratio' ? 'Исходные числа' : 'Слагаемые'}: ${name}`,
    figure: 'Показатель',
    asPublished: 'опубликовано',
    part: (rule) => (rule === 'growth' || rule === 'ratio' ? 'Исходное число' : 'Слагаемое'),
    sum: 'Сумма',
    growthFormula: (change, from, to) =>
      ({
        growth: sentence`(${to} − ${from}) ÷ ${from}`,
        ratio: sentence`${to} ÷ ${from}`,
        points: sentence`${to} − ${from}`,
      })[change],
    ratioFormula: (share, of, per) =>
      sentence`${share} ÷ ${of}${per === 100 || per === 1 ? '' : ` × ${format.count(per)}`}`,
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
    excluded: (excludes, all) => [' ', ...without(excludes, all)],
    crossFoot:
      'Суммы строк и суммы каналов дают один и тот же итог: таблица сходится по строкам и по столбцам.',
    unproven: 'Опубликованы как есть',
    unprovenText: 'Эти показатели не с чем сверить: чисел, из которых они точно следуют, в отчете нет.',
  };
}
