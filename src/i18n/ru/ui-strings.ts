import { capital } from '../capital.ts';
import type { Formatters } from '../formatters.ts';
import { joinSentences, sentence } from '../sentence.ts';
import type { Named, UiStrings } from '../ui-strings.ts';
import { change } from './change.ts';
import { checks } from './checks.ts';
import { editor } from './editor.ts';
import { terminal } from './terminal.ts';
import { territory } from './territory.ts';

/** Channels with their figures, one after another. */
const listed = (channels: readonly Named[]) =>
  joinSentences(
    channels.map(({ name, figure }) => sentence`${name} (${figure})`),
    ', ',
  );

/** The interface in Russian. */
export function strings(format: Formatters): UiStrings {
  return {
    page: {
      skip: 'К тексту отчета',
      contents: 'Содержание',
      territories: 'Территории',
      top: 'Наверх',
      reportOf: (year) => `Отчет об обслуживании клиентов, ${year} год`,
      description: (organisation, year, total) =>
        `${organisation}: ${format.count(total)} ${format.plural(total, { one: 'обращение', few: 'обращения', other: 'обращений' })} клиентов за ${year} год по каналам и территориям, с проверкой каждого итога.`,
      draft: (year) =>
        `Черновик отчета за ${year} год: на сайт он не попадает, пока в report.yaml стоит draft.`,
      blank: 'не заполнено',
      notFound: 'Такой страницы нет',
      notFoundText: 'Возможно, в адресе ошибка или страницу перенесли.',
      toReport: 'К отчету',
      pager: 'Соседние территории',
      years: 'Отчеты других лет',
      pageOf: ' из ',
    },
    note: {
      title: 'Примечания',
      mark: (number) => `Примечание ${number}`,
      back: (number) => `${number}, назад к тексту`,
      scope: (excludes, all) => sentence`Не входят: ${listed(excludes)}; вместе с ними – ${all}.`,
      discrepancy: (published, computed, note) =>
        sentence`Опубликовано ${published}; по исходным числам – ${computed}. ${note}`,
    },
    measure: {
      inAll: (value) => `всего ${format.plural(value, { many: 'обращений', other: 'обращений' })}`,
      contacts: 'Обращений',
      wait: 'Ожидание',
      service: 'Обслу\u00adживание',
      territory: 'Территория',
      channel: 'Канал',
      total: 'Всего',
      computed: 'расчет',
      noData: 'нет данных',
      was: 'Было',
      became: 'Стало',
      value: 'Значение',
      when: 'Когда',
      time: 'Время',
      shareOfTerritory: 'Доля террито\u00adрии',
      shareOfChannel: 'Доля канала',
      ofCompany: 'По компании',
    },
    section: {
      contactsCaption: (name) => `${name}: количество обращений по территориям`,
      timesCaption: (name) =>
        `${name}: количество обращений, время ожидания и время обслуживания (ч:мм:сс) по территориям`,
      meansCaption: 'Среднее время ожидания и среднее время обслуживания (ч:мм:сс) по каналам',
      channelsCaption: 'Количество обращений по каналам',
      claimCaption: (name) => `${name}: исходные числа`,
      matrixCaption: 'Количество обращений по территориям и каналам; шкала общая',
      largest: (list) =>
        sentence`Больше всего обращений: ${joinSentences(
          list.map(({ name, figure, share, channel }) =>
            channel
              ? sentence`${channel} – ${name}, ${figure} (${share})`
              : sentence`${name} – ${figure}, это ${share} итога`,
          ),
          '; ',
        )}. `,
      longest: (wait, service) =>
        sentence`${joinSentences(
          [
            ...(wait ? [sentence`самое долгое ожидание: ${wait.name}, ${wait.figure}`] : []),
            ...(service ? [sentence`самое долгое обслуживание: ${service.name}, ${service.figure}`] : []),
          ],
          '; ',
        )}. Шкала времени общая. `.map((part, index) =>
          index === 0 && typeof part === 'string' ? capital(part, 'ru') : part,
        ),
      weighted:
        'Черта и итоговая строка – среднее, взвешенное по количеству обращений. Оно рассчитано: в отчете его нет.',
      change: (from, to) => sentence`Было ${from}, стало ${to}. Контуром показана разница.`,
      hours: 'Режим работы',
      territories: 'По территориям',
      largestTerritory: ({ name, figure, share }, cell) =>
        sentence`Больше всего обращений: ${name} – ${figure}, это ${share} всех. Самое большое число в таблице: ${cell.name}, ${cell.channel} – ${cell.figure}.`,
      checks: 'Сверка итогов',
      proven: (value) =>
        format.plural(value, { one: 'итог сошелся', few: 'итога сошлись', other: 'итогов сошлись' }),
      declared: (value) =>
        format.plural(value, {
          one: 'расхождение объявлено',
          few: 'расхождения объявлены',
          other: 'расхождений объявлено',
        }),
      checksCaption: 'Опубликованные показатели и то, что дают их слагаемые',
      published: 'Опубли\u00adковано',
      byParts: 'По слагаемым',
      verdict: 'Вывод',
      data: 'Данные',
      dataIntro: 'Все числа отчета с адресом каждого:',
      files: {
        csv: 'запятая, десятичная точка, UTF-8',
        excel: 'точка с запятой, десятичная запятая',
        json: 'отчет целиком, с проверками',
      },
    },
    territory: territory(format),
    change,
    checks: checks(format, listed),
    editor: editor(format),
    terminal: terminal(format),
  };
}
