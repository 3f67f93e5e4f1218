import { measureId, type Figure } from '../model/figure.ts';
import { clock } from '../model/duration.ts';
import type { Language } from '../i18n/language.ts';
import { combineOf, perOf, machineUnit } from './quantity.ts';
import type { FigureRow } from './rows.ts';

/** How a program expects its fields: the separator, the decimal mark, and how durations are written. */
interface Dialect {
  separator: string;
  decimal: string;
  duration: (seconds: number) => string;
  durationUnit: string;
  /** The byte order mark by which a spreadsheet recognises UTF-8, or nothing. */
  mark: string;
}

/** RFC 4180 for analysts: comma, dot, seconds, no byte order mark. */
const plain: Dialect = { separator: ',', decimal: '.', duration: String, durationUnit: 's', mark: '' };

/** Their heads, in English in every language: a program finds them in any year and report. */
const columns = [
  'id',
  'year',
  'section',
  'channel',
  'territory',
  'claim',
  'fact',
  'measure',
  'name',
  'value',
  'unit',
  'combine',
  'per',
  'origin',
  'status',
  'computed',
  'note',
] as const;

/** Whatever a spreadsheet of any country might take for the end of a field: it may not expect the file's own separator. */
const needsQuotes = /[",;\t\r\n]/;
/** Text that a spreadsheet would run as a formula; it ignores spaces before it. */
const formula = /^\s*[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]/;

const field = (text: string): string => (needsQuotes.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** A text of the data as one field; one that a spreadsheet would run as a formula is defused. */
const words = (text = ''): string => field(formula.test(text) ? `'${text}` : text);

function write(rows: readonly FigureRow[], dialect: Dialect): string {
  const { separator, decimal, duration, durationUnit, mark } = dialect;
  const number = ({ kind, value, digits }: Figure): string => {
    if (value === null) return '';
    if (kind === 'duration') return duration(value);
    return value.toFixed(digits).replace('.', decimal);
  };
  const lines = rows.map(({ figure, name, status, computed, note }) => {
    const { id, subject, measure, origin } = figure;
    const { section, channel, territory, claim, fact } = subject;
    return [
      id,
      id.split('/', 1)[0],
      ...[section, channel, territory, claim, fact].map((each) => words(each?.name)),
      measureId(figure),
      words(name),
      field(number(figure)),
      words(machineUnit(figure, durationUnit)),
      combineOf(measure),
      perOf(measure) ?? '',
      origin,
      status,
      field(computed ? number(computed) : ''),
      words(note ?? ''),
    ];
  });
  const all = [columns, ...lines].map((line) => line.join(separator));
  return `${mark}${all.join('\r\n')}\r\n`;
}

/** Figures as CSV for programs. */
export const csv = (rows: readonly FigureRow[]): string => write(rows, plain);

/** Figures as CSV that the spreadsheets of a language's countries open with a double click. */
export const excelCsv = (rows: readonly FigureRow[], { csvSeparator, numbers }: Language): string =>
  write(rows, {
    separator: csvSeparator,
    decimal: numbers.decimal,
    duration: clock,
    durationUnit: 'h:mm:ss',
    mark: '\uFEFF',
  });
