import { finding } from '../model/finding.ts';
import type { Measure } from '../model/measure.ts';
import type { Report, Section } from '../model/report.ts';
import { addendOf, type Proof } from './check.ts';

/** How many times longer than beside it a mean time may be before it is asked about. */
const factor = 10;

/** Warns of a time of another order than that of another channel in its section: minutes may have been typed for seconds. */
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
