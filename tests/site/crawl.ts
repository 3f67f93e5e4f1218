import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { BuiltSite } from '../sites.ts';
import { followLinks, type Link } from './links.ts';
import { pagesOf, sourceOf } from './pages.ts';
import { unmarked, unsayable } from './said.ts';
import { publishedFigures } from './published.ts';

interface Element {
  tag: string;
  attributes: Readonly<Partial<Record<string, string>>>;
  /** Its text, with a sign for each picture in it. */
  text: string;
  /** Whether it stands in a link. */
  linked: boolean;
}

const tagPattern = /<(\/?)([a-z][\w-]*)((?:"[^"]*"|[^">])*)>/g;
const empty = /^(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/;

/** The elements of a page that Astro wrote, in the order in which they end. */
function elementsOf(html: string): Element[] {
  const body = html.replace(/^[^]*?<body/, '<body');
  const found: Element[] = [];
  const open: Element[] = [];
  let at = 0;
  for (const { 0: source, 1: ends, 2: tag, 3: attributes, index } of body.matchAll(tagPattern)) {
    for (const each of open) each.text += body.slice(at, index) + (tag === 'img' ? '🖼' : '');
    at = index + source.length;
    if (ends) {
      const last = open.findLastIndex((each) => each.tag === tag);
      found.push(...open.splice(last).reverse());
    } else {
      const pairs = [...attributes!.matchAll(/([^\s="]+)(?:="([^"]*)")?/g)];
      const element: Element = {
        tag: tag!,
        attributes: Object.fromEntries(pairs.map(([, name, value = '']) => [name!, value])),
        text: '',
        linked: open.some((each) => each.tag === 'a'),
      };
      if (empty.test(tag!) || attributes!.endsWith('/')) found.push(element);
      else open.push(element);
    }
  }
  return found;
}

/** The lines of a CSV file by the heads of their columns. */
function rowsOf(text: string, separator: string): Record<string, string>[] {
  const lines: string[][] = [[]];
  let field = '';
  let quoted = false;
  for (let at = 0; at < text.length; at++) {
    const sign = text[at]!;
    if (quoted && sign === '"' && text[at + 1] === '"') field += text[++at]!;
    else if (sign === '"') quoted = !quoted;
    else if (!quoted && (sign === separator || sign === '\n')) {
      lines.at(-1)!.push(field);
      field = '';
      if (sign === '\n') lines.push([]);
    } else if (quoted || sign !== '\r') field += sign;
  }
  const [heads = [], ...rows] = lines.slice(0, -1);
  return rows.map((row) => Object.fromEntries(heads.map((head, index) => [head, row[index] ?? ''])));
}

/** The number that a machine value stands for: seconds, per cent, or as such; `null` for none. */
function numberOf(machine: string | undefined): number | null {
  const [, hours, minutes, seconds] = /^PT(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?$/.exec(machine ?? '') ?? [];
  if (machine?.startsWith('PT'))
    return Number(hours ?? 0) * 3600 + Number(minutes ?? 0) * 60 + Number(seconds ?? 0);
  return machine === undefined || machine === '' ? null : parseFloat(machine);
}

interface DataFigure {
  id: string;
  value: number | null;
  origin: 'published' | 'computed';
  status: string;
  computed?: number;
  note?: string;
}

/** What a crawl has followed, and what it has found. */
interface Crawl {
  pages: number;
  links: Link[];
  /** How many figures stand on its pages, each once. */
  figures: number;
  faults: string[];
}

/**
 * Everything that does not agree in a built site: links without a target or words, anchors that stand twice or nowhere, and figures that
 * are missing on the report of their year or not the same on each page, in the CSV, the JSON and the YAML.
 */
export function crawl(site: Omit<BuiltSite, 'failure'>): Crawl {
  const { dist, data, years } = site;
  const pages = pagesOf(dist);
  const { links, dead } = followLinks({ ...site, pages });
  const faults = dead.map(({ from, href }) => `${from}: ${href} leads nowhere`);
  const elements = new Map(pages.map((page) => [page, elementsOf(sourceOf(dist, page))]));
  /** Of each figure the machine value that it has where it was first seen. */
  const shown = new Map<string, string | undefined>();
  for (const [page, all] of elements) {
    const ids = all.flatMap(({ attributes: { id } }) => id ?? []);
    const twice = ids.filter((id, index) => ids.indexOf(id) < index);
    faults.push(...twice.map((id) => `${page}: the id ${id} stands twice`));
    for (const { tag, attributes, text, linked } of all) {
      const { 'data-figure': figure, value, datetime, href } = attributes;
      if (tag === 'a' && (href === undefined || href === '' || !/[\p{L}\p{N}\p{P}\p{S}]/u.test(text)))
        faults.push(`${page}: the link to ${href ?? 'nothing'} is empty`);
      if (tag === 'a' && linked) faults.push(`${page}: the link to ${href!} stands in a link`);
      if (figure === undefined) continue;
      const machine = datetime ?? value;
      if (!shown.has(figure)) shown.set(figure, machine);
      else if (shown.get(figure) !== machine)
        faults.push(`${page}: ${figure} is ${machine!}, elsewhere ${shown.get(figure)!}`);
    }
  }
  for (const year of years) {
    const { figures } = JSON.parse(readFileSync(path.join(dist, year, 'data.json'), 'utf8')) as {
      figures: DataFigure[];
    };
    const computed = new Set(figures.flatMap(({ id, origin }) => (origin === 'computed' ? id : [])));
    for (const page of pages.filter((each) => each.startsWith(`${year}/`)))
      for (const fault of [...unmarked(sourceOf(dist, page), computed), ...unsayable(sourceOf(dist, page))])
        faults.push(`${page}: ${fault}`);
  }
  for (const year of years) faults.push(...figureFaults(year, { dist, data, shown, elements }));
  return { pages: pages.length, links, figures: shown.size, faults };
}

/** What does not agree in the figures of a year. */
function figureFaults(
  year: string,
  {
    dist,
    data,
    shown,
    elements,
  }: {
    dist: string;
    data: string;
    shown: ReadonlyMap<string, string | undefined>;
    elements: ReadonlyMap<string, readonly Element[]>;
  },
): string[] {
  const read = (file: string) => readFileSync(path.join(dist, year, file), 'utf8');
  const { figures, checks } = JSON.parse(read('data.json')) as {
    figures: DataFigure[];
    checks: { id: string }[];
  };
  const faults: string[] = [];
  const differ = (where: string, id: string, here: unknown, there: unknown) => {
    if (here !== there) faults.push(`${year}: ${id} is ${String(here)} in ${where}, not ${String(there)}`);
  };
  const csv = rowsOf(read('figures.csv'), ',');
  differ(
    'figures.csv',
    'the list of figures',
    csv.map(({ id }) => id).join(),
    figures.map(({ id }) => id).join(),
  );
  const excel = read('figures.excel.csv').slice(1);
  const ids = rowsOf(excel, /^id(.)/.exec(excel)![1]!).map(({ id }) => id);
  differ('figures.excel.csv', 'the list of figures', ids.join(), figures.map(({ id }) => id).join());
  const onReport = elements.get(`${year}/`)!.map(({ attributes }) => attributes);
  const drawn = new Set(onReport.map((each) => each['data-figure']));
  const anchored = new Set(onReport.flatMap((each) => (each['id'] ? [each['data-figure']] : [])));
  const typed = publishedFigures(data, year);
  figures.forEach(({ id, value, origin, status, computed, note }, index) => {
    const row = csv[index] ?? {};
    differ('figures.csv', id, row['value'] ? Number(row['value']) : null, value);
    differ('figures.csv', `the status of ${id}`, row['status'], status);
    differ(
      'figures.csv',
      `the computed value of ${id}`,
      row['computed'] ? Number(row['computed']) : null,
      computed ?? null,
    );
    differ('figures.csv', `the note of ${id}`, row['note']?.replace(/^'/, ''), note ?? '');
    if (shown.has(id)) differ('a page', id, numberOf(shown.get(id)), value);
    if (origin === 'computed') return;
    if (!drawn.has(id)) faults.push(`${year}: ${id} is not on the report`);
    else if (!anchored.has(id)) faults.push(`${year}: ${id} has no anchor on the report`);
    differ('data.json', id, value, numberOf(typed.get(id)));
    typed.delete(id);
  });
  for (const id of typed.keys()) faults.push(`${year}: ${id} is not in data.json`);
  const repeated = checks.map(({ id }) => id).filter((id, index, all) => all.indexOf(id) < index);
  faults.push(...repeated.map((id) => `${year}: the check ${id} stands twice`));
  return faults;
}
