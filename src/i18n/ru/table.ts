import { sentence } from '../sentence.ts';
import type { Formatters } from '../formatters.ts';
import type { UiStrings } from '../ui-strings.ts';
import { capital } from '../capital.ts';
import { measureName, measureNames } from './names.ts';

/** Heads and captions of tables in Russian. */
export function table({ list }: Formatters): UiStrings['table'] {
  return {
    channel: 'Канал',
    measure: 'Показатель',
    total: 'Всего',
    mean: 'В среднем',
    computed: 'расчет',
    part: (name, whole) =>
      whole === 'total' ? `из общего числа: ${name}` : `${whole ? `${whole.name}, ` : ''}из них: ${name}`,
    unpublished: 'не опубликовано',
    absent: {
      'n/a': 'нет данных',
      pending: 'уточняется',
      'not-served': 'не обслуживается',
      none: 'нет',
    },
    was: 'Было',
    became: 'Стало',
    value: 'Значение',
    period: 'Период',
    share: 'Доля',
    shareOfChannel: 'Доля канала',
    overall: 'По отчету в целом',
    caption: (name, measures, by) => `${capital(name, 'ru')}: ${measureNames(measures, list)} ${by}`,
    captionByChannel: (measures, averages) =>
      averages
        ? `В среднем по каналам: ${measureNames(measures, list)}`
        : `${capital(measureNames(measures, list), 'ru')} по каналам`,
    captionOfMatrix: (measure, by, withTotals) =>
      `${capital(measureName(measure), 'ru')} ${by} и каналам; шкала общая${withTotals ? ', итоги строк – расчет' : ''}`,
    captionOfFacts: 'Показатели',
    captionOfShares: (name) => `${capital(name, 'ru')}, доли целого`,
    underlying: 'Полосы, доли и сравнения – по исходным числам.',
    rounded: (sum) => sentence`Доли округлены, поэтому в сумме они дают ${sum}.`,
    captionOfClaim: (name) => `${capital(name, 'ru')}: исходные числа`,
  };
}
