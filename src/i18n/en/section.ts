import type { Formatters } from '../formatters.ts';
import { joinSentences, sentence } from '../sentence.ts';
import type { UiStrings } from '../ui-strings.ts';
import { uncapital } from '../capital.ts';
import { plural } from './names.ts';

/** After a figure that several have. */
export const each = (names: readonly string[]): string => (names.length > 1 ? ' each' : '');

/** The sections of a report in English. */
export function section(format: Formatters): UiStrings['section'] {
  return {
    inAll: ({ unit, name }, value) => `${unit ? format.plural(value, unit) : uncapital(name, 'en')} in all`,
    largest: (measure, list) => {
      const parts = list.map(({ names, figure, share, channel }) =>
        channel
          ? sentence`${channel} – ${format.list(names)}, ${figure} (${share})${each(names)}`
          : sentence`${format.list(names)} – ${figure}${each(names)}, or ${share} of all ${plural(measure)} of the channel${each(names)}`,
      );
      const opening = `Most ${plural(measure)}${list.length > 1 ? ' in each channel' : ''}`;
      return sentence`${opening}: ${joinSentences(parts, '; ')}. `;
    },
    extremes: (list) => [
      ...list.flatMap(({ measure, names, figure }) => {
        const largest = measure.kind === 'duration' ? 'Longest' : 'Highest';
        return sentence`${largest} ${uncapital(measure.short, 'en')}: ${format.list(names)}, ${figure}${each(names)}. `;
      }),
      ...(list.some(({ measure }) => measure.kind === 'duration') ? ['All times are on one scale. '] : []),
    ],
    weighted: (weight) =>
      `The line and the row “Average” are averages weighted by the number of ${plural(weight)}; the report itself does not publish them.`,
    change: (from, to) => sentence`From ${from} to ${to}. The outline shows the difference.`,
    hours: 'Opening hours',
    largestTerritory: (measure, { names, figure, share }) =>
      sentence`Most ${plural(measure)}: ${format.list(names)} – ${figure}${each(names)}, or ${share} of all ${plural(measure)}${each(names)}.`,
    largestCell: ({ names, figure }) =>
      sentence`The largest ${names.length > 1 ? 'numbers' : 'number'} in the table: ${names.join('; ')} – ${figure}${each(names)}.`,
    checks: 'How the totals add up',
    proven: (value) => format.plural(value, { one: 'total adds up', other: 'totals add up' }),
    held: (value, beside) =>
      `${beside ? 'other ' : ''}${format.plural(value, { one: 'figure checks out', other: 'figures check out' })}`,
    declared: (value) =>
      format.plural(value, { one: 'discrepancy is declared', other: 'discrepancies are declared' }),
    asPublished: (value) =>
      format.plural(value, { one: 'figure stands as published', other: 'figures stand as published' }),
    unverified: (value) =>
      format.plural(value, { one: 'figure could not be verified', other: 'figures could not be verified' }),
    checksCaption: 'Published figures and what their parts give',
    published: 'Published',
    byParts: 'From parts',
    verdict: 'Result',
    data: 'Data',
    dataIntro: 'All figures of the report, each with its address:',
    files: {
      csv: 'comma, decimal point, times in seconds, UTF-8',
      excel: 'comma, decimal point, times as h:mm:ss, marked as UTF-8',
      json: 'the whole report, with its checks',
    },
  };
}
