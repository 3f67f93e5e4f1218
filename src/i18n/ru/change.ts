import type { UiStrings } from '../ui-strings.ts';
import { genitive } from './names.ts';

/** The comparison of years in Russian. */
export const change: UiStrings['change'] = {
  title: (from, to) => `${from} и ${to}: что изменилось`,
  toYear: (year) => `Отчет за ${year} год`,
  totals: (measure) => `Всего ${genitive(measure)}`,
  change: 'Изменение',
  direction: (kind, difference) => {
    if (difference === 0) return 'без изменений';
    if (kind === 'duration') return difference > 0 ? 'дольше' : 'короче';
    return difference > 0 ? 'рост' : 'снижение';
  },
  underlying: 'по исходным числам',
  incomparable: {
    new: 'не с чем сравнить: в прошлом отчете этого нет',
    blank: 'не с чем сравнить: показатель не заполнен',
    absent: 'не с чем сравнить: данных нет',
    scope: 'не сравни\u00adвается: итог охватывает другие каналы',
    territories: 'не сравни\u00adвается: другой состав строк',
    whole: 'не сравни\u00adвается: доля другого целого',
    base: 'не сравни\u00adвается: рост считают только от числа больше нуля',
  },
};
