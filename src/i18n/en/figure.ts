import type { Measure, Subject } from '../../model/figure.ts';

const measures: Record<Measure, string> = {
  contacts: 'number of contacts',
  wait: 'wait',
  service: 'service time',
  from: 'value before',
  to: 'value after',
  growth: 'growth',
  share: 'share',
  rank: 'rank',
  change: 'change',
};

/** Which figure it is, for someone who looks for it in the data: “Contact centre, Kurgan – number of contacts”. */
export function figureName({ section, channel, territory, claim }: Subject, measure: Measure): string {
  if (claim) return `${claim.name} – ${measures[measure]}`;
  if (channel && territory) return `${channel.name}, ${territory.name} – ${measures[measure]}`;
  if (channel)
    return `${channel.name} – ${measure === 'contacts' ? 'total of the channel' : `average ${measures[measure]}`}`;
  return section ? `${section.name} – total of the section` : 'grand total of the report';
}
