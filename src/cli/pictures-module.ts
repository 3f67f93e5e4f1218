import { existsSync } from 'node:fs';
import path from 'node:path';
import { languages } from '../i18n/languages.ts';
import { read } from '../read/read.ts';
import { shownIn } from '../read/shown.ts';
import type { VitePlugin } from './data-module.ts';
import { readFolder } from './folder.ts';

const resolved = '\0virtual:pictures';

/**
 * Gives the pages the pictures of a data folder as Astro imports them, by their paths in it: those that what is published names, and in
 * development those of drafts. A site without any loads nothing of what draws them.
 */
export function picturesModule(folder: string): VitePlugin {
  let development = false;
  return {
    name: 'pictures-module',
    config(_, { command }) {
      development = command === 'serve';
      // The data may lie elsewhere than the project.
      return development ? { server: { fs: { allow: [path.resolve('.'), folder] } } } : undefined;
    },
    resolveId: { filter: { id: /^virtual:pictures$/ }, handler: () => resolved },
    load: {
      filter: { id: /^\0virtual:pictures$/ },
      handler() {
        const files = picturesOf(folder, development);
        if (!files.length) return 'export default {}; export const getImage = undefined;';
        const from = (file: string) => JSON.stringify(path.join(folder, file).split(path.sep).join('/'));
        return [
          "export { getImage } from 'astro:assets';",
          ...files.map((file, index) => `import picture${index} from ${from(file)};`),
          `export default { ${files.map((file, index) => `${JSON.stringify(file)}: picture${index}`).join(', ')} };`,
        ].join('\n');
      },
    },
  };
}

/** Those that can be imported: of the others the check tells, in the place of the page. */
function picturesOf(folder: string, drafts: boolean): string[] {
  if (!existsSync(folder)) return [];
  const files = readFolder(folder);
  const dataset = read(files, languages);
  const pictures = shownIn(dataset, drafts).flatMap(({ report }) =>
    [report, ...report.sections].flatMap((each) => each.pictures.map(({ file }) => file)),
  );
  const { logo } = dataset.site ?? {};
  const named = new Set([...(logo ? [logo.file] : []), ...pictures]);
  return [...named].filter((file) => files.get(file)?.startsWith('picture'));
}
