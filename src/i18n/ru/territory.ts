import type { Formatters } from '../formatters.ts';
import { joinSentences, sentence } from '../sentence.ts';
import type { UiStrings } from '../ui-strings.ts';
import { capital } from '../capital.ts';
import { genitive, measureNames } from './names.ts';
import { outOf } from './ordinal.ts';

/** The page of a territory in Russian. */
export function territory({ list }: Formatters): UiStrings['territory'] {
  return {
    subtitle: (measure) => `${genitive(measure)} по всем каналам`,
    title: (territory, measure, year) => `${territory}: ${genitive(measure)} за ${year} год`,
    excludedChannels: (excluded, undivided, by) =>
      joinSentences(
        [
          [excluded, 'Нет их и в общем итоге.'] as const,
          [undivided, `Отчет не делит их ${by}.`] as const,
        ].flatMap(([channels, why]) =>
          channels.length ? [sentence`Не входят: ${channels.join(', ')}. ${why}`] : [],
        ),
        ' ',
      ),
    rank: (measure, share, rank, of) =>
      measure.unit
        ? sentence`${share} всех ${genitive(measure)}: ${rank} место из ${outOf(of)} по их числу.`
        : sentence`${share} общего показателя ${genitive(measure)}: ${rank} место из ${outOf(of)}.`,
    channels: 'По каналам',
    channelsCaption: (measures) => `${capital(measureNames(measures, list), 'ru')} и доли по каналам`,
    largest: (measure, { name, figure, share }, overall) =>
      sentence`Больше всего ${genitive(measure)}: ${name} – ${figure}, это ${share}; по отчету в целом – ${overall}.`,
    others: (measures) => (measures.every(({ kind }) => kind === 'duration') ? 'Время' : 'Показатели'),
    othersCaption: (channel, measures) => `${channel}: ${measureNames(measures, list)}`,
    weighted: (weight) =>
      `По отчету в целом – среднее с учетом числа ${genitive(weight)}; в исходном отчете его нет.`,
    compare: ({ kind, short }, here, mean, gap) => {
      if (gap.value === 0) return sentence`${short} – как в среднем. `;
      if (kind !== 'duration') return sentence`${short}: ${here}, в среднем – ${mean}. `;
      return sentence`${short} – на ${gap} ${here.value! > mean.value! ? 'дольше' : 'короче'} среднего. `;
    },
  };
}
