import type { Figure } from '../report/figure.ts';
import { clock } from '../report/duration.ts';
import type { Language } from './language.ts';

/** How a program wants its fields: which separates them, which stands before decimals, how durations are written. */
interface Dialect {
  separator: string;
  decimal: string;
  duration: (seconds: number) => string;
  durationUnit: string;
  /** The byte order mark by which a spreadsheet knows UTF-8. */
  mark: string;
}

/** RFC 4180 for analysts: comma, dot, seconds, no byte order mark. */
const plain: Dialect = { separator: ',', decimal: '.', duration: String, durationUnit: 's', mark: '' };

const columns = [
  'id',
  'section',
  'channel',
  'territory',
  'claim',
  'measure',
  'value',
  'unit',
  'origin',
] as const;

/** A name or a number as one field; the other columns are words of our own. One that a spreadsheet would run as a formula is defused. */
function field(text: string, separator: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) && Number.isNaN(Number(text.replace(',', '.'))) ? `'${text}` : text;
  return safe.includes(separator) || /["\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

function write(figures: readonly Figure[], dialect: Dialect): string {
  const { separator, decimal, duration, durationUnit, mark } = dialect;
  const units = { count: '', duration: durationUnit, percent: '%' };
  const rows = figures.map(({ id, subject, measure, kind, value, digits, origin }) => {
    const { section, channel, territory, claim } = subject;
    const number = kind === 'percent' ? value?.toFixed(digits).replace('.', decimal) : String(value);
    const shown = value === null ? '' : kind === 'duration' ? duration(value) : number!;
    const names = [section, channel, territory, claim].map((each) =>
      each ? field(each.name, separator) : '',
    );
    return [id, ...names, measure, field(shown, separator), units[kind], origin];
  });
  const lines = [columns, ...rows].map((row) => row.join(separator));
  return `${mark}${lines.join('\r\n')}\r\n`;
}

/** Figures as CSV for programs. */
export const csv = (figures: readonly Figure[]): string => write(figures, plain);

/** Figures as CSV that the spreadsheets of a language's countries open with a double click. */
export const excelCsv = (figures: readonly Figure[], { csvSeparator, numbers }: Language): string =>
  write(figures, {
    separator: csvSeparator,
    decimal: numbers.decimal,
    duration: clock,
    durationUnit: 'h:mm:ss',
    mark: '\uFEFF',
  });
