import { finding, type Finding } from '../model/finding.ts';
import type { Report } from '../model/report.ts';
import type { Proof } from './check.ts';

/** How many times longer than beside it a mean time may be before it is asked about. */
const factor = 10;

/** Warns of a mean time of another order than that of the next channel in its section: minutes may have been typed for seconds. */
export function plausibleTimes(report: Report): Proof {
  const findings: Finding[] = report.sections.flatMap(({ channels }) =>
    (['wait', 'service'] as const).flatMap((measure) => {
      const times = channels.flatMap((channel) => {
        const figure = channel[measure]?.figure;
        return figure?.value
          ? [{ name: channel.name, kind: figure.kind, at: figure.at!, value: figure.value }]
          : [];
      });
      const shortest = times.reduce<(typeof times)[number] | null>(
        (a, b) => (a && a.value <= b.value ? a : b),
        null,
      );
      return times.flatMap((time) =>
        shortest && time.value >= factor * shortest.value
          ? [
              finding(
                'implausible',
                time.at,
                { name: time.name, measure, value: time.value, than: shortest.name, other: shortest.value },
                { severity: 'warning', related: [shortest] },
              ),
            ]
          : [],
      );
    }),
  );
  return { checks: [], findings };
}
