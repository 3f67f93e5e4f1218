import type { Say } from '../say.ts';
import { joined, sentence } from '../sentence.ts';
import type { Words } from '../words.ts';
import { change } from './change.ts';
import { terminal } from './terminal.ts';

/** The interface in Russian. */
export function words(say: Say): Words {
  return {
    page: {
      skip: 'К тексту отчета',
      contents: 'Содержание',
      territories: 'Территории',
      top: 'Наверх',
      reportOf: (year) => `Отчет об обслуживании клиентов, ${year} год`,
      description: (organisation, year, total) =>
        `${organisation}: ${say.count(total)} ${say.plural(total, { one: 'обращение', few: 'обращения', other: 'обращений' })} клиентов за ${year} год по каналам и территориям, с проверкой каждого итога.`,
      draft: (year) =>
        `Черновик отчета за ${year} год: на сайт он не попадает, пока не заполнены все показатели.`,
      blank: 'не заполнено',
      notFound: 'Такой страницы нет',
      notFoundText: 'Возможно, в адресе ошибка или страницу перенесли.',
      toReport: 'К отчету',
      pager: 'Соседние территории',
      years: 'Отчеты других лет',
      sheetOf: ' из ',
    },
    note: {
      title: 'Примечания',
      mark: (number) => `Примечание ${number}`,
      back: (number) => `${number}, назад к тексту`,
      scope: (excludes, all) =>
        sentence`Не входят: ${joined(
          excludes.map(({ name, figure }) => sentence`${name} (${figure})`),
          ', ',
        )}; вместе с ними – ${all}.`,
      discrepancy: (published, computed, note) =>
        sentence`Опубликовано ${published}; по исходным числам – ${computed}. ${note}`,
    },
    measure: {
      inAll: (value) => `всего ${say.plural(value, { many: 'обращений', other: 'обращений' })}`,
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
        sentence`Больше всего обращений: ${joined(
          list.map(({ name, figure, share, channel }) =>
            channel
              ? sentence`${channel} – ${name}, ${figure} (${share})`
              : sentence`${name} – ${figure}, это ${share} итога`,
          ),
          '; ',
        )}. `,
      longest: (wait, service) =>
        sentence`${joined(
          [
            ...(wait ? [sentence`самое долгое ожидание: ${wait.name}, ${wait.figure}`] : []),
            ...(service ? [sentence`самое долгое обслуживание: ${service.name}, ${service.figure}`] : []),
          ],
          '; ',
        )}. Шкала времени общая. `.map((part, index) =>
          index === 0 && typeof part === 'string' ? capital(part) : part,
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
        say.plural(value, { one: 'итог сошелся', few: 'итога сошлись', other: 'итогов сошлись' }),
      declared: (value) =>
        say.plural(value, {
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
    territory: {
      subtitle: 'обращения клиентов по всем каналам',
      title: (territory, year) => `${territory}: обращения клиентов в ${year} году`,
      unscoped: (excluded, undivided) =>
        joined(
          [
            [excluded, 'Общий итог отчета тоже не включает эти обращения.'] as const,
            [undivided, 'В отчете эти обращения не разделены по территориям.'] as const,
          ].flatMap(([channels, why]) =>
            channels.length ? [sentence`Не входят: ${channels.join(', ')}. ${why}`] : [],
          ),
          ' ',
        ),
      place: (rank, of, share) =>
        sentence`Место по количеству обращений: ${rank} из ${say.count(of)}. Доля территории: ${share} всех обращений.`,
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
    },
    change,
    checks: {
      title: 'Сверка итогов',
      subtitle: 'как опубликованные итоги складываются из своих слагаемых',
      intro: (proven, declared) =>
        [
          `${say.plural(proven, { one: 'Сошелся', other: 'Сошлись' })} ${say.count(proven)} ${say.plural(proven, { one: 'итог', few: 'итога', other: 'итогов' })}`,
          declared
            ? `, объявлено ${say.count(declared)} ${say.plural(declared, { one: 'расхождение', few: 'расхождения', other: 'расхождений' })}`
            : '',
          '. Складываются целые числа, без округления: итог либо равен сумме, либо нет.',
        ].join(''),
      name: (rule, { measure, subject: { section, channel, claim } }, year) =>
        ({
          'grand-total': `Все обращения за ${year} год`,
          'section-total': section?.name ?? '',
          'channel-total': channel?.name ?? '',
          'cross-foot': 'Все обращения по территориям',
          growth: capital(claim?.name ?? ''),
          'weighted-mean': `Среднее время ${measure === 'wait' ? 'ожидания' : 'обслуживания'}: ${channel?.name ?? ''}`,
        })[rule],
      partsCaption: (name) => `Слагаемые: ${name}`,
      figure: 'Показатель',
      asPublished: 'опубликовано',
      part: 'Слагаемое',
      sum: 'Сумма',
      growthFormula: (from, to) => sentence`(${to} − ${from}) ÷ ${from}`,
      mean: 'Среднее, взвешенное по количеству обращений',
      status: { proven: 'сходится', declared: 'объявлено', failed: 'не сходится' },
      verdict: {
        proven: 'Сходится: исходные числа дают опубликованное.',
        declared: 'Объявленное расхождение.',
        failed: 'Не сходится.',
      },
      excluded: (excludes, all) =>
        sentence` Не входят: ${joined(
          excludes.map(({ name, figure }) => sentence`${name} (${figure})`),
          ', ',
        )}; вместе с ними – ${all}.`,
      crossFoot:
        'Суммы территорий и суммы каналов дают один и тот же итог: таблица сходится по строкам и по столбцам.',
      unproven: 'Без слагаемых',
      unprovenText: 'Эти показатели опубликованы одним числом: складывать нечего.',
    },
    terminal: terminal(say),
  };
}

const capital = (text: string): string => text.charAt(0).toLocaleUpperCase('ru') + text.slice(1);
