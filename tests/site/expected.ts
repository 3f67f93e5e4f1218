import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';

/** A figure as a page must show it: its machine value, and the texts that may stand for it. */
export interface Expected {
  machine: string;
  texts: string[];
  published: boolean;
}

/** How a language writes numbers: between thousands, before decimals, and the units of time. */
export interface Writing {
  group: string;
  decimal: string;
  units: readonly [string, string, string];
  /** The first places. */
  places: readonly string[];
}

const nbsp = '\u00a0';
export const russian: Writing = {
  group: nbsp,
  decimal: ',',
  units: ['ч', 'мин', 'с'],
  places: ['первое', 'второе', 'третье', 'четвертое', 'пятое'],
};
export const english: Writing = {
  group: ',',
  decimal: '.',
  units: ['h', 'min', 's'],
  places: ['1st', '2nd', '3rd', '4th', '5th', '6th', '7th'],
};

type Cell = number | { contacts: number; wait?: string; service?: string };
/** A figure by itself, or with the discrepancy that it stands with. */
type Published<Value> = Value | { value: Value; discrepancy?: { computed: Value } };
interface Channel {
  id: string;
  total?: Published<number>;
  wait?: Published<string>;
  service?: Published<string>;
  territories?: Record<string, Cell>;
}
interface Total {
  value: number;
  excludes?: string[];
}
interface Section {
  total?: number | Total;
  channels?: Channel[];
  claims?: Record<string, { from: number; to: number; growth: string; discrepancy?: { computed: string } }>;
}

const valueOf = <Value extends string | number>(figure: Published<Value>): Value =>
  typeof figure === 'object' ? figure.value : figure;
/** What its inputs give, where they contradict it: shares are of that. */
const givenOf = <Value extends string | number>(figure: Published<Value>): Value =>
  typeof figure === 'object' ? (figure.discrepancy?.computed ?? figure.value) : figure;
const seconds = (clock: string) => clock.split(':').reduce((all, part) => all * 60 + Number(part), 0);
const add = (values: readonly number[]) => values.reduce((all, value) => all + value, 0);
const parts = (value: number) => [Math.floor(value / 3600), Math.floor(value / 60) % 60, value % 60];

/** Figures as a language writes them. */
function scribe({ group, decimal, units: names, places }: Writing) {
  const count = (value: number, published = false): Expected => ({
    machine: String(value),
    texts: [String(value).replace(/\B(?=(\d{3})+$)/g, group)],
    published,
  });
  const percent = (text: string, published = false): Expected => ({
    machine: text,
    texts: [text.replace('.', decimal).replace('-', '\u2212')],
    published,
  });
  const share = (part: number, whole: number) =>
    percent(`${(Math.round((part * 1000) / whole) / 10).toFixed(1)}%`);
  const time = (value: number, published = false): Expected => {
    const [hours, minutes, rest] = parts(value) as [number, number, number];
    const two = (part: number) => String(part).padStart(2, '0');
    const units = (with_: readonly string[], between: string) =>
      parts(value).flatMap((part, index) => (part ? [`${part}${between}${with_[index]}`] : []));
    return {
      machine: `PT${units(['H', 'M', 'S'], '').join('')}`,
      texts: [`${hours}:${two(minutes)}:${two(rest)}`, units(names, nbsp).join(' ')],
      published,
    };
  };
  const place = (value: number): Expected => ({ ...count(value), texts: [places[value - 1]!] });
  return { count, percent, share, time, place };
}

/**
 * Every figure that the pages of a year may show, by id: read from the YAML and added up here once more, with nothing of the
 * generator's own code.
 */
export function expectedFigures(folder: string, year: string, writing: Writing): Map<string, Expected> {
  const { count, percent, share, time, place } = scribe(writing);
  const read = <T>(file: string) => parse(readFileSync(path.join(folder, file), 'utf8')) as T;
  const territories = read<{ id: string }[]>('territories.yaml').map(({ id }) => id);
  const { total, sections } = read<{ total: Total; sections: string[] }>(`${year}/report.yaml`);
  const found = new Map<string, Expected>();
  const all: { id: string; key: string; contacts: number; given: number; cells: Map<string, number> }[] = [];

  for (const name of sections) {
    const section = read<Section>(`${year}/${name}.yaml`);
    const own = (section.channels ?? []).map((channel) => {
      const key = `${year}/${name}/${channel.id}`;
      const cells = Object.entries(channel.territories ?? {}).map(([id, cell]) => {
        const { contacts, wait, service } = typeof cell === 'number' ? { contacts: cell } : cell;
        found.set(`${key}/${id}/contacts`, count(contacts, true));
        if (wait) found.set(`${key}/${id}/wait`, time(seconds(wait), true));
        if (service) found.set(`${key}/${id}/service`, time(seconds(service), true));
        return { id, contacts, wait, service };
      });
      const contacts =
        channel.total === undefined ? add(cells.map((cell) => cell.contacts)) : valueOf(channel.total);
      found.set(`${key}/contacts`, count(contacts, channel.total !== undefined));
      found.set(`${key}/contacts/computed`, count(add(cells.map((cell) => cell.contacts))));
      const given = channel.total === undefined ? contacts : givenOf(channel.total);
      for (const cell of cells) found.set(`${key}/${cell.id}/share`, share(cell.contacts, given));
      for (const measure of ['wait', 'service'] as const) {
        const published = channel[measure];
        const weighted =
          cells.every((cell) => cell[measure]) &&
          add(cells.map((cell) => seconds(cell[measure]!) * cell.contacts));
        const mean = published
          ? seconds(valueOf(published))
          : weighted
            ? Math.round(weighted / contacts)
            : null;
        if (weighted) found.set(`${key}/${measure}/computed`, time(Math.round(weighted / contacts)));
        if (mean === null) continue;
        found.set(`${key}/${measure}`, time(mean, Boolean(published)));
        for (const cell of cells)
          if (cell[measure])
            found.set(
              `${key}/${cell.id}/${measure}/difference`,
              time(Math.abs(seconds(cell[measure]) - mean)),
            );
      }
      return {
        id: channel.id,
        key,
        contacts,
        given,
        cells: new Map(cells.map((cell) => [cell.id, cell.contacts])),
      };
    });
    all.push(...own);
    if (section.total !== undefined) {
      const { value, excludes = [] } =
        typeof section.total === 'object' ? section.total : { value: section.total };
      const kept = own.filter(({ id }) => !excludes.includes(id));
      found.set(`${year}/${name}/contacts`, count(value, true));
      found.set(`${year}/${name}/contacts/computed`, count(add(kept.map((channel) => channel.contacts))));
      found.set(`${year}/${name}/contacts/all`, count(add(own.map((channel) => channel.contacts))));
    }
    for (const [id, { from, to, growth, discrepancy }] of Object.entries(section.claims ?? {})) {
      const key = `${year}/${name}/${id}`;
      found.set(`${key}/from`, count(from, true)).set(`${key}/to`, count(to, true));
      found.set(`${key}/growth`, percent(growth, true));
      const digits = ((discrepancy?.computed ?? growth).split('.')[1] ?? '%').length - 1;
      found.set(`${key}/growth/computed`, percent(`${((to / from - 1) * 100).toFixed(digits)}%`));
    }
  }

  const covered = all.filter(({ id }) => !(total.excludes ?? []).includes(id));
  const sums = new Map(
    territories.map((id) => [id, add(covered.map((channel) => channel.cells.get(id) ?? 0))]),
  );
  found.set(`${year}/contacts`, count(total.value, true));
  found.set(`${year}/contacts/computed`, count(add(covered.map((channel) => channel.contacts))));
  found.set(`${year}/contacts/all`, count(add(all.map((channel) => channel.contacts))));
  const whole = covered.filter(({ cells }) => !cells.size).map((channel) => channel.contacts);
  found.set(`${year}/territories/contacts/computed`, count(add([...sums.values(), ...whole])));
  for (const { key, given, cells } of covered) {
    found.set(`${key}/share`, share(given, total.value));
    for (const [id, value] of cells)
      found.set(`${key}/${id}/share-of-territory`, share(value, sums.get(id)!));
  }
  for (const [id, value] of sums) {
    const key = `${year}/territories/${id}`;
    found.set(`${key}/contacts`, count(value)).set(`${key}/share`, share(value, total.value));
    found.set(`${key}/share-of-territory`, share(value, value));
    const tenths = covered.map(({ cells }) => Math.round(((cells.get(id) ?? 0) * 1000) / value));
    if (add(tenths) !== 1000) found.set(`${key}/shares`, percent(`${(add(tenths) / 10).toFixed(1)}%`));
    found.set(`${key}/rank`, place(1 + [...sums.values()].filter((other) => other > value).length));
  }
  return found;
}
