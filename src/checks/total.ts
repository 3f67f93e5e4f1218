import { channelsById } from '../model/channels.ts';
import { channelAndTerritory, isUnknown, type Figure } from '../model/figure.ts';
import type { Cause } from '../model/cause.ts';
import type { Addend } from '../model/addend.ts';
import { finding } from '../model/finding.ts';
import type { Measure } from '../model/measure.ts';
import type { Channel, Report, Total } from '../model/report.ts';
import { rowOf } from '../model/rows.ts';
import { sum } from '../model/totals.ts';
import { anyDeclared, hasBlank, isNeverNegative, leastOf, type Extreme } from './bounds.ts';
import { addendOf } from './check.ts';
import { declaration } from './declaration.ts';
import { explainTotal } from './explain/total.ts';
import type { Relation } from './relation.ts';

/** One of what a total adds, `figure` left out where none is published. */
export interface Summand {
  name: string;
  figure?: Figure | undefined;
}

interface Sum {
  parts: readonly Summand[];
  excluded: readonly Channel[];
  /** The rows of a subtotal, which it does not add; none of them can be greater than it. */
  rows?: readonly Figure[];
  /** What the parts are. */
  among: Among;
  report: Report;
  previous: Report | null;
}

type Among = Extract<Cause, { reason: 'missing' }>['among'];
type SumRule = 'channel-total' | 'subtotal' | 'section-total' | 'grand-total';

/** A published total as the sum of its parts. */
export function sumRelation(rule: SumRule, total: Total, all: Sum): Relation {
  const { figure: published, discrepancy } = total;
  const { excluded, among } = all;
  const measure = published.measure as Measure;
  const parts = all.parts.flatMap(({ figure }) => figure ?? []);
  const names = all.parts.flatMap(({ name, figure }) => (isUnknown(figure) ? [name] : []));
  return {
    rule,
    published,
    discrepancy,
    parts,
    excluded,
    cause: names.length
      ? { reason: 'missing', measure, names, among }
      : all.parts.length || excluded.length
        ? null
        : { reason: 'no-addends' },
    ...(!all.parts.length &&
      excluded.length &&
      published.value !== null && { fault: allExcluded(rule, total) }),
    give: (digits, inPlace) => sum(parts.map(inPlace), digits),
    mismatch: (computed) => mismatch(rule, published, computed, { ...all, parts }),
    ...(names.length && isNeverNegative(published) && bounded(rule, published, names, { ...all, parts })),
  };
}

/** What bounds a total some parts of which are not known: what is known of them, and of its own rows where it adds others. */
function bounded(
  rule: SumRule,
  published: Figure,
  names: readonly string[],
  { parts, excluded, among, rows = [], report }: Omit<Sum, 'parts'> & { parts: readonly Figure[] },
): Pick<Relation, 'bounds' | 'suspect'> {
  const { subject, digits, measure } = published;
  const keys = keysOf(published, report);
  const told = {
    rule,
    name: channelAndTerritory(subject) || (subject.section?.name ?? ''),
    main: keys[0] === 'total',
    measure: measure as Measure,
    published: published.value!,
  };
  const bound = (known: readonly Figure[], of: Among, unknown: readonly string[]): Extreme => ({
    by: 'parts',
    parts: known,
    digits,
    give: (inPlace) => leastOf(known, inPlace),
    beyond: (computed) =>
      finding(
        'total-below-parts',
        published.at!,
        {
          ...told,
          computed,
          digits,
          names: unknown,
          among: of,
          declaration: declaration(published, computed, keys, excluded),
        },
        { related: known.map((part) => addend(part, of === 'rows' ? 'channel-total' : rule)) },
      ),
  });
  const isBound = !anyDeclared(report, parts);
  return {
    bounds: [
      ...(isBound ? [bound(parts, among, names)] : []),
      ...(rows.length && !anyDeclared(report, rows) ? [bound(rows, 'rows', [])] : []),
    ],
    suspect: () =>
      isBound && !hasBlank(parts) && leastOf(parts, (figure) => figure) === published.value
        ? [finding('nothing-left', published.at!, { ...told, names, among }, { severity: 'warning' })]
        : [],
  };
}

const allExcluded = (rule: SumRule, { figure: { subject, at } }: Total) =>
  finding('no-parts', at!, { rule, name: (subject.channel ?? subject.section)?.name ?? '' });

function mismatch(
  rule: SumRule,
  figure: Figure,
  computed: number,
  { parts, excluded, report, previous }: Omit<Sum, 'parts'> & { parts: readonly Figure[] },
) {
  const { subject } = figure;
  const explanations = explainTotal({ rule, figure, parts, excluded, computed, report, previous });
  const keys = keysOf(figure, report);
  const suspects = new Set(explanations.map((each) => ('part' in each ? each.part : null)));
  const addends = parts.map((part) => addend(part, rule));
  const related = addends.toSorted((a, b) => Number(suspects.has(b.name)) - Number(suspects.has(a.name)));
  return finding(
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
      parts: addends,
      excluded: excluded.map(({ name }) => name),
      explanations,
      declaration: declaration(figure, computed, keys, excluded),
    },
    { related },
  );
}

/** A part as a message lists it: in a subtotal under the name of its channel, even within a row. */
const addend = (part: Figure, rule: SumRule): Addend =>
  rule === 'subtotal' ? { ...addendOf(part), name: part.subject.channel!.name } : addendOf(part);

/** The keys that a total is typed under, outermost first: its row and its measure if the row has no other figure, else the measure. */
export function keysOf({ at, subject: { channel, territory } }: Figure, report: Report): string[] {
  const keys = at!.path.map(String);
  const owner = channelsById(report).get(channel?.id ?? '');
  const row = owner && territory && rowOf(owner, territory);
  return keys.slice(row?.figures.size === 1 ? -2 : -1);
}
