import culori from 'culori/require'; // loads one file, `culori/fn` 150
import { finding, type Finding } from '../model/finding.ts';
import type { Site } from '../model/site.ts';

const { converter, formatHex, wcagContrast } = culori;
const oklch = converter('oklch');

/** The paper (background colour) of each scheme. */
export const paper = { light: '#faf7f0', dark: '#171512' } as const;

/** The least contrast ratios by WCAG 2.2, of text (1.4.3) and of graphics (1.4.11). */
const leastContrast = { text: 4.5, graphics: 3 } as const;

/** The colour of the same hue and chroma, nearest in lightness, whose contrast is at least `ratio`; `null` if there is none. */
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

/** Reports each colour of the theme with too little contrast to its paper: the accent must do for text, those of channels for graphics. */
export function contrast(site: Site): Finding[] {
  const file = 'site.yaml';
  return (['light', 'dark'] as const).flatMap((scheme) => {
    const { accent, channels } = site.theme[scheme];
    const colours = [
      { colour: accent, path: ['accent'], least: leastContrast.text },
      ...Object.entries(channels).map(([id, colour]) => ({
        colour,
        path: ['channels', id],
        least: leastContrast.graphics,
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
