import type { Formatters } from '../formatters.ts';
import { joinSentences, sentence } from '../sentence.ts';
import type { UiStrings } from '../ui-strings.ts';

/** The page of a territory in English. */
export function territory(format: Formatters): UiStrings['territory'] {
  return {
    subtitle: 'customer contacts across all channels',
    title: (name, year) => `${name}: customer contacts in ${year}`,
    excludedChannels: (excluded, undivided) =>
      joinSentences(
        [
          [excluded, 'The total of the whole report leaves these contacts out too.'] as const,
          [undivided, 'The report does not divide these contacts by territory.'] as const,
        ].flatMap(([channels, why]) =>
          channels.length ? [sentence`Not included: ${channels.join(', ')}. ${why}`] : [],
        ),
        ' ',
      ),
    rank: (rank, of) => sentence`Rank by number of contacts: ${rank} of ${format.count(of)}.`,
    share: (share) => sentence`Share of all contacts: ${share}.`,
    channels: 'By channel',
    channelsCaption: 'Contacts and shares by channel',
    largest: ({ name, figure, share }, company) =>
      sentence`Most contacts: ${name} – ${figure}, or ${share} of the territory’s contacts; for the whole company, ${company}.`,
    times: 'Times',
    timesCaption: (channel) => `${channel}: average times, h:mm:ss`,
    weighted:
      'The average for the whole company is weighted by the number of contacts. It is calculated: the report does not publish it.',
    compare: (measure, here, mean) => {
      const difference = here.value! - mean.value!;
      const word = measure === 'wait' ? 'Wait' : 'Service time';
      if (difference === 0) return sentence`${word}: the same as the company average. `;
      const gap = {
        ...mean,
        id: `${here.id}/difference`,
        value: Math.abs(difference),
        origin: 'computed' as const,
      };
      return sentence`${word}: ${gap} ${difference > 0 ? 'longer' : 'shorter'} than the company average. `;
    },
  };
}
