import { paper } from '../report/checks/contrast.ts';
import type { Site } from '../report/schema/site.ts';

const cssText = (text: string): string =>
  `"${text.replace(/["\\\n<]/g, (char) => `\\${char.charCodeAt(0).toString(16)} `)}"`;

/** The colours of `data/site.yaml` as custom properties and a class for each channel, and what stands on the edges of printed pages. */
export function themeCss(
  { url, theme: { light, dark } }: Site,
  running: readonly [left: string, right: string],
  sheetOf: string,
): string {
  const both = (name: string, inLight: string, inDark: string) =>
    `--${name}:light-dark(${inLight},${inDark})`;
  const channels = Object.entries(light.channels).map(
    ([id, colour]) => `.channel-${id}{${both('channel', colour, dark.channels[id] ?? colour)}}`,
  );
  const [left, right] = running.map(cssText);
  return [
    '@layer theme{',
    `:root{--origin:${cssText(new URL(url).origin)};${both('paper', paper.light, paper.dark)};${both('accent', light.accent, dark.accent)}}`,
    ...channels,
    `@page{@top-left{content:${left}}@top-right{content:${right}}@bottom-right{content:counter(page) ${cssText(sheetOf)} counter(pages)}}`,
    '}',
  ].join('');
}
