import { paper } from '../checks/contrast.ts';
import type { Site } from '../model/site.ts';

const cssText = (text: string): string =>
  `"${text.replace(/["\\\n<]/g, (char) => `\\${char.charCodeAt(0).toString(16)} `)}"`;

/** The texts in the margins of printed pages: top left, top right, and between page number and page count. */
export interface Running {
  left: string;
  right: string;
  pageOf: string;
}

/** The colours of `data/site.yaml` as custom properties and a class for each channel, and the margins of printed pages. */
export function themeCss({ url, theme: { light, dark } }: Site, { left, right, pageOf }: Running): string {
  const both = (name: string, inLight: string, inDark: string) =>
    `--${name}:light-dark(${inLight},${inDark})`;
  const channels = Object.entries(light.channels).map(
    ([id, colour]) => `.channel-${id}{${both('channel', colour, dark.channels[id] ?? colour)}}`,
  );
  return [
    '@layer theme{',
    `:root{--origin:${cssText(new URL(url).origin)};${both('paper', paper.light, paper.dark)};${both('accent', light.accent, dark.accent)}}`,
    ...channels,
    `@page{@top-left{content:${cssText(left)}}@top-right{content:${cssText(right)}}@bottom-right{content:counter(page) ${cssText(pageOf)} counter(pages)}}`,
    '}',
  ].join('');
}
