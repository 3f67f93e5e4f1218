import type { Formatters } from '../formatters.ts';
import { joinSentences, sentence } from '../sentence.ts';
import type { UiStrings } from '../ui-strings.ts';

/** The page of a territory in Russian. */
export function territory(format: Formatters): UiStrings['territory'] {
  return {
    subtitle: 'обращения клиентов по всем каналам',
    title: (territory, year) => `${territory}: обращения клиентов в ${year} году`,
    excludedChannels: (excluded, undivided) =>
      joinSentences(
        [
          [excluded, 'Общий итог отчета тоже не включает эти обращения.'] as const,
          [undivided, 'В отчете эти обращения не разделены по территориям.'] as const,
        ].flatMap(([channels, why]) =>
          channels.length ? [sentence`Не входят: ${channels.join(', ')}. ${why}`] : [],
        ),
        ' ',
      ),
    rank: (rank, of) => sentence`Место по количеству обращений: ${rank} из ${format.count(of)}.`,
    share: (share) => sentence`Доля территории: ${share} всех обращений.`,
    channels: 'По каналам',
    channelsCaption: 'Количество обращений и доли по каналам',
    largest: ({ name, figure, share }, company) =>
      sentence`Больше всего обращений: ${name} – ${figure}, это ${share} обращений территории; по компании – ${company}.`,
    times: 'Время',
    timesCaption: (channel) => `${channel}: среднее время, ч:мм:сс`,
    weighted: 'Среднее по компании взвешено по количеству обращений. Оно рассчитано: в отчете его нет.',
    compare: (measure, here, mean) => {
      const difference = here.value! - mean.value!;
      const word = measure === 'wait' ? 'Ожидание' : 'Обслуживание';
      if (difference === 0) return sentence`${word} – как в среднем по компании. `;
      const gap = {
        ...mean,
        id: `${here.id}/difference`,
        value: Math.abs(difference),
        origin: 'computed' as const,
      };
      return sentence`${word} ${difference > 0 ? 'дольше' : 'короче'} среднего на ${gap}. `;
    },
  };
}
