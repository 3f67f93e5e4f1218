import { finding } from '../model/finding.ts';
import type { Measure } from '../model/measure.ts';
import type { Report, Section } from '../model/report.ts';
import { addendOf, type Proof } from './check.ts';

/** A time at least this many times as long as the shortest in its section is reported. */
const factor = 10;

/** Warns of a time that is far longer than another channel's in its section: its seconds may have been typed as minutes. */
export const plausibleTimes = ({ sections, measures }: Report): Proof => ({
  checks: [],
  findings: sections.flatMap((section) =>
    measures.filter(({ kind }) => kind === 'duration').flatMap((measure) => outliers(section, measure)),
  ),
});

function outliers({ channels }: Section, measure: Measure) {
  const times = channels
    .flatMap(({ totals }) => totals.get(measure.id)?.figure ?? [])
    .filter(({ value }) => value)
    .sort((a, b) => a.value! - b.value!);
  const [shortest] = times;
  if (!shortest) return [];
  const nameOf = ({ subject }: typeof shortest) => subject.channel?.name ?? '';
  return times
    .filter(({ value }) => value! >= factor * shortest.value!)
    .map((figure) =>
      finding(
        'implausible',
        figure.at!,
        {
          name: nameOf(figure),
          measure,
          value: figure.value!,
          than: nameOf(shortest),
          other: shortest.value!,
        },
        { severity: 'warning', related: [addendOf(shortest)] },
      ),
    );
}
