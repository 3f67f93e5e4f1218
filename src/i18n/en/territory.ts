import type { Formatters } from '../formatters.ts';
import { joinSentences, sentence } from '../sentence.ts';
import type { UiStrings } from '../ui-strings.ts';
import { capital } from '../capital.ts';
import { measureNames, plural } from './names.ts';
import { each } from './section.ts';

/** The page of a territory in English. */
export function territory({ list, count }: Formatters): UiStrings['territory'] {
  return {
    subtitle: (measure) => `${plural(measure)} across all channels`,
    title: (name, measure, year) => `${name}: ${plural(measure)} in ${year}`,
    excludedChannels: (excluded, undivided, by) =>
      joinSentences(
        [
          [excluded, 'The total of the whole report leaves them out too.'] as const,
          [undivided, `The report does not divide them ${by}.`] as const,
        ].flatMap(([channels, why]) =>
          channels.length ? [sentence`Not included: ${channels.join(', ')}. ${why}`] : [],
        ),
        ' ',
      ),
    share: (measure, share) => sentence`${share} of all ${plural(measure)}.`,
    rank: (measure, share, rank, of, equal) =>
      sentence`${share} of all ${plural(measure)}: ${rank} of ${count(of)}${measure.unit ? ' by their number' : ''}${equal.length ? `, equal with ${list(equal)}` : ''}.`,
    channels: 'By channel',
    channelsCaption: (measures) => `${capital(measureNames(measures, list), 'en')} and shares by channel`,
    largest: (measure, { names, figure, share }, overall) =>
      sentence`Most ${plural(measure)}: ${list(names)} – ${figure}${each(names)}, or ${share}${each(names)}${overall ? sentence`; in the whole report, ${overall}` : ''}.`,
    others: (measures) => (measures.every(({ kind }) => kind === 'duration') ? 'Times' : 'Measures'),
    othersCaption: (channel, measures) => `${capital(channel, 'en')}: ${measureNames(measures, list)}`,
    weighted: (weight) =>
      `The average of the whole report is weighted by the number of ${plural(weight)}; the report itself does not publish it.`,
    compare: ({ kind, short }, here, mean, gap) => {
      if (gap.value === 0) return sentence`${short}: the same as the average. `;
      if (kind !== 'duration') return sentence`${short}: ${here}, on average ${mean}. `;
      return sentence`${short}: ${gap} ${here.value! > mean.value! ? 'longer' : 'shorter'} than the average. `;
    },
  };
}
