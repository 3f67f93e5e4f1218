import culori from 'culori/require'; // one file, where `culori/fn` is 150
import { finding, type Finding } from '../model/finding.ts';
import type { Site } from '../model/site.ts';

const { converter, formatHex, wcagContrast } = culori;
const oklch = converter('oklch');

/** The paper of each scheme, which every colour of a theme is seen on. */
export const paper = { light: '#faf7f0', dark: '#171512' } as const;

/** WCAG 2.2: text (1.4.3) and graphics (1.4.11). */
const needed = { text: 4.5, graphics: 3 } as const;

/** The colour of the same hue and chroma, as near in lightness as passes; `null` where none does. */
export function nearestPassing(colour: string, against: string, ratio: number): string | null {
  const start = oklch(colour);
  if (!start) return null;
  for (let step = 1; step <= 1000; step++)
    for (const l of [start.l - step / 1000, start.l + step / 1000]) {
      if (l < 0 || l > 1) continue;
      const candidate = formatHex({ ...start, l });
      if (candidate && wcagContrast(candidate, against) >= ratio) return candidate;
    }
  return null;
}

/** Each colour of the theme can be seen on the paper of its scheme: the accent as text, a channel's as a bar. */
export function contrast(site: Site): Finding[] {
  const file = 'site.yaml';
  return (['light', 'dark'] as const).flatMap((scheme) => {
    const { accent, channels } = site.theme[scheme];
    const colours = [
      { colour: accent, path: ['accent'], least: needed.text },
      ...Object.entries(channels).map(([id, colour]) => ({
        colour,
        path: ['channels', id],
        least: needed.graphics,
      })),
    ];
    return colours.flatMap(({ colour, path, least }) => {
      const ratio = wcagContrast(colour, paper[scheme]);
      if (ratio >= least) return [];
      const nearest = nearestPassing(colour, paper[scheme], least);
      const details = { colour, against: paper[scheme], ratio, needed: least, nearest, scheme };
      return [finding('contrast', { file, path: ['theme', scheme, ...path] }, details)];
    });
  });
}
