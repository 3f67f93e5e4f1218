import type { FigureKind } from './measure.ts';
import type { ValueType } from './value-type.ts';
import { clock } from './duration.ts';
import { percentText } from './percent.ts';

/** How a figure was surely or possibly meant. */
export interface Repair {
  text: string;
  /** `false` where the same characters can mean two numbers: `15.654` may be 15,654. */
  certain: boolean;
}

/** Without its quotes, or the comma that it had in a list. */
const withoutQuotes = (source: string) =>
  source
    .replace(/[,;]$/, '')
    .replace(/^(['"])(.*)\1$|^[“”„«](.*)[“”»]$/, '$2$3')
    .trim();

function count(source: string): Repair | null {
  const text = withoutQuotes(source).replace(/^\+/, '');
  const plain = (digits: string) => {
    const value = Number(digits);
    return Number.isSafeInteger(value) ? String(value) : null;
  };
  const grouped = /^\d{1,3}(?:[ \u00a0\u202f_'’]\d{3})+$/.test(text) || /^\d+$/.test(text);
  const digits = grouped ? plain(text.replace(/\D/g, '')) : null;
  if (digits) return { text: digits, certain: true };
  const ambiguous = /^\d{1,3}(?:[.,]\d{3})+$/.test(text) ? plain(text.replace(/\D/g, '')) : null;
  return ambiguous ? { text: ambiguous, certain: false } : null;
}

function duration(source: string): Repair | null {
  const text = withoutQuotes(source);
  const [, hours, minutes, seconds] = /^(\d{1,3}):(\d{1,2}):(\d{1,2})$/.exec(text) ?? [];
  if (hours !== undefined) {
    const repaired = clock(Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds));
    return { text: repaired, certain: Number(minutes) < 60 && Number(seconds) < 60 };
  }
  const [, lost] = /^(?=.*:)(\d:?[0-5]\d:?[0-5]\d)$/.exec(text) ?? [];
  if (lost) return { text: lost.replace(/^(\d):?(\d\d):?/, '$1:$2:'), certain: false };
  const [, first, second] = /^(\d{1,2}):([0-5]\d)$/.exec(text) ?? [];
  return first === undefined ? null : { text: clock(Number(first) * 60 + Number(second)), certain: false };
}

function percent(source: string): Repair | null {
  const match = /^([+\u2212-]?)(\d+)(?:[.,](\d+))?[ \u00a0\u202f]?(%?)$/.exec(withoutQuotes(source));
  if (!match) return null;
  const [, sign, whole, decimals, mark] = match;
  const minus = sign === '-' || sign === '\u2212' ? '-' : '';
  return { text: `${minus}${whole}${decimals ? `.${decimals}` : ''}%`, certain: mark === '%' };
}

/** Any text as YAML has it in quotes. */
export const inQuotes = (text: string): string => `"${text.replace(/["\\]/g, '\\$&')}"`;

/** What YAML takes for a number or a yes or no is a text in quotes: `2023`, `true`. */
function text(source: string): Repair | null {
  return /^[\w.+-]+$/.test(source) && !/^null$/i.test(source)
    ? { text: inQuotes(source), certain: true }
    : null;
}

/** Six digits without their sign, or in other quotes than YAML knows. */
function colour(source: string): Repair | null {
  const [, digits] = /^#?([0-9a-fA-F]{6})$/.exec(withoutQuotes(source)) ?? [];
  return digits === undefined ? null : { text: `"#${digits}"`, certain: true };
}

/** With a point, without the spaces or commas between thousands or a sign of its currency. */
function decimal(source: string): Repair | null {
  const match =
    /^([+\u2212-]?)\p{Sc}?\s?(\d{1,3}(?:([ \u00a0\u202f'’,])\d{3})+|\d+)(?:[.,](\d+))?\s?\p{Sc}?$/u.exec(
      withoutQuotes(source),
    );
  if (!match) return null;
  const [, sign, whole = '', comma, decimals] = match;
  const minus = sign === '-' || sign === '\u2212' ? '-' : '';
  const text = `${minus}${whole.replace(/\D/g, '')}${decimals ? `.${decimals}` : ''}`;
  const lone = comma === ',' && !decimals && /^\d+,\d+$/.test(whole);
  return { text, certain: !lone && !(decimals?.length === 3 && /,/.test(source)) };
}

/** Of whatever kind it surely is, and of one alone. */
function figure(source: string): Repair | null {
  const sure = [count, duration, percent, decimal]
    .flatMap((each) => each(source) ?? [])
    .filter(({ certain }) => certain);
  return new Set(sure.map((each) => each.text)).size === 1 ? sure[0]! : null;
}

const repairs: Partial<Record<ValueType, (source: string) => Repair | null>> = {
  count,
  duration,
  percent,
  number: decimal,
  money: decimal,
  figure,
  text,
  colour,
};

/** What a figure that is typed wrongly should be typed as, or `null` where nobody can know. */
export function repair(kind: ValueType, source: string): Repair | null {
  const found = repairs[kind]?.(source) ?? null;
  return found?.text === source ? null : found;
}

/** A figure as it is typed in YAML. */
export function inYaml(kind: FigureKind, value: number, digits = 0): string {
  if (kind === 'percent') return percentText({ value, digits });
  return kind === 'duration' ? clock(value) : value.toFixed(digits);
}

/**
 * What declares that a figure stands, to be copied into the data, under the keys that it is typed under; one of a total keeps what the
 * total leaves out.
 */
export function declaration(
  keys: readonly string[],
  { kind, digits }: { kind: FigureKind; digits: number },
  published: number,
  computed: number,
  excludes: readonly string[] = [],
): string {
  const scope = excludes.length ? `excludes: [${excludes.join(', ')}], ` : '';
  const declared = `{ value: ${inYaml(kind, published, digits)}, ${scope}discrepancy: { computed: ${inYaml(kind, computed, digits)}, note: … } }`;
  const [outer = '', ...inner] = keys;
  return `${outer}: ${inner.reduceRight((text, key) => `{ ${key}: ${text} }`, declared)}`;
}

/** The same of a change: of a claim beside its numbers, of a row under its measure. */
export const changeDeclaration = (
  measure: { id: string } | null,
  kind: FigureKind,
  published: number,
  computed: number,
  digits: number,
): string =>
  measure
    ? declaration([measure.id], { kind, digits }, published, computed)
    : `discrepancy: { computed: ${inYaml(kind, computed, digits)}, note: … }`;

/** The known word that a misspelt one is nearest to, when no more than a third of it differs. */
export function nearest(word: string, known: readonly string[]): string | null {
  const typed = word.toLowerCase();
  let best: string | null = null;
  let least = Infinity;
  for (const each of known) {
    const most = Math.min(Math.max(1, Math.floor(each.length / 3)), least - 1);
    if (Math.abs(each.length - word.length) > most) continue;
    const distance = editDistance(typed, each.toLowerCase(), most);
    if (distance <= most) [best, least] = [each, distance];
  }
  return best;
}

/** So many comparisons are made for the misspelt words of one file: where they do not suffice, spelling is not what is wrong. */
const patience = 100_000;

/** `nearest` for all words of one file; `null` once that has taken too long. */
export function speller(): typeof nearest {
  let left = patience;
  return (word, known) => ((left -= known.length) < 0 ? null : nearest(word, known));
}

/** How many characters to add, drop or change, or neighbours to swap; `Infinity` where that is surely more than `most`. */
function editDistance(a: string, b: string, most: number): number {
  let above: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const swap = swapped ? above[j - 2]! + 1 : Infinity;
      next.push(Math.min(next[j - 1]! + 1, row[j]! + 1, row[j - 1]! + Number(a[i - 1] !== b[j - 1]), swap));
    }
    if (Math.min(...row) > most && Math.min(...next) > most) return Infinity;
    [above, row] = [row, next];
  }
  return row[b.length]!;
}
