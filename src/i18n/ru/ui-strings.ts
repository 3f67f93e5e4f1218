import type { Figure } from '../../model/figure.ts';
import type { Formatters } from '../formatters.ts';
import { sentence } from '../sentence.ts';
import type { Excluded } from '../named.ts';
import type { UiStrings } from '../ui-strings.ts';
import { change } from './change.ts';
import { checks } from './checks.ts';
import { editor } from './editor.ts';
import { given } from './gives.ts';
import { averageName, figureName, measureHead, measureName } from './names.ts';
import { section } from './section.ts';
import { table } from './table.ts';
import { terminal } from './terminal.ts';
import { territory } from './territory.ts';

/** What a total leaves out, with the figures: «Без канала «Чат» (50); вместе с ним – 1 550.» */
const without = (excludes: readonly Excluded[], all: Figure) => {
  const channels = excludes.map(({ name, figure }) =>
    figure ? sentence`«${name}» (${figure}${figure.origin === 'computed' ? ', расчет' : ''})` : [`«${name}»`],
  );
  const listed = channels.flatMap((each, index) =>
    index === 0 ? each : [index === channels.length - 1 ? ' и ' : ', ', ...each],
  );
  const [opening, them] = excludes.length > 1 ? ['Без каналов', 'ними'] : ['Без канала', 'ним'];
  const whole = all.value === null ? '' : sentence`; вместе с ${them} – ${all}`;
  return sentence`${opening} ${listed}${whole}.`;
};

/** The interface in Russian. */
export function strings(format: Formatters): UiStrings {
  return {
    page: {
      skip: 'К тексту отчета',
      contents: 'Содержание',
      top: 'Наверх',
      reportOf: (series = 'Отчет', year) => `${series}, ${year} год`,
      description: (organisation, { unit, name }, total, written, year, standing) =>
        `${organisation}: ${written} ${unit ? format.plural(total, unit) : name} за ${year} год${standing ? `, ${standing}` : ''}.`,
      standing: {
        checked: 'с проверкой каждого итога',
        computed: 'сумма по каналам',
        declared: (written) => `по слагаемым – ${written}`,
      },
      totalsComputed: 'Итоги рассчитаны.',
      draft: (year) =>
        `Черновик отчета за ${year} год: на сайт он не попадает, пока в report.yaml стоит draft.`,
      blank: 'не заполнено',
      notFound: 'Такой страницы нет',
      notFoundText: 'Возможно, в адресе ошибка или страницу перенесли.',
      toReport: 'К отчету',
      pager: 'Соседние страницы',
      years: 'Отчеты других лет',
      pageOf: ' из ',
      rows: { name: 'Строка', plural: 'Строки', by: 'по строкам' },
    },
    note: {
      title: 'Примечания',
      mark: (number) => `Примечание ${number}`,
      back: (number) => `${number}, назад к тексту`,
      scope: without,
      discrepancy: (published, computed, note, by) =>
        published.origin === 'computed'
          ? sentence`Доли дают в сумме ${computed}, а не ${published}. ${note}`
          : by
            ? sentence`Опубликовано ${published}; ${given(by)} ${computed}. ${note}`
            : sentence`Опубликовано ${published}; по исходным числам – ${computed}. ${note}`,
    },
    table: table(format),
    section: section(format),
    measureName,
    measureHead: (measure) => measureHead(measure, format),
    averageName,
    figureName,
    territory: territory(format),
    change,
    checks: checks(format),
    editor: editor(format),
    terminal: terminal(format),
  };
}
