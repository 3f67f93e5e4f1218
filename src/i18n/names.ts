import type { Subject } from '../model/figure.ts';
import { changeOf, ratioOf, weightOf, type Derived, type Measure } from '../model/measure.ts';
import { uncapital } from './capital.ts';
import type { Formatters } from './formatters.ts';

/** What a language calls the figures of a report, inside a sentence. */
export interface NameWords {
  locale: string;
  derived: Record<Derived, string>;
  /** The form that times are written in. */
  clock: string;
  /** What follows the name of a figure of a whole channel: of a total, and of a mean. */
  total: string;
  average: string;
  sectionTotal: string;
  grandTotal: string;
  /** Per how many of its base a ratio is stated. */
  per: (written: string) => string;
}

/** Names figures with the words of a language. */
export function namesIn({
  locale,
  derived,
  clock,
  total,
  average,
  sectionTotal,
  grandTotal,
  per,
}: NameWords) {
  /** What a figure tells: “waiting time”. */
  const measureName = (measure: Measure | Derived): string =>
    typeof measure === 'string' ? derived[measure] : uncapital(measure.name, locale);

  /** The names of measures as a list, with the form of times after the last of those that stand together. */
  const measureNames = (measures: readonly Measure[], list: (items: readonly string[]) => string): string =>
    list(
      measures.map((measure, index) => {
        const isLastTime = measure.kind === 'duration' && measures[index + 1]?.kind !== 'duration';
        return `${measureName(measure)}${isLastTime ? ` (${clock})` : ''}`;
      }),
    );

  /** What follows the name of a figure of a whole channel; empty if it is neither a total nor a mean. */
  const asWhole = (measure: Measure | Derived): string => {
    if (typeof measure === 'string' || measure.combine === 'none') return '';
    if (ratioOf(measure) ?? changeOf(measure)) return '';
    return `, ${weightOf(measure) === null ? total : average}`;
  };

  /** Which figure it is, for someone who looks for it in the data: “Phone, North – number of visits”. */
  const figureName = (
    { section, channel, territory, claim, fact }: Subject,
    measure: Measure | Derived,
  ): string => {
    const name = measureName(measure);
    if (claim) return `${claim.name} – ${name}`;
    if (fact) return fact.name;
    if (channel && territory) return `${channel.name}, ${territory.name} – ${name}`;
    if (channel) return `${channel.name} – ${name}${asWhole(measure)}`;
    return section ? `${section.name} – ${sectionTotal}` : grandTotal;
  };

  /** What heads a column of a measure: “Score, points”, “Complaints, per 1,000”. A count is headed by what it counts, money by its currency. */
  const measureHead = (measure: Measure, { count }: Pick<Formatters, 'count'>): string => {
    const { kind, short, unit } = measure;
    const scale = ratioOf(measure)?.per ?? 1;
    const told = [
      ...(unit && kind !== 'count' ? [unit.many ?? unit.other] : []),
      ...(scale > 1 && kind !== 'percent' ? [per(count(scale))] : []),
    ];
    return [short, ...told].join(', ');
  };

  return { measureName, measureNames, measureHead, figureName };
}
