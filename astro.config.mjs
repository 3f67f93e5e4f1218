import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { addressOf } from './src/cli/address.ts';
import { browserMessages } from './src/cli/browser-messages.ts';
import { dataModule } from './src/cli/data-module.ts';
import { frontPage } from './src/cli/front-page.ts';
import { picturesModule } from './src/cli/pictures-module.ts';

const data = path.resolve(process.env.REPORT_DATA || 'data');
const { origin, pathname } = addressOf(data) ?? new URL('http://localhost/');

/**
 * A plain object: `defineConfig` would only add its types, and importing it makes each build a fifth of a second longer.
 * @type {import('astro').AstroUserConfig}
 */
export default {
  site: origin,
  base: pathname,
  trailingSlash: 'always',
  devToolbar: { enabled: false },
  cacheDir: '.astro/cache', // what is installed may be read-only
  build: { concurrency: 8 }, // a page is drawn while those before it are being written
  integrations: [frontPage(data)],
  vite: {
    cacheDir: '.astro/vite',
    server: { watch: { ignored: isMade } },
    plugins: [
      { name: 'report', config },
      dataModule(data),
      picturesModule(data),
      externalizeLoaded(),
      browserMessages(),
    ],
  },
};

/**
 * Whether a file is made from others, here or by a command beside. Astro takes any `tsconfig.json` or `astro.config.mjs` in the project
 * for its own, and drops the next message to the browser for one that comes; while a fault shows, it reloads for each file that changes.
 */
function isMade(file) {
  const isInside = (folder) => file === folder || path.normalize(file).startsWith(folder + path.sep);
  return ['.astro', 'dist'].some((folder) => isInside(path.resolve(folder))) && !isInside(data);
}

/** What Node can import as it is need not be bundled anew for each build. */
const externals = [
  '@lezer/markdown',
  'astro/compiler-runtime',
  'culori/require',
  'subset-font',
  'yaml',
  'zod',
];

/** Build-time constants (Vite `define`) in place of `import.meta.env`, which a variable of the machine's environment would overrule. */
function config(_, { command }) {
  const constants = {
    DATA_FOLDER: path.relative('.', data).split(path.sep).join('/'),
    BASE: pathname.replace(/\/?$/, '/'),
    DEVELOPMENT: command === 'serve',
  };
  return {
    environments: {
      prerender: {
        resolve: { external: externals },
        build: { rolldownOptions: { output: { codeSplitting: false } } }, // it is run once, and no browser loads a part of it
      },
    },
    define: Object.fromEntries(
      Object.entries(constants).map(([name, value]) => [name, JSON.stringify(value)]),
    ),
  };
}

/**
 * A build bundles pages only, which takes a tenth of it less. What Node has loaded by then stays as it is: of the project the model, the
 * reading and the wording, with what the check has read and proven; of Astro what draws pages, but for the few modules outside of these
 * folders, which import what Vite makes.
 */
function externalizeLoaded() {
  const astro = path.dirname(fileURLToPath(import.meta.resolve('astro')));
  const loaded = [
    ...['model', 'checks', 'read', 'i18n'].map((folder) => path.resolve('src', folder)),
    ...['core', 'runtime'].map((folder) => path.join(astro, folder)),
  ];
  return {
    name: 'externalize-loaded',
    apply: 'build',
    enforce: 'pre',
    resolveId: {
      filter: { id: /^\./ },
      handler(id, importer) {
        if (!importer) return null;
        const file = path.resolve(path.dirname(importer), id);
        return loaded.some((folder) => file.startsWith(folder + path.sep))
          ? { id: pathToFileURL(file).href, external: 'absolute' }
          : null;
      },
    },
  };
}
