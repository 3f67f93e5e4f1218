import type { UiStrings } from '../ui-strings.ts';

/** The comparison of years in Russian. */
export const change: UiStrings['change'] = {
  title: (from, to) => `${from} и ${to}: что изменилось`,
  toYear: (year) => `Отчет за ${year} год`,
  totals: 'Все обращения',
  change: 'Изменение',
  measures: {
    contacts: 'обращений',
    wait: 'ожидание',
    service: 'обслуживание',
    from: 'было',
    to: 'стало',
    growth: 'прирост',
    share: 'доля',
    rank: 'место',
    change: 'изменение',
  },
  direction: (kind, difference) => {
    if (difference === 0) return 'без изменений';
    if (kind === 'duration') return difference > 0 ? 'дольше' : 'короче';
    return difference > 0 ? 'рост' : 'снижение';
  },
  underlying: 'по исходным числам',
  incomparable: {
    new: 'не с чем сравнить: в прошлом отчете этого нет',
    blank: 'не с чем сравнить: показатель не заполнен',
    scope: 'не сравнивается: итог охватывает другие каналы',
    territories: 'не сравнивается: другой состав территорий',
    zero: 'не сравнивается: в прошлом отчете ноль',
  },
};
