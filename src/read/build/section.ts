import { childAddress, type Address } from '../../model/address.ts';
import type { Subject } from '../../model/figure.ts';
import { ledBy, type Measure, type Measures } from '../../model/measure.ts';
import { memoize } from '../../model/memoize.ts';
import type { Cell, Channel, Claim, Fact, Shares, Territory, Total } from '../../model/report.ts';
import { sumFigure } from '../../model/totals.ts';
import type { ChannelFile, SectionFile } from '../schema/section.ts';
import type { TotalFile } from '../schema/total.ts';
import { claims } from './claims.ts';
import { facts, shares } from './facts.ts';
import { discrepancy, type Figures } from './figures.ts';

/** What the files of a year are built with. */
export interface Context {
  year: string;
  measures: Measures;
  /** Whether the rows of the tables add up. */
  addsUp: boolean;
  territories: readonly Territory[];
  figures: Figures;
}

/** A section whose references to channels are still ids. */
export interface Draft {
  id: string;
  title: string;
  at: Address;
  file: SectionFile;
  /** The main one of the section first. */
  measures: Measures;
  total: Total | null;
  channels: Channel[];
  claims: Claim[];
  facts: Fact[];
  shares: Shares[];
}

/** The section that claims, facts and shares are in. */
export type Owner = Pick<Draft, 'id' | 'title' | 'at' | 'file'>;

/** A total as it is typed; `excludes` stays empty until all channels are known. */
export function total(
  file: TotalFile,
  owner: string,
  measure: Measure,
  at: Address,
  subject: Subject,
  { figures }: Context,
): Total {
  return {
    figure: figures.add(`${owner}/${measure.id}`, file.figure, { measure, kind: measure.kind, subject, at }),
    excludes: [],
    discrepancy: discrepancy(file.discrepancy, at, subject.section?.id ?? null),
  };
}

const indexes = memoize(
  (territories: readonly Territory[]): ReadonlyMap<string, number> =>
    new Map(territories.map(({ id }, index) => [id, index])),
);

/** The territories with these ids, in the order of the report. */
const inOrder = (ids: readonly string[], territories: readonly Territory[]): Territory[] =>
  ids
    .flatMap((id) => indexes(territories).get(id) ?? [])
    .sort((a, b) => a - b)
    .map((index) => territories[index]!);

function channel(
  file: ChannelFile,
  section: { id: string; name: string },
  at: Address,
  context: Context,
): Channel {
  const { year, measures, addsUp, territories } = context;
  const [main] = measures;
  const self = { id: file.id, name: file.name };
  const owner = `${year}/${section.id}/${file.id}`;
  const subject = { section, channel: self };
  const totals = new Map(
    measures.flatMap((measure, index) => {
      const typed = file.totals[measure.id];
      const key = index ? measure.id : 'total';
      return typed
        ? [[measure.id, total(typed, owner, measure, childAddress(at, key), subject, context)] as const]
        : [];
    }),
  );
  const isSum = file['sum-of'] !== undefined;
  const isPart = file['part-of'] !== undefined && !isSum;
  const rows = isPart
    ? inOrder(Object.keys(file.territories ?? {}), territories)
    : file.territories
      ? territories
      : [];
  const cells = rows.map((territory): Cell => {
    // a missing row is blank, but that of a subtotal is computed by `fillSubtotals`
    const typed = file.territories?.[territory.id] ?? (isSum ? {} : { [main.id]: { figure: null } });
    const own = measures.flatMap((measure) => {
      const figure = typed[measure.id];
      if (figure === undefined) return [];
      const cellAt = childAddress(at, 'territories', territory.id, measure.id);
      const of = { ...subject, territory };
      return [[measure.id, total(figure, `${owner}/${territory.id}`, measure, cellAt, of, context)] as const];
    });
    const all = new Map(own.map(([id, { figure }]) => [id, figure]));
    if (!all.has(main.id))
      all.set(main.id, {
        id: `${owner}/${territory.id}/${main.id}`,
        measure: main,
        kind: main.kind,
        value: null,
        digits: 0,
        origin: 'computed',
        subject: { ...subject, territory },
      });
    return {
      territory,
      main: all.get(main.id)!,
      figures: all,
      totals: new Map(own.filter(([id]) => typed[id]!.excludes ?? typed[id]!.discrepancy)),
    };
  });
  const published = totals.get(main.id)?.figure;
  return {
    ...self,
    short: file.short ?? file.name,
    section,
    totals,
    cells,
    addsUp,
    hasAllRows: cells.length === territories.length,
    sumOf: [],
    partOf: null,
    at,
    main: published ?? {
      id: `${owner}/${main.id}`,
      measure: main,
      kind: main.kind,
      ...(addsUp && cells.length && cells.length === territories.length
        ? sumFigure(cells.map((cell) => cell.main))
        : { value: null, digits: 0, absence: 'unpublished' }),
      origin: 'computed',
      subject,
    },
  };
}

/** Builds a section from its file. */
export function section(id: string, file: SectionFile, context: Context): Draft {
  const { year } = context;
  const measures = ledBy(context.measures, file.measure);
  const own = { ...context, measures };
  const at: Address = { file: `${year}/${id}.yaml`, path: [] };
  const owner = { id, name: file.title };
  const draft = {
    id,
    title: file.title,
    at,
    file,
    measures,
    total: file.total
      ? total(file.total, `${year}/${id}`, measures[0], childAddress(at, 'total'), { section: owner }, own)
      : null,
    channels: (file.channels ?? []).map((each, index) =>
      channel(each, owner, childAddress(at, 'channels', index), own),
    ),
  };
  return {
    ...draft,
    claims: claims(draft, context),
    facts: facts(draft, context),
    shares: shares(draft, context),
  };
}
