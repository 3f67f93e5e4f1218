import type { Subject } from '../../model/figure.ts';
import { changeOf, ratioOf, weightOf, type Derived, type Measure } from '../../model/measure.ts';
import { measureName } from './measure.ts';

/** How a figure stands for all rows of a channel. */
const asWhole = (measure: Measure | Derived): string => {
  if (typeof measure === 'string' || measure.combine === 'none') return '';
  if (ratioOf(measure) ?? changeOf(measure)) return '';
  return weightOf(measure) === null ? ', total' : ', average';
};

/** Which figure it is, for someone who looks for it in the data: “Phone, North – number of visits”. */
export function figureName(
  { section, channel, territory, claim, fact }: Subject,
  measure: Measure | Derived,
): string {
  const name = measureName(measure);
  if (claim) return `${claim.name} – ${name}`;
  if (fact) return fact.name;
  if (channel && territory) return `${channel.name}, ${territory.name} – ${name}`;
  if (channel) return `${channel.name} – ${name}${asWhole(measure)}`;
  return section ? `${section.name} – total of the section` : 'grand total of the report';
}
