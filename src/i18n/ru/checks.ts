import { capital } from '../capital.ts';
import type { Formatters } from '../formatters.ts';
import { sentence, type Sentence } from '../sentence.ts';
import type { Named, UiStrings } from '../ui-strings.ts';
import { cause } from './cause.ts';
import { figureName } from './figure.ts';

/** The page of checks in Russian. */
export function checks(
  format: Formatters,
  listed: (channels: readonly Named[]) => Sentence,
): UiStrings['checks'] {
  return {
    title: 'Сверка итогов',
    subtitle: 'как опубликованные итоги складываются из своих слагаемых',
    intro: (proven, declared) =>
      [
        `${format.plural(proven, { one: 'Сошелся', other: 'Сошлись' })} ${format.count(proven)} ${format.plural(proven, { one: 'итог', few: 'итога', other: 'итогов' })}`,
        declared
          ? `, объявлено ${format.count(declared)} ${format.plural(declared, { one: 'расхождение', few: 'расхождения', other: 'расхождений' })}`
          : '',
        '. Складываются целые числа, без округления: итог либо равен сумме, либо нет.',
      ].join(''),
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
    eachTerritory: 'по территориям',
    name: (rule, { measure, subject: { section, channel, claim } }, year) =>
      ({
        'grand-total': `Все обращения за ${year} год`,
        'section-total': section?.name ?? '',
        'channel-total': channel?.name ?? '',
        'cross-foot': 'Все обращения по территориям',
        growth: capital(claim?.name ?? '', 'ru'),
        'weighted-mean': `Среднее время ${measure === 'wait' ? 'ожидания' : 'обслуживания'}: ${channel?.name ?? ''}`,
      })[rule],
    partsCaption: (name) => `Слагаемые: ${name}`,
    figure: 'Показатель',
    asPublished: 'опубликовано',
    part: 'Слагаемое',
    sum: 'Сумма',
    growthFormula: (from, to) => sentence`(${to} − ${from}) ÷ ${from}`,
    mean: 'Среднее, взвешенное по количеству обращений',
    status: { proven: 'сходится', declared: 'объявлено', failed: 'не сходится' },
    verdict: {
      proven: 'Сходится: исходные числа дают опубликованное.',
      declared: 'Объявленное расхождение.',
      failed: 'Не сходится.',
    },
    excluded: (excludes, all) => sentence` Не входят: ${listed(excludes)}; вместе с ними – ${all}.`,
    crossFoot:
      'Суммы территорий и суммы каналов дают один и тот же итог: таблица сходится по строкам и по столбцам.',
    unproven: 'Опубликованы как есть',
    unprovenText: 'Эти показатели не с чем сверить: чисел, из которых они точно следуют, в отчете нет.',
  };
}
