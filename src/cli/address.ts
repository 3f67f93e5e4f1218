import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from '../read/parse.ts';

/** The `url` in the site.yaml of a data folder; `null` if it is missing or no http(s) address, which the check reports. */
export function addressOf(data: string): URL | null {
  try {
    const { document } = parse('site.yaml', readFileSync(path.join(data, 'site.yaml'), 'utf8'));
    const url = new URL(String(document.get('url')));
    return /^https?:$/.test(url.protocol) ? url : null;
  } catch {
    return null;
  }
}
