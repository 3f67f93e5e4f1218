import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';

type Mapping = Record<string, unknown>;
const isMapping = (value: unknown): value is Mapping => typeof value === 'object' && value !== null;

/** A value that may stand with its discrepancy or its scope. */
const bare = (value: unknown): unknown => (isMapping(value) && 'value' in value ? value['value'] : value);

/** As a page must write it for machines: durations in ISO 8601, all else as typed. */
function machineOf(value: unknown): string {
  const clock = /^(\d+):(\d\d):(\d\d)$/.exec(String(value));
  if (!clock) return String(value);
  const parts = clock.slice(1).map(Number);
  const text = parts.flatMap((part, index) => (part ? [`${part}${'HMS'[index]}`] : [])).join('');
  return `PT${text || '0S'}`;
}

/**
 * Every figure that an editor has typed for a year, by its id, with its machine value: read from the YAML by its shape alone, with
 * nothing of the generator's own code.
 */
export function publishedFigures(data: string, year: string): Map<string, string> {
  const read = (file: string) => parse(readFileSync(path.join(data, year, file), 'utf8')) as Mapping;
  const found = new Map<string, string>();
  const add = (id: string, value: unknown) => {
    const typed = bare(value);
    // what stands in the place of a number tells why there is none, or names one that stands elsewhere
    if (typeof typed === 'number' || /^-?\d[\d.:]*%?$/.test(String(typed)))
      found.set(`${year}/${id}`, machineOf(typed));
  };
  const measures = (id: string, of: Mapping) => {
    for (const name of ['wait', 'service']) add(`${id}/${name}`, of[name]);
  };
  const report = read('report.yaml');
  add('contacts', report['total']);
  for (const section of report['sections'] as string[]) {
    const { total, channels = [], claims = {}, facts = {}, shares = {} } = read(`${section}.yaml`);
    add(`${section}/contacts`, total);
    for (const channel of channels as Mapping[]) {
      const key = `${section}/${String(channel['id'])}`;
      add(`${key}/contacts`, channel['total']);
      measures(key, channel);
      for (const [territory, cell] of Object.entries((channel['territories'] ?? {}) as Mapping)) {
        add(`${key}/${territory}/contacts`, isMapping(cell) ? cell['contacts'] : cell);
        if (isMapping(cell)) measures(`${key}/${territory}`, cell);
      }
    }
    for (const [fact, fields] of Object.entries(facts as Mapping)) add(`${section}/${fact}`, fields);
    for (const [share, fields] of Object.entries(shares as Mapping))
      for (const [part, value] of Object.entries((fields as { parts: Mapping }).parts))
        add(`${section}/${share}/${part}`, value);
    for (const [claim, fields] of Object.entries(claims as Mapping))
      for (const name of ['from', 'to', 'growth'])
        add(`${section}/${claim}/${name}`, (fields as Mapping)[name]);
  }
  return found;
}
