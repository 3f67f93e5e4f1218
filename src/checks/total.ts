import { channelAndTerritory, isUnknown, type Figure } from '../model/figure.ts';
import type { Cause } from '../model/cause.ts';
import { finding, type Addend, type Rule } from '../model/finding.ts';
import type { Measure } from '../model/measure.ts';
import { channelsOf, type Channel, type Report, type Total } from '../model/report.ts';
import { sum } from '../model/totals.ts';
import { addendOf, compare, unverifiable, type Proof } from './check.ts';
import { declaration } from './declaration.ts';
import { explainTotal } from './explain/total.ts';

/** The proof of a total of which the parts called `names` are unknown: it stands as published. */
export function unprovable(rule: Rule, total: Total, measure: Measure, names: readonly string[]): Proof {
  const { figure, discrepancy } = total;
  const cause: Cause = { reason: 'missing', measure, names };
  return {
    checks: [],
    unproven: figure.value === null ? [] : [{ rule, figure, cause }],
    findings: unverifiable(discrepancy, cause),
  };
}

/** Compares a published total with the sum of its parts, and explains a difference. */
export function totalProof(
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
  const unknown = parts.filter(isUnknown);
  if (unknown.length)
    return unprovable(
      rule,
      total,
      figure.measure as Measure,
      unknown.map((part) => addend(part, rule).name),
    );
  return compare(
    { id: figure.id, rule, published: figure, parts, excluded, discrepancy },
    (digits) => sum(parts, digits),
    (computed) => {
      const { subject } = figure;
      const explanations = explainTotal({ rule, figure, parts, excluded, computed, report, previous });
      const keys = keysOf(figure, report);
      const suspects = new Set(explanations.map((each) => ('part' in each ? each.part : null)));
      const related = parts
        .map((part) => addend(part, rule))
        .sort((a, b) => Number(suspects.has(b.name)) - Number(suspects.has(a.name)));
      return [
        finding(
          'total-mismatch',
          figure.at!,
          {
            rule,
            name: channelAndTerritory(subject) || (subject.section?.name ?? ''),
            main: keys[0] === 'total',
            measure: figure.measure as Measure,
            published: figure.value!,
            computed,
            digits: figure.digits,
            parts: parts.map((part) => addend(part, rule)),
            excluded: excluded.map(({ name }) => name),
            explanations,
            declaration: declaration(figure, computed, keys, excluded),
          },
          { related },
        ),
      ];
    },
  );
}

/** A part as a message lists it: in a subtotal under the name of its channel, even within a row. */
const addend = (part: Figure, rule: Rule): Addend =>
  rule === 'subtotal' ? { ...addendOf(part), name: part.subject.channel!.name } : addendOf(part);

/** The keys that a total is typed under, outermost first: its row and its measure if the row has no other figure, else the measure. */
function keysOf({ at, subject: { channel, territory } }: Figure, report: Report): string[] {
  const keys = at!.path.map(String);
  const cell = channelsOf(report)
    .find(({ id }) => id === channel?.id)
    ?.cells.find((each) => each.territory.id === territory?.id);
  return keys.slice(cell?.figures.size === 1 ? -2 : -1);
}
