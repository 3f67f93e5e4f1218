import {
  mainOf,
  type Channel,
  type Claim,
  type Entry,
  type Measure,
  type Plan,
  type Section,
  type Year,
} from './plan.ts';
import { channelIds } from './random-structure.ts';

/** What YAML is written of: a text stands as it is, without quotes, as an editor types it. */
type Yaml = string | readonly Yaml[] | { readonly [key: string]: Yaml | undefined };

function flow(value: Yaml): string {
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) return `[${value.map(flow).join(', ')}]`;
  const pairs = Object.entries(value).flatMap(([key, each]) =>
    each === undefined ? [] : [`${key}: ${flow(each)}`],
  );
  return pairs.length ? `{ ${pairs.join(', ')} }` : '{}';
}

const block = (value: Record<string, Yaml | undefined>): string =>
  Object.entries(value)
    .flatMap(([key, each]) => {
      if (each === undefined) return [];
      if (Array.isArray(each) && typeof each[0] === 'object')
        return [`${key}:\n${each.map((item: Yaml) => `  - ${flow(item)}\n`).join('')}`];
      if (typeof each === 'string' || Array.isArray(each)) return [`${key}: ${flow(each)}\n`];
      const lines = Object.entries(each).flatMap(([inner, item]) =>
        item === undefined ? [] : [`  ${inner}: ${flow(item)}\n`],
      );
      return lines.length ? [`${key}:\n${lines.join('')}`] : [];
    })
    .join('');

const discrepancy = (computed: string | undefined): Yaml | undefined =>
  computed === undefined ? undefined : { computed, note: 'Так.' };

const entry = ({ typed, excludes, computed }: Entry): Yaml =>
  excludes || computed !== undefined ? { value: typed, excludes, discrepancy: discrepancy(computed) } : typed;

const entries = (all: Record<string, Entry>): Record<string, Yaml> =>
  Object.fromEntries(Object.entries(all).map(([key, each]) => [key, entry(each)]));

/** A row: the main figure alone where there is no other, or all by their measures. */
function row(all: Record<string, Entry>, main: string): Yaml {
  const [only, ...others] = Object.entries(all);
  const isBare = only?.[0] === main && !others.length && only[1].computed === undefined && !only[1].excludes;
  return isBare ? only[1].typed : entries(all);
}

const channel = ({ id, sumOf, partOf, totals, rows }: Channel, main: string): Yaml => {
  const { [main]: total, ...others } = totals;
  return {
    id,
    name: id,
    'sum-of': sumOf.length ? sumOf : undefined,
    'part-of': partOf ?? undefined,
    total: total && entry(total),
    ...entries(others),
    territories:
      rows === null
        ? undefined
        : Object.fromEntries(Object.entries(rows).map(([key, each]) => [key, row(each, main)])),
  };
};

const claim = ({ id, change, from, to, told }: Claim): Yaml => ({
  name: id,
  from: 'name' in from ? from.name : from.typed,
  to: 'name' in to ? to.name : to.typed,
  [change]: told.typed,
  discrepancy: discrepancy(told.computed),
});

const section = (typed: Section, plan: Plan): string =>
  block({
    title: typed.id,
    measure: typed.measure ?? undefined,
    apart: typed.apart ? 'true' : undefined,
    total: typed.total ? entry(typed.total) : undefined,
    channels: typed.channels.length
      ? typed.channels.map((each) => channel(each, mainOf(plan, typed).id))
      : undefined,
    claims: Object.fromEntries(typed.claims.map((each) => [each.id, claim(each)])),
    facts: Object.fromEntries(
      Object.entries(typed.facts).map(([id, { typed: value }]) => [id, { name: id, value }]),
    ),
    shares: Object.fromEntries(
      typed.shares.map(({ id, parts, whole }) => [
        id,
        {
          name: id,
          parts: Object.fromEntries(
            Object.entries(parts).map(([part, { typed: value }]) => [part, { name: part, value }]),
          ),
          discrepancy: discrepancy(whole.computed),
        },
      ]),
    ),
  });

const report = ({ sections, rows, total }: Year): string =>
  block({
    title: 'Отчет',
    sections: sections.map(({ id }) => id),
    territories: rows ?? undefined,
    total: total ? entry(total) : undefined,
  });

const combineOf = ({ combine }: Measure): Yaml =>
  typeof combine === 'string'
    ? combine
    : Object.fromEntries(Object.entries(combine).map(([key, value]) => [key, String(value)]));

function site({ rowsAdd }: Plan): string {
  const colours = (colour: string): Yaml => ({
    accent: colour,
    channels: Object.fromEntries(channelIds.map((id) => [id, colour])),
  });
  return block({
    organisation: 'Компания',
    locale: 'ru',
    url: 'https://example.org/',
    rows: { name: 'Ряд', plural: 'Ряды', by: 'по рядам', combine: rowsAdd ? undefined : 'none' },
    theme: { light: colours('"#000000"'), dark: colours('"#ffffff"') },
  });
}

/** The files of a plan, as an editor would type them. */
export const folderOf = (plan: Plan): Map<string, string> =>
  new Map([
    ['site.yaml', site(plan)],
    [
      'measures.yaml',
      plan.measures
        .map((each) => {
          const { id, kind, currency } = each;
          const unit = kind === 'count' ? { other: id } : undefined;
          return `- ${flow({ id, kind, name: id, short: id, unit, currency, combine: combineOf(each) })}\n`;
        })
        .join(''),
    ],
    ...(plan.rows.length
      ? [['territories.yaml', plan.rows.map((id) => `- { id: ${id}, name: ${id} }\n`).join('')] as const]
      : []),
    ...plan.years.flatMap((year) => [
      [`${year.id}/report.yaml`, report(year)] as const,
      ...year.sections.map((each) => [`${year.id}/${each.id}.yaml`, section(each, plan)] as const),
    ]),
  ]);
