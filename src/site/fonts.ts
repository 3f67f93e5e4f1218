import { readFile } from 'node:fs/promises';
import path from 'node:path';
import ranges from '@fontsource-variable/golos-text/unicode.json' with { type: 'json' };
import { cached } from './cache.ts';
import { digestOf } from './hash.ts';
import { links } from './links.ts';
import { publication, texts } from './publication.ts';

/** One file of the typeface, subset to what the site uses. */
export interface FontFile {
  /** With a hash of its bytes, so that it may be cached for ever. */
  name: string;
  href: string;
  unicodeRange: string;
  bytes: Uint8Array<ArrayBuffer>;
}

const typeface = 'node_modules/@fontsource-variable/golos-text/files';
/** The folder that keeps the subsets for later builds: making one takes longer than drawing the site. */
const cache = '.astro/fonts';
/** Golos Text is used from regular to bold, with tabular figures. */
const weights = { min: 400, max: 700 };
const options = {
  targetFormat: 'woff2' as const,
  keepFeatures: ['kern', 'tnum'],
  variationAxes: { wght: weights },
};

const inRange = (range: string, code: number): boolean =>
  range.split(',').some((part) => {
    const [from, to] = part
      .slice(2)
      .split('-')
      .map((hex) => Number.parseInt(hex, 16));
    return code >= from! && code <= (to ?? from!);
  });

let known: Promise<FontFile[]> | undefined;

/** The files of the typeface that the site needs, each subset to the characters of the data and of the language; made once. */
export function fonts(): Promise<FontFile[]> {
  return (known ??= subset());
}

const hashOf = (...contents: (string | Uint8Array)[]): string => digestOf(...contents).slice(0, 8);

/** The symbols of the currencies in the data, which has only their ISO 4217 codes. */
const currencies = (): string => {
  const { editions, i18n } = publication();
  const measures = editions.flatMap(({ report }) => report.measures);
  return measures.flatMap(({ currency }) => (currency ? i18n.format.money(0, 0, currency) : [])).join('');
};

async function subset(): Promise<FontFile[]> {
  const characters = [...new Set(publication().i18n.language.alphabet + currencies() + texts())]
    .filter((character) => !/[\p{Cc}\uFEFF]/u.test(character)) // line breaks, tabs and byte order marks are not drawn
    .sort();
  const files = Object.entries(ranges).map(async ([script, unicodeRange]) => {
    const used = characters.filter((character) => inRange(unicodeRange, character.codePointAt(0)!)).join('');
    if (!used) return [];
    const original = await readFile(path.join(typeface, `golos-text-${script}-wght-normal.woff2`));
    const bytes = await cached(cache, hashOf(original, used, JSON.stringify(options)), async () => {
      const { default: subsetFont } = await import('subset-font'); // slow to load, and seldom needed
      return subsetFont(original, used, options);
    });
    const name = `golos-${script}.${hashOf(bytes)}.woff2`;
    return [{ name, href: links.root(`fonts/${name}`), unicodeRange, bytes: new Uint8Array(bytes) }];
  });
  return (await Promise.all(files)).flat();
}

/** The `@font-face` rules of the files. */
export const fontCss = (files: readonly FontFile[]): string =>
  files
    .map(
      ({ href, unicodeRange }) =>
        `@font-face{font-family:Golos;src:url(${href}) format("woff2");font-weight:${weights.min} ${weights.max};font-display:swap;unicode-range:${unicodeRange}}`,
    )
    .join('');

/** In ems: the advances of the bold digits 0 to 9 and of group and decimal separators, and what letter spacing takes off each. */
const advances = [0.65, 0.515, 0.61, 0.61, 0.625, 0.61, 0.635, 0.545, 0.64, 0.635];
const between: Record<string, number> = { ',': 0.32, '.': 0.32, '’': 0.31, '\u00a0': 0.17 };
const tracking = 0.03;

/** The width of a formatted number in ems of the main figure's type, rounded up to a tenth so that more pages share their styles. */
export function heroWidthEm(number: string): number {
  const ems = [...number].reduce(
    (all, char) =>
      all +
      (/\d/.test(char)
        ? advances[Number(char)]!
        : (between[char] ?? (/[\p{L}\p{Sc}]/u.test(char) ? 0.75 : 0.32))) -
      tracking,
    0,
  );
  return Math.ceil(ems * 10) / 10;
}
