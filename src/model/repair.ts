import type { ValueType } from './value-type.ts';
import { clock } from './duration.ts';

/** What a wrongly typed value was meant to be. */
export interface Repair {
  text: string;
  /** `false` where the same characters can mean two numbers: `15.654` may be 15,654. */
  certain: boolean;
}

/** The value without its quotes and without a comma or semicolon after it. */
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

/** A text as a YAML scalar in double quotes. */
export const inQuotes = (text: string): string => `"${text.replace(/["\\]/g, '\\$&')}"`;

/** A text that YAML reads as a number or a boolean (`2023`, `true`) needs quotes. */
function text(source: string): Repair | null {
  return /^[\w.+-]+$/.test(source) && !/^null$/i.test(source)
    ? { text: inQuotes(source), certain: true }
    : null;
}

/** Six hexadecimal digits without their `#`, or in quotes that YAML does not know. */
function colour(source: string): Repair | null {
  const [, digits] = /^#?([0-9a-fA-F]{6})$/.exec(withoutQuotes(source)) ?? [];
  return digits === undefined ? null : { text: `"#${digits}"`, certain: true };
}

/** Writes a number with a decimal point and without group separators and currency sign. */
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

/** The repair of a figure of any kind: only where all certain repairs give the same text. */
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

/** What a wrongly typed value should be typed as; `null` where it is not known, or typed so already. */
export function repair(kind: ValueType, source: string): Repair | null {
  const found = repairs[kind]?.(source) ?? null;
  return found?.text === source ? null : found;
}
