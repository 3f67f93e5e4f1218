import { parse } from '../read/parse.ts';
import { siteText } from './folder.ts';

/** The `url` in the site.yaml of a data folder; `null` if it is missing or no http(s) address, which the check reports. */
export function addressOf(data: string): URL | null {
  try {
    const { document } = parse('site.yaml', siteText(data));
    const url = new URL(String(document.get('url')));
    return /^https?:$/.test(url.protocol) ? url : null;
  } catch {
    return null;
  }
}
