import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';

const data = path.resolve(process.env.REPORT_DATA || 'data');
const { origin, pathname } = address();

/**
 * A plain object: `defineConfig` would only add its types, and importing it makes each build a fifth of a second longer.
 * @type {import('astro').AstroUserConfig}
 */
export default {
  site: origin,
  base: pathname,
  trailingSlash: 'always',
  devToolbar: { enabled: false },
  vite: {
    resolve: { alias: { '#data': data } },
    define: { DATA_FOLDER: JSON.stringify(path.relative('.', data).split(path.sep).join('/')) },
    plugins: [{ name: 'watch-data', configureServer: (server) => void server.watcher.add(data) }],
  },
};

/** The `url` in site.yaml. Where it can't be read, a stand-in: saying what is wrong is the task of the check. */
function address() {
  try {
    const site = parse(readFileSync(path.join(data, 'site.yaml'), 'utf8'), { logLevel: 'silent' });
    const url = new URL(site.url);
    if (/^https?:$/.test(url.protocol)) return url;
  } catch {}
  return new URL('http://localhost/');
}
