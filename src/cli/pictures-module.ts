import { existsSync } from 'node:fs';
import path from 'node:path';
import { languages } from '../i18n/languages.ts';
import type { Content } from '../model/unread.ts';
import { read } from '../read/read.ts';
import { shownIn } from '../read/shown.ts';
import type { VitePlugin } from './data-module.ts';
import { readFolder } from './folder.ts';

/** The id of the module in Vite. */
export const picturesId = '\0virtual:pictures';

/**
 * Gives the pages, as `virtual:pictures`, the pictures of a data folder as Astro imports them, by their paths in it: those that published
 * reports name, and in development drafts too. A site without pictures does not load `astro:assets`.
 */
export function picturesModule(folder: string): VitePlugin {
  let development = false;
  return {
    name: 'pictures-module',
    config(_, { command }) {
      development = command === 'serve';
      // Vite serves files of these folders only, and the data may lie outside the project.
      return development ? { server: { fs: { allow: [path.resolve('.'), folder] } } } : undefined;
    },
    resolveId: { filter: { id: /^virtual:pictures$/ }, handler: () => picturesId },
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

/** The named pictures that can be imported. Any other is an error of the check, which is shown in place of the page. */
function picturesOf(folder: string, drafts: boolean): string[] {
  if (!existsSync(folder)) return [];
  const files = readFolder(folder);
  const dataset = read(files, languages);
  const pictures = shownIn(dataset, drafts).flatMap(({ report }) =>
    [report, ...report.sections].flatMap((each) => each.pictures.map(({ file }) => file)),
  );
  const { logo } = dataset.site ?? {};
  const named = new Set([...(logo ? [logo.file] : []), ...pictures]);
  const isDrawable = (content?: Content) => typeof content === 'string' && content.startsWith('picture');
  return [...named].filter((file) => isDrawable(files.get(file)));
}
