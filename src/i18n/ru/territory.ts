import type { Measure } from '../../model/measure.ts';
import type { Formatters } from '../formatters.ts';
import { joinSentences, sentence } from '../sentence.ts';
import type { UiStrings } from '../ui-strings.ts';
import { capital } from '../capital.ts';
import { genitive, measureNames } from './names.ts';
import { outOf } from './ordinal.ts';
import { each } from './section.ts';

/** What a share is of. */
const allOf = (measure: Measure): string =>
  measure.unit ? `всех ${genitive(measure)}` : `общего показателя ${genitive(measure)}`;

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
    share: (measure, share) => sentence`${share} ${allOf(measure)}.`,
    rank: (measure, share, rank, of, equal) =>
      sentence`${share} ${allOf(measure)}: ${rank} место из ${outOf(of)}${measure.unit ? ' по их числу' : ''}${equal.length ? `, столько же – ${list(equal)}` : ''}.`,
    channels: 'По каналам',
    channelsCaption: (measures) => `${capital(measureNames(measures, list), 'ru')} и доли по каналам`,
    largest: (measure, { names, figure, share }, overall) =>
      sentence`Больше всего ${genitive(measure)}: ${list(names)} – ${each(names)}${figure}, это ${each(names)}${share}${overall ? sentence`; по отчету в целом – ${overall}` : ''}.`,
    others: (measures) => (measures.every(({ kind }) => kind === 'duration') ? 'Время' : 'Показатели'),
    othersCaption: (channel, measures) => `${capital(channel, 'ru')}: ${measureNames(measures, list)}`,
    weighted: (weight) =>
      `По отчету в целом – среднее с учетом числа ${genitive(weight)}; в исходном отчете его нет.`,
    compare: ({ kind, short }, here, mean, gap) => {
      if (gap.value === 0) return sentence`${short} – как в среднем. `;
      if (kind !== 'duration') return sentence`${short}: ${here}, в среднем – ${mean}. `;
      return sentence`${short} – на ${gap} ${here.value! > mean.value! ? 'дольше' : 'короче'} среднего. `;
    },
  };
}
