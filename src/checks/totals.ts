import type { Figure } from '../model/figure.ts';
import { finding, type Rule } from '../model/finding.ts';
import { channelsOf, type Channel, type Report, type Section, type Total } from '../model/report.ts';
import { explainTotal } from './explain/total.ts';
import { coveredChannels, sum, territoryTotals } from '../model/totals.ts';
import { compare, mergeProofs, addendOf, unverifiable, type Check, type Proof } from './check.ts';

const contactsOf = (channels: readonly Channel[]): Figure[] => channels.map((channel) => channel.contacts);
const cellsOf = (channel: Channel): Figure[] => channel.cells.map((cell) => cell.contacts);

/** Each published channel total is the sum of its territories. */
export function channelTotals(report: Report, previous: Report | null): Proof {
  return mergeProofs(
    channelsOf(report).flatMap((channel) => {
      const { total, cells } = channel;
      if (!total) return [];
      if (!cells.length) return [{ checks: [], findings: unverifiable(total.figure, total.discrepancy) }];
      return [totalProof('channel-total', total, cellsOf(channel), [], report, previous)];
    }),
  );
}

/** Each published section total is the sum of its channels less those that it excludes. */
export function sectionTotals(report: Report, previous: Report | null): Proof {
  return mergeProofs(
    report.sections.flatMap(({ total, channels }) =>
      total ? [scoped('section-total', total, channels, report, previous)] : [],
    ),
  );
}

/** The grand total is the sum of all channels less those that it excludes. */
export function grandTotal(report: Report, previous: Report | null): Proof {
  const proof = scoped('grand-total', report.total, channelsOf(report), report, previous);
  // A section whose own total is in question is told there; that total may be what the whole covers.
  const covered = coveredChannels(report);
  const alreadyReported = report.sections.some((section) => bySection(section, covered));
  const other = sum(
    report.sections.flatMap(
      (section) =>
        bySection(section, covered) ?? contactsOf(covered.filter((c) => section.channels.includes(c))),
    ),
  );
  return alreadyReported && other === report.total.figure.value ? { ...proof, findings: [] } : proof;
}

/** The figures that the published total of a section stands for, where its channels give another one. */
function bySection({ total, channels }: Section, covered: readonly Channel[]): Figure[] | null {
  if (!total || total.discrepancy) return null;
  const parts = channels.filter((channel) => !total.excludes.includes(channel));
  if (!parts.every((channel) => covered.includes(channel)) || sum(contactsOf(parts)) === total.figure.value)
    return null;
  return [
    total.figure,
    ...contactsOf(
      covered.filter((channel) => total.excludes.includes(channel) && channels.includes(channel)),
    ),
  ];
}

/** The published total of a channel is not what its territories give, and nothing declares that it stands. */
export function hasUndeclaredMismatch({ total, cells, contacts }: Channel): boolean {
  if (!total || total.discrepancy || !cells.length) return false;
  const computed = sum(cells.map((cell) => cell.contacts));
  return computed !== null && contacts.value !== null && computed !== contacts.value;
}

/**
 * The other margin of the matrix: the territories across the covered channels, with the channels that have none, give the grand total
 * too. It follows from the sums above wherever they hold, so a failure of theirs is not told twice; it may hold where two of their
 * declared discrepancies make up for each other.
 */
export function crossFoot(report: Report): Proof {
  const { figure: published, excludes: excluded, discrepancy } = report.total;
  const covered = coveredChannels(report);
  const rows = territoryTotals(report);
  const whole = covered.filter((channel) => !channel.cells.length);
  const parts = [...rows.map((row) => row.contacts), ...contactsOf(whole)];
  const computed = sum(parts);
  if (!rows.length || computed === null || published.value === null) return { checks: [], findings: [] };
  const holds = computed === published.value;
  const declared =
    discrepancy?.computed === computed || covered.some((channel) => channel.total?.discrepancy);
  const check: Check = {
    id: `${report.year}/territories/contacts`,
    rule: 'cross-foot',
    status: holds ? 'proven' : declared ? 'declared' : 'failed',
    published,
    computed,
    parts,
    excluded,
    discrepancy: holds ? null : discrepancy,
  };
  return { checks: [check], findings: [] };
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
    contactsOf(covered),
    channels.filter((c) => !covered.includes(c)),
    report,
    previous,
  );
  // A channel whose own total is in question is told there; what its territories give may be what this total covers.
  const other = sum(
    covered.flatMap((channel) => (hasUndeclaredMismatch(channel) ? cellsOf(channel) : [channel.contacts])),
  );
  return covered.some(hasUndeclaredMismatch) && other === total.figure.value
    ? { ...proof, findings: [] }
    : proof;
}

function totalProof(
  rule: Rule,
  total: Total,
  parts: readonly Figure[],
  excluded: readonly Channel[],
  report: Report,
  previous: Report | null,
): Proof {
  const { figure, discrepancy } = total;
  if (!parts.length && figure.value !== null) {
    const { subject, at } = figure;
    const details = { rule, name: subject.section?.name ?? '', excluded: excluded.length > 0 };
    return { checks: [], findings: [finding('no-parts', at!, details)] };
  }
  return compare(
    { id: figure.id, rule, published: figure, computed: sum(parts), parts, excluded, discrepancy },
    (computed) => {
      const { subject } = figure;
      const explanations = explainTotal({ rule, figure, parts, excluded, computed, report, previous });
      const suspects = new Set(explanations.map((each) => ('part' in each ? each.part : null)));
      const related = parts
        .map(addendOf)
        .sort((a, b) => Number(suspects.has(b.name)) - Number(suspects.has(a.name)));
      return [
        finding(
          'total-mismatch',
          figure.at!,
          {
            rule,
            name: subject.channel?.name ?? subject.section?.name ?? '',
            published: figure.value!,
            computed,
            parts: parts.map(addendOf),
            excluded: excluded.map(({ id, name }) => ({ id, name })),
            explanations,
          },
          { related },
        ),
      ];
    },
  );
}
