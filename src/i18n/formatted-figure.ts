import { isoDuration } from '../model/duration.ts';
import { anchorOf, currencyOf, type Figure } from '../model/figure.ts';
import { changeOf } from '../model/measure.ts';
import { percentText } from '../model/percent.ts';
import type { Bound } from '../model/rounding.ts';
import type { Formatters } from './formatters.ts';
import type { UiStrings } from './ui-strings.ts';

/** The mark of a footnote. */
export interface FootnoteMark {
  number: number;
  /** What a screen reader says in place of the number. */
  label: string;
  /** Whether this is the first mark of its note, to which the note links back. */
  first: boolean;
}

/** The notes for a part of a page, by their figures: the number of each, and whether its first mark is in that part. */
export type Footnotes = ReadonlyMap<Figure, Pick<FootnoteMark, 'number' | 'first'>>;

/** A figure as a page writes it: as text for its readers, and in `value` or `datetime` for machines. */
export interface FormattedFigure {
  figureId: string;
  text: string;
  /** A number or a percentage; none for a duration or a blank figure. */
  value?: string | number | undefined;
  /** ISO 8601; only for a duration. */
  datetime?: string | undefined;
  /** The text says why there is no number, so nobody has to fill it in. */
  absent?: boolean | undefined;
  /** The id of its element, if links to the figure lead here. */
  id?: string | undefined;
  footnote?: FootnoteMark | undefined;
}

export interface FigureOptions {
  /** This is the place that links to the figure lead to. */
  anchor?: boolean | undefined;
  /** As in a sentence: a duration in units, not as h:mm:ss, and a rank in words. */
  longForm?: boolean;
  footnotes?: Footnotes | undefined;
}

const tellsPoints = ({ measure }: Figure) =>
  measure === 'points' || (typeof measure !== 'string' && changeOf(measure)?.change === 'points');

/** Makes the function that writes figures in one language. */
export function figureFormatter(format: Formatters, strings: UiStrings) {
  /** Of a change only the size, without its sign: beside it stand the words of its direction. */
  const boundOf = ({ kind, measure }: Figure, { than, value, digits }: Bound) => {
    if (measure !== 'change') return format.bound(than, format.figure(kind, value, digits));
    const size = format.percent(Math.abs(value), digits);
    return format.bound(value < 0 === (than === 'less') ? 'more' : 'less', size);
  };
  const textOf = (figure: Figure, longForm: boolean) => {
    const { kind, measure, value, digits, absence, bound } = figure;
    const currency = currencyOf(figure);
    if (absence) return absence === 'unpublished' ? strings.table.unpublished : strings.table.absent[absence];
    if (value === null) return strings.page.blank;
    if (bound) return boundOf(figure, bound);
    if (measure === 'change') return format.change(kind, value, digits);
    if (tellsPoints(figure)) return format.change('percent', value, digits);
    if (measure === 'rank' && longForm) return format.ordinal(value);
    if (kind === 'duration' && longForm) return format.duration(value);
    const written = format.figure(kind, value, digits, currency);
    const unit = longForm && kind !== 'count' && typeof measure !== 'string' ? measure.unit : undefined;
    return unit ? `${written}\u00a0${format.plural(value, unit)}` : written;
  };
  return (
    figure: Figure,
    { anchor = false, longForm = false, footnotes }: FigureOptions = {},
  ): FormattedFigure => {
    const { id, kind, measure, value, digits, absence } = figure;
    const isChange = measure === 'change';
    const note = footnotes?.get(figure);
    return {
      figureId: id,
      text: textOf(figure, longForm),
      ...(value !== null &&
        (kind === 'duration' && !isChange
          ? { datetime: isoDuration(value) }
          : {
              value:
                isChange || (digits === 0 && kind !== 'percent')
                  ? value
                  : kind === 'percent'
                    ? percentText({ value, digits })
                    : value.toFixed(digits),
            })),
      ...(absence && { absent: true }),
      ...(anchor && { id: anchorOf(figure) }),
      ...(note && {
        footnote: {
          number: note.number,
          label: strings.note.mark(note.number),
          first: note.first && (anchor || longForm),
        },
      }),
    };
  };
}
