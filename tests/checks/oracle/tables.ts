import { changeKinds, mainOf, rowsOf, type Channel, type Entry, type Measure } from './plan.ts';
import type { Plan, Section, Year } from './plan.ts';
import type { ChannelTable, Figures, Path, Published, SectionTable, Side, YearTable } from './published.ts';
import { kindOf, type Kind } from './typed.ts';

function channelTable(
  { id, totals, rows, sumOf, partOf }: Channel,
  index: number,
  { year, section, main }: { year: YearTable; section: Section; main: Measure },
): ChannelTable {
  const path = ['channels', index];
  const file = `${year.id}/${section.id}.yaml`;
  const owner = `${year.id}/${section.id}/${id}`;
  const { measures } = year.plan;
  const figuresOf = (entries: Record<string, Entry>, steps: string[], at: (key: Measure) => Path): Figures =>
    new Map(
      measures.flatMap((measure) => {
        const entry = entries[measure.id];
        if (!entry) return [];
        const { kind, currency } = measure;
        const place = at(measure);
        const own = [owner, ...steps, measure.id].join('/');
        const figure: Published = {
          id: own,
          kind,
          currency,
          measure,
          entry,
          file,
          path: place,
          holder: place,
        };
        year.figures.set(own, figure);
        return [[measure.id, figure]];
      }),
    );
  const covered = rows ? year.rows.filter((row) => sumOf.length || rows[row]) : [];
  return {
    id,
    section: section.id,
    at: { file, path },
    main,
    rows: year.rows,
    rowsAdd: year.plan.rowsAdd,
    totals: figuresOf(totals, [], (measure) => [...path, measure === main ? 'total' : measure.id]),
    cells: new Map(
      covered.map((row) => [
        row,
        figuresOf(rows![row] ?? {}, [row], (measure) => [...path, 'territories', row, measure.id]),
      ]),
    ),
    isSum: sumOf.length > 0,
    sumOf: [],
    partOf: partOf === 'total' ? 'total' : null,
  };
}

function sectionTable(section: Section, year: YearTable): SectionTable {
  const main = mainOf(year.plan, section);
  const file = `${year.id}/${section.id}.yaml`;
  const single = (id: string, entry: Entry, kind: Kind, path: Path, holder = path): Published => {
    const full = `${year.id}/${section.id}/${id}`;
    const figure = { id: full, kind, currency: undefined, measure: null, entry, file, path, holder };
    return figure;
  };
  const kept = (figure: Published): Published => {
    year.figures.set(figure.id, figure);
    return figure;
  };
  const total = section.total && {
    ...single(main.id, section.total, main.kind, ['total']),
    currency: main.currency,
    measure: main,
  };
  if (total) kept(total);
  const channels = section.channels.map((each, index) => channelTable(each, index, { year, section, main }));
  const claims = section.claims.map((claim) => {
    const at = ['claims', claim.id];
    const sides = (['from', 'to'] as const).map((side) => {
      const entry = claim[side];
      return 'name' in entry
        ? null
        : kept(single(`${claim.id}/${side}`, entry, kindOf(entry.typed), [...at, side]));
    });
    const kind = changeKinds[claim.change];
    const told = kept(single(`${claim.id}/${claim.change}`, claim.told, kind, [...at, claim.change], at));
    return { claim, told, from: sides[0]!, to: sides[1]! }; // a name is filled in below, when all figures are known
  });
  for (const [id, entry] of Object.entries(section.facts))
    kept(single(id, entry, kindOf(entry.typed), ['facts', id, 'value']));
  const shares = section.shares.map(({ id, parts, whole }) => ({
    whole: single(id, whole, 'percent', ['shares', id]),
    parts: Object.entries(parts).map(([part, entry]) =>
      kept(single(`${id}/${part}`, entry, 'percent', ['shares', id, 'parts', part, 'value'])),
    ),
  }));
  return {
    id: section.id,
    apart: section.apart || main !== year.plan.measures[0],
    total,
    channels,
    claims,
    shares,
  };
}

/** The figure that a claim names: as its section has it, or else the year; with a year before it, of another year. */
function named(name: string, section: string, year: YearTable, earlier: readonly YearTable[]): Side {
  if (name.includes('/')) {
    const found = earlier.map(({ figures }) => figures.get(name)).find(Boolean);
    if (!found) throw new Error(`no figure ${name}`);
    return found;
  }
  const path = name.replaceAll('.', '/');
  for (const id of [`${year.id}/${section}/${path}`, `${year.id}/${path}`]) {
    const found = year.figures.get(id);
    if (found) return found;
    for (const channel of year.channels)
      for (const row of channel.isSum ? channel.cells.keys() : [])
        if (id === `${year.id}/${channel.section}/${channel.id}/${row}/${channel.main.id}`)
          return { channel, row };
  }
  throw new Error(`no figure ${name} in ${section}`);
}

function yearTable(plan: Plan, typed: Year, earlier: readonly YearTable[]): YearTable {
  const [main] = plan.measures;
  const { id, kind, currency } = main!;
  const year: YearTable = {
    id: typed.id,
    plan,
    rows: rowsOf(plan, typed),
    total: null,
    sections: [],
    channels: [],
    figures: new Map(),
  };
  if (typed.total) {
    const own = `${typed.id}/${id}`;
    const path = ['total'];
    const file = `${typed.id}/report.yaml`;
    year.total = { id: own, kind, currency, measure: main!, entry: typed.total, file, path, holder: path };
    year.figures.set(own, year.total);
  }
  year.sections = typed.sections.map((section) => sectionTable(section, year));
  year.channels = year.sections.flatMap(({ channels }) => channels);
  const byId = new Map(year.channels.map((channel) => [channel.id, channel]));
  for (const { id: own, sumOf, partOf } of typed.sections.flatMap(({ channels }) => channels)) {
    const channel = byId.get(own)!;
    channel.sumOf = sumOf.map((part) => byId.get(part)!);
    if (partOf !== null && partOf !== 'total') channel.partOf = byId.get(partOf)!;
  }
  for (const section of year.sections)
    for (const each of section.claims)
      for (const side of ['from', 'to'] as const)
        if ('name' in each.claim[side]) each[side] = named(each.claim[side].name, section.id, year, earlier);
  return year;
}

/** Every year of a plan, oldest first, with all its figures. */
export const tablesOf = (plan: Plan): YearTable[] =>
  plan.years.reduce<YearTable[]>((all, year) => [...all, yearTable(plan, year, all)], []);
