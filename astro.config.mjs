import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { addressOf } from './src/cli/address.ts';
import { browserMessages } from './src/cli/browser-messages.ts';
import { dataModule } from './src/cli/data-module.ts';
import { frontPage } from './src/cli/front-page.ts';

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
  cacheDir: '.astro/cache', // the default lies in node_modules, which may be read-only
  build: { concurrency: 8 }, // a page is drawn while those before it are being written
  integrations: [frontPage(data)],
  vite: {
    cacheDir: '.astro/vite',
    server: { watch: { ignored: isMade, followSymlinks: false } }, // it would follow them in circles
    plugins: [{ name: 'report', config }, dataModule(data), externalizeLoaded(), browserMessages()],
  },
};

/**
 * Whether a file is generated, by this command or another, so that the watcher ignores it. Astro takes any `tsconfig.json` or
 * `astro.config.mjs` in the project for its own and, when one appears, drops its next message to the browser; while the browser shows an
 * error, Astro reloads it for every file that changes.
 */
function isMade(file) {
  const isInside = (folder) => file === folder || path.normalize(file).startsWith(folder + path.sep);
  return ['.astro', 'dist'].some((folder) => isInside(path.resolve(folder))) && !isInside(data);
}

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
        resolve: { external: true }, // packages that Node can import as they are: not bundling them makes a build faster
        build: { rolldownOptions: { output: { codeSplitting: false } } }, // it runs once, on Node: chunks would gain nothing
      },
    },
    define: Object.fromEntries(
      Object.entries(constants).map(([name, value]) => [name, JSON.stringify(value)]),
    ),
  };
}

/**
 * Leaves modules that Node has already loaded out of the bundle, which makes a build a tenth faster. These are the folders of the project
 * that pages share with the check, with all that it has read and proven, and the `core` and `runtime` of Astro; its other modules import
 * virtual modules of Vite, so they are bundled.
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
