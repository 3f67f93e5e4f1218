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
  // every scalar as it is typed: 0.80 is not 0.8
  const read = (file: string): unknown =>
    parse(readFileSync(path.join(data, file), 'utf8'), { schema: 'failsafe' });
  const found = new Map<string, string>();
  const add = (id: string, value: unknown) => {
    const typed = bare(value);
    // what stands in the place of a number tells why there is none, or names one that stands elsewhere
    if (typeof typed === 'string' && /^-?\d[\d.:]*%?$/.test(typed))
      found.set(`${year}/${id}`, machineOf(typed));
  };
  const measures = (read('measures.yaml') as { id: string }[]).map(({ id }) => id);
  const own = (id: string, of: Mapping) => {
    for (const name of measures) add(`${id}/${name}`, of[name]);
  };
  const report = read(`${year}/report.yaml`) as Mapping;
  add(measures[0]!, report['total']);
  for (const section of report['sections'] as string[]) {
    const {
      measure: main = measures[0]!,
      total,
      channels = [],
      claims = {},
      facts = {},
      shares = {},
    } = read(`${year}/${section}.yaml`) as Mapping & { measure?: string };
    add(`${section}/${main}`, total);
    for (const channel of channels as Mapping[]) {
      const key = `${section}/${String(channel['id'])}`;
      add(`${key}/${main}`, channel['total']);
      own(key, channel);
      for (const [territory, cell] of Object.entries((channel['territories'] ?? {}) as Mapping)) {
        if (isMapping(cell)) own(`${key}/${territory}`, cell);
        else add(`${key}/${territory}/${main}`, cell);
      }
    }
    for (const [fact, fields] of Object.entries(facts as Mapping)) add(`${section}/${fact}`, fields);
    for (const [share, fields] of Object.entries(shares as Mapping))
      for (const [part, value] of Object.entries((fields as { parts: Mapping }).parts))
        add(`${section}/${share}/${part}`, value);
    for (const [claim, fields] of Object.entries(claims as Mapping))
      for (const name of ['from', 'to', 'growth', 'ratio', 'points'])
        add(`${section}/${claim}/${name}`, (fields as Mapping)[name]);
  }
  return found;
}
