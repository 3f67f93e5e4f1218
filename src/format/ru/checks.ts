import { capital } from '../capital.ts';
import type { Say } from '../say.ts';
import { sentence, type Sentence } from '../sentence.ts';
import type { Named, Words } from '../words.ts';

/** The page of checks in Russian. */
export function checks(say: Say, listed: (channels: readonly Named[]) => Sentence): Words['checks'] {
  return {
    title: 'Сверка итогов',
    subtitle: 'как опубликованные итоги складываются из своих слагаемых',
    intro: (proven, declared) =>
      [
        `${say.plural(proven, { one: 'Сошелся', other: 'Сошлись' })} ${say.count(proven)} ${say.plural(proven, { one: 'итог', few: 'итога', other: 'итогов' })}`,
        declared
          ? `, объявлено ${say.count(declared)} ${say.plural(declared, { one: 'расхождение', few: 'расхождения', other: 'расхождений' })}`
          : '',
        '. Складываются целые числа, без округления: итог либо равен сумме, либо нет.',
      ].join(''),
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
    unproven: 'Без слагаемых',
    unprovenText: 'Эти показатели опубликованы одним числом: складывать нечего.',
  };
}
