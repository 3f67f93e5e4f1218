import { formatLocale } from 'd3-format';
import type { FigureKind, PluralForms } from '../model/measure.ts';
import { clock } from '../model/duration.ts';
import { memoize } from '../model/memoize.ts';
import type { Bound } from '../model/rounding.ts';
import type { Language } from './language.ts';

/** Writes numbers in one language; the result is never parsed again. */
export interface Formatters {
  /** `2,941,192`, grouped as the language does. */
  count: (value: number) => string;
  /** `45.3%` at the given precision. */
  percent: (value: number, digits: number) => string;
  /** A published figure of any kind; durations as `0:04:24`, money without its currency unless that is given. */
  figure: (kind: FigureKind, value: number, digits?: number, currency?: string) => string;
  /** `£1,204.50`: an amount, as the language writes one. */
  money: (value: number, digits: number, currency: string) => string;
  /** `4 min 24 s`: a duration in a sentence. */
  duration: (seconds: number) => string;
  /**
   * The change of a figure of some kind, with its sign (U+2212 for minus): of counts and money in per cent (`+12.3%`), of times in their
   * units (`−22 s`), of percentages in points (`+2 pp`), of other numbers as a number (`+0.4`).
   */
  change: (kind: FigureKind, value: number, digits?: number) => string;
  /** What is known of a number that rounding would make nothing or all: `<0.1%`. */
  bound: (than: Bound['than'], text: string) => string;
  /** A number that is not a figure of the report, with at most `digits` decimals, 1 unless given: `21.3`. */
  decimal: (value: number, digits?: number) => string;
  /** A rank inside a sentence: `2nd`. */
  ordinal: (value: number) => string;
  /** A list inside a sentence: `a, b and c`. */
  list: (items: readonly string[]) => string;
  /** The form of a word for a number, by the language's plural rules. */
  plural: <Form>(value: number, forms: PluralForms<Form>) => Form;
}

const formattersOf = memoize((language: Language) => makeFormatters(language, []));

/**
 * The formatters of a language, made once unless several `currencies` have to be told apart. Numbers are printed by d3-format; plural rules,
 * lists and currency symbols come from `Intl`.
 */
export const createFormatters = (language: Language, currencies: readonly string[] = []): Formatters =>
  currencies.length > 1 ? makeFormatters(language, currencies) : formattersOf(language);

function makeFormatters(
  { locale, numbers, percentSign, points, timeUnits, ordinal }: Language,
  currencies: readonly string[],
): Formatters {
  const { format } = formatLocale(numbers) as { format: (specifier: string) => (value: number) => string };
  const rules = new Intl.PluralRules(locale);
  let lists: Intl.ListFormat | undefined; // made when needed: that takes as long as reading the data of a year
  const count = format(',d');
  const formats: ((value: number) => string)[] = [];
  const fixed = (value: number, digits: number) => (formats[digits] ??= format(`,.${digits}f`))(value);
  const percent = (value: number, digits: number) => `${fixed(value, digits)}${percentSign}`;
  const symbols = new Map<string, readonly [before: string, after: string]>();
  const symbolsOf = (currency: string) => {
    const known = symbols.get(currency) ?? symbolsIn(locale, currency, currencies);
    symbols.set(currency, known);
    return known;
  };
  const money = (value: number, digits: number, currency: string) => {
    const [before, after] = symbolsOf(currency);
    return `${value < 0 ? '\u2212' : ''}${before}${fixed(Math.abs(value), digits)}${after}`;
  };
  const duration = (seconds: number) => {
    const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
    const named = parts.flatMap((n, index) => (n ? [`${n}\u00a0${timeUnits[index]}`] : []));
    return named.join(' ') || `0\u00a0${timeUnits[2]}`;
  };
  return {
    count,
    percent,
    figure: (kind, value, digits = 0, currency) => {
      if (currency) return money(value, digits, currency);
      if (kind === 'percent') return percent(value, digits);
      return kind === 'duration' ? clock(value) : fixed(value, digits);
    },
    money,
    duration,
    change: (kind, value, digits = 0) => {
      const sign = value > 0 ? '+' : value < 0 ? '\u2212' : '';
      const size = Math.abs(value);
      if (kind === 'duration') return `${sign}${duration(size)}`;
      if (kind === 'number') return `${sign}${fixed(size, digits)}`;
      return `${sign}${kind === 'percent' ? `${fixed(size, digits)}\u00a0${points}` : percent(size, digits)}`;
    },
    bound: (than, text) => `${than === 'less' ? '<' : '>'}${text}`,
    decimal: (value, digits = 1) => format(`,.${digits}~f`)(value),
    ordinal,
    list: (items) => (lists ??= new Intl.ListFormat(locale)).format(items),
    plural: (value, forms) => forms[rules.select(value)] ?? forms.other,
  };
}

type CurrencyDisplay = NonNullable<Intl.NumberFormatOptions['currencyDisplay']>;

/** One unit of a currency as Intl writes it in a locale. */
const unitOf = (locale: string, currency: string, currencyDisplay: CurrencyDisplay) =>
  new Intl.NumberFormat(locale, {
    style: 'currency',
    currency,
    currencyDisplay,
    numberingSystem: 'latn',
    maximumFractionDigits: 0,
  }).formatToParts(1);

const symbolIn = (parts: readonly Intl.NumberFormatPart[]): string | undefined =>
  parts.find(({ type }) => type === 'currency')?.value;

/**
 * What stands before and after an amount of a currency in a locale: its narrow symbol (`$`) unless another of `currencies` has the same
 * one, else that by which the locale tells it apart (`CA$`), else its code.
 */
function symbolsIn(
  locale: string,
  currency: string,
  currencies: readonly string[],
): readonly [before: string, after: string] {
  const isOwn = (display: CurrencyDisplay) => {
    const symbol = symbolIn(unitOf(locale, currency, display));
    return currencies.every(
      (other) => other === currency || symbolIn(unitOf(locale, other, display)) !== symbol,
    );
  };
  const display = (['narrowSymbol', 'symbol'] as const).find(isOwn) ?? 'code';
  const parts = unitOf(locale, currency, display);
  const number = parts.findIndex(({ type }) => type === 'integer');
  const textOf = (some: typeof parts) =>
    some
      .map(({ value }) => value)
      .join('')
      .replaceAll('\u202f', '\u00a0');
  return [textOf(parts.slice(0, number)), textOf(parts.slice(number + 1))];
}
