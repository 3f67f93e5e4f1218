import type { Formatters } from '../formatters.ts';
import { joinSentences, sentence } from '../sentence.ts';
import type { NamedMeasure } from '../named.ts';
import type { UiStrings } from '../ui-strings.ts';
import { uncapital } from '../capital.ts';
import { genitive } from './names.ts';

/** Before a figure that several have. */
export const each = (names: readonly string[]): string => (names.length > 1 ? 'по ' : '');

/** The largest figure of each measure, in one sentence. */
const told = (opening: string, list: readonly NamedMeasure[], listed: Formatters['list']) =>
  list.length
    ? sentence`${opening}: ${joinSentences(
        list.map(
          ({ measure, names, figure }) =>
            sentence`${uncapital(measure.short, 'ru')} – ${listed(names)}, ${each(names)}${figure}`,
        ),
        '; ',
      )}. `
    : [];

/** The sections of a report in Russian. */
export function section(format: Formatters): UiStrings['section'] {
  return {
    inAll: (measure) => `всего ${genitive(measure)}`,
    largest: (measure, list) => {
      const parts = list.map(({ names, figure, share, channel }) =>
        channel
          ? sentence`${channel} – ${format.list(names)}, ${each(names)}${figure} (${each(names)}${share})`
          : sentence`${format.list(names)} – ${each(names)}${figure}, это ${each(names)}${share} всех ${genitive(measure)} канала`,
      );
      const opening = `Больше всего ${genitive(measure)}${list.length > 1 ? ' в каждом канале' : ''}`;
      return sentence`${opening}: ${joinSentences(parts, '; ')}. `;
    },
    extremes: (list) => {
      const times = list.filter(({ measure }) => measure.kind === 'duration');
      const others = list.filter(({ measure }) => measure.kind !== 'duration');
      return [
        ...told('Дольше всего', times, format.list),
        ...told('Больше всего', others, format.list),
        ...(times.length ? ['Все полосы времени – в одном масштабе. '] : []),
      ];
    },
    weighted: (weight) =>
      `Черта и строка «В среднем» – среднее с учетом числа ${genitive(weight)}; в исходном отчете его нет.`,
    change: (from, to) => sentence`Было ${from}, стало ${to}. Контуром показана разница.`,
    hours: 'Режим работы',
    largestTerritory: (measure, { names, figure, share }) =>
      sentence`Больше всего ${genitive(measure)}: ${format.list(names)} – ${each(names)}${figure}, это ${each(names)}${share} всех ${genitive(measure)}.`,
    largestCell: ({ names, figure }) =>
      sentence`${names.length > 1 ? 'Самые большие числа' : 'Самое большое число'} в таблице: ${names.join('; ')} – ${each(names)}${figure}.`,
    checks: 'Сверка итогов',
    proven: (value) =>
      format.plural(value, { one: 'итог сошелся', few: 'итога сошлись', other: 'итогов сошлись' }),
    held: (value, beside) =>
      [
        ...(beside ? [format.plural(value, { one: 'другой', other: 'других' })] : []),
        format.plural(value, {
          one: 'показатель подтвержден',
          few: 'показателя подтверждены',
          other: 'показателей подтверждены',
        }),
      ].join(' '),
    declared: (value) =>
      format.plural(value, {
        one: 'расхождение объявлено',
        few: 'расхождения объявлены',
        other: 'расхождений объявлено',
      }),
    asPublished: (value) =>
      format.plural(value, {
        one: 'показатель опубликован как есть',
        few: 'показателя опубликованы как есть',
        other: 'показателей опубликованы как есть',
      }),
    unverified: (value) =>
      format.plural(value, {
        one: 'показатель не удалось проверить',
        few: 'показателя не удалось проверить',
        other: 'показателей не удалось проверить',
      }),
    checksCaption: 'Опубликованные показатели и то, что дают их слагаемые',
    published: 'Опубли\u00adковано',
    byParts: 'По слагаемым',
    verdict: 'Резуль\u00adтат',
    data: 'Данные',
    dataIntro: 'Все числа отчета с адресом каждого:',
    files: {
      csv: 'запятая, десятичная точка, UTF-8',
      excel: 'точка с запятой, десятичная запятая',
      json: 'отчет целиком, с проверками',
    },
  };
}
