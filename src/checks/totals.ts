import { isUnknown, type Figure } from '../model/figure.ts';
import type { Rule } from '../model/finding.ts';
import type { Measure } from '../model/measure.ts';
import {
  addedChannels,
  channelsOf,
  type Channel,
  type Report,
  type Section,
  type Total,
} from '../model/report.ts';
import { totalProof, unprovable } from './total.ts';
import { coveredChannels, sum } from '../model/totals.ts';
import { mergeProofs, unverifiable, type Proof } from './check.ts';

const mainOf = (channels: readonly Channel[]): Figure[] => channels.map((channel) => channel.main);
const mainOfCells = (channel: Channel): Figure[] => channel.cells.map((cell) => cell.main);

/** Each published total of a channel is the sum of its territories, in every measure that adds up. */
export const channelTotals = (report: Report, previous: Report | null): Proof =>
  mergeProofs(
    channelsOf(report).flatMap((channel) =>
      report.measures.flatMap((measure) => {
        const total = channel.totals.get(measure.id);
        return total && typeof measure.combine === 'string' && !channel.sumOf.length
          ? [channelTotal(channel, measure, total, report, previous)]
          : [];
      }),
    ),
  );

function channelTotal(
  { cells, addsUp }: Channel,
  measure: Measure,
  total: Total,
  report: Report,
  previous: Report | null,
): Proof {
  const { discrepancy } = total;
  const parts = cells.flatMap(({ figures }) => figures.get(measure.id) ?? []);
  if (!parts.length || !addsUp || measure.combine === 'none')
    return { checks: [], findings: unverifiable(discrepancy) };
  const unknown = cells.filter(({ figures }) => isUnknown(figures.get(measure.id)));
  return unknown.length
    ? unprovable(
        'channel-total',
        total,
        measure,
        unknown.map(({ territory }) => territory.name),
      )
    : totalProof('channel-total', total, parts, [], report, previous);
}

/** Each published section total is the sum of its channels less those that it excludes. */
export function sectionTotals(report: Report, previous: Report | null): Proof {
  return mergeProofs(
    report.sections.flatMap((section) =>
      section.total ? [scoped('section-total', section.total, addedChannels(section), report, previous)] : [],
    ),
  );
}

/** The grand total is the sum of all channels less those that it excludes. */
export function grandTotal(report: Report, previous: Report | null): Proof {
  if (!report.total) return { checks: [], findings: [] };
  const proof = scoped('grand-total', report.total, addedChannels(report), report, previous);
  // A section total that does not add up is reported there, and not again here if such totals as published give the grand total.
  const covered = coveredChannels(report);
  const alreadyReported = report.sections.some((section) => bySection(section, covered));
  const other = sum(
    report.sections.flatMap(
      (section) => bySection(section, covered) ?? mainOf(covered.filter((c) => section.channels.includes(c))),
    ),
    report.total.figure.digits,
  );
  return alreadyReported && other === report.total.figure.value ? { ...proof, findings: [] } : proof;
}

/** The total of a section and its covered channels that this leaves out; `null` unless its channels give another total, undeclared. */
function bySection(section: Section, covered: readonly Channel[]): Figure[] | null {
  const { total } = section;
  if (!total || total.discrepancy) return null;
  const channels = addedChannels(section);
  const parts = channels.filter((channel) => !total.excludes.includes(channel));
  if (
    !parts.every((channel) => covered.includes(channel)) ||
    sum(mainOf(parts), total.figure.digits) === total.figure.value
  )
    return null;
  return [
    total.figure,
    ...mainOf(covered.filter((channel) => total.excludes.includes(channel) && channels.includes(channel))),
  ];
}

/** Whether the published total of a channel differs from what its territories give, without a declared discrepancy. */
export function hasUndeclaredMismatch({ totals, cells, addsUp }: Channel, { id }: Measure): boolean {
  const total = totals.get(id);
  if (!total || total.discrepancy || !cells.length || !addsUp) return false;
  const computed = sum(
    cells.flatMap(({ figures }) => figures.get(id) ?? []),
    total.figure.digits,
  );
  return computed !== null && total.figure.value !== null && computed !== total.figure.value;
}

function scoped(
  rule: Rule,
  total: Total,
  channels: readonly Channel[],
  report: Report,
  previous: Report | null,
): Proof {
  const covered = channels.filter((channel) => !total.excludes.includes(channel));
  const proof = totalProof(
    rule,
    total,
    mainOf(covered),
    channels.filter((c) => !covered.includes(c)),
    report,
    previous,
  );
  // A channel total that does not add up is reported there, and not again here if the sums of such channels' territories give this one.
  const inQuestion = (channel: Channel) => hasUndeclaredMismatch(channel, channel.main.measure as Measure);
  const other = sum(
    covered.flatMap((channel) => (inQuestion(channel) ? mainOfCells(channel) : [channel.main])),
    total.figure.digits,
  );
  return covered.some(inQuestion) && other === total.figure.value ? { ...proof, findings: [] } : proof;
}
