import type { ValueType } from './value-type.ts';
import { clock } from './duration.ts';
import { exceeds } from './limits.ts';
import { figureKinds, type FigureKind } from './measure.ts';

/** What a wrongly typed value was meant to be. */
export interface Repair {
  text: string;
  /** `false` where the same characters can mean two numbers: `15.654` may be 15,654. */
  certain: boolean;
  /** What is wrong with a number: the sign of a zero, only its quotes, or the sign of a currency, which its measure names. */
  fault?: 'zero' | 'quotes' | 'currency';
}

/** The value without its quotes and without a comma or semicolon after it. */
const withoutQuotes = (source: string) =>
  source
    .replace(/[,;]$/, '')
    .replace(/^(['"])(.*)\1$|^[“”„«](.*)[“”»]$/, '$2$3')
    .trim();

function count(source: string): Repair | null {
  const text = withoutQuotes(source).replace(/^\+/, '');
  const plain = (digits: string) => digits.replace(/^0+(?=\d)/, '');
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

/** Writes a number with a decimal point and without group separators. */
function decimal(source: string): Repair | null {
  const match = /^([+\u2212-]?)(\d{1,3}(?:([ \u00a0\u202f'’,])\d{3})+|\d+)(?:[.,](\d+))?$/.exec(
    withoutQuotes(source),
  );
  if (!match) return null;
  const [, sign, whole = '', comma, decimals] = match;
  const minus = sign === '-' || sign === '\u2212' ? '-' : '';
  const text = `${minus}${whole.replace(/\D/g, '')}${decimals ? `.${decimals}` : ''}`;
  const lone = comma === ',' && !decimals && /^\d+,\d+$/.test(whole);
  return { text, certain: !lone && !(decimals?.length === 3 && /,/.test(source)) };
}

/** The same without the sign of a currency. */
function money(source: string): Repair | null {
  const [, sign = '', before = '', number = '', after = ''] =
    /^([+\u2212-]?)(\p{Sc}?)\s?([^\p{Sc}]+?)\s?(\p{Sc}?)$/u.exec(withoutQuotes(source)) ?? [];
  const found = decimal(sign + number);
  return found && (before || after) ? { ...found, fault: 'currency' } : decimal(source);
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
  money,
  figure,
  text,
  colour,
};

/** Zero has no sign: it would be lost wherever the number is written anew. */
const signedZero = /^[-\u2212](?=0+(?:[.,]0+)?[ \u00a0\u202f]?%?$)/;

const isNumber = (kind: ValueType): boolean =>
  kind === 'figure' || (figureKinds.includes(kind as FigureKind) && kind !== 'duration');

/** The same for a number, with what alone is wrong with it. */
function number(kind: ValueType, source: string): Repair | null {
  const typed = withoutQuotes(source);
  if (signedZero.test(typed)) {
    const found = repairs[kind]!(typed.replace(signedZero, ''));
    return found && { ...found, fault: 'zero' };
  }
  const found = repairs[kind]!(source);
  return found?.text === typed && /^["']/.test(source) ? { ...found, fault: 'quotes' } : found;
}

const meant = (kind: ValueType, source: string): Repair | null =>
  isNumber(kind) ? number(kind, source) : (repairs[kind]?.(source) ?? null);

/** The kind of which a text would be a figure, as it is typed or as it is surely meant, if it were smaller or had fewer decimals. */
export const exceeded = (kind: FigureKind | 'figure', source: string): FigureKind | undefined =>
  (kind === 'figure' ? figureKinds : [kind]).find((each) => {
    const { text = source, certain = true } = meant(each, source) ?? {};
    return certain && exceeds(each, text);
  });

/** What a wrongly typed value should be typed as; `null` where it is not known, cannot be typed, or is typed so already. */
export function repair(kind: ValueType, source: string): Repair | null {
  const found = meant(kind, source);
  if (found?.text === source) return null;
  return found && figureKinds.some((each) => each === kind && exceeds(each, found.text)) ? null : found;
}
