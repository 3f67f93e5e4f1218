import type { Measure, Subject } from '../../model/figure.ts';

const measures: Record<Measure, string> = {
  contacts: 'число обращений',
  wait: 'время ожидания',
  service: 'время обслуживания',
  from: 'прежнее значение',
  to: 'новое значение',
  growth: 'прирост',
  share: 'доля',
  rank: 'место',
  change: 'изменение',
};

/** Which figure it is, for someone who looks for it in the data: «Контакт-центр, Тюменская область – число обращений». */
export function figureName({ section, channel, territory, claim }: Subject, measure: Measure): string {
  if (claim) return `${claim.name} – ${measures[measure]}`;
  if (channel && territory) return `${channel.name}, ${territory.name} – ${measures[measure]}`;
  if (channel)
    return `${channel.name} – ${measure === 'contacts' ? 'итог канала' : `среднее ${measures[measure]}`}`;
  return section ? `${section.name} – итог раздела` : 'общий итог отчета';
}
