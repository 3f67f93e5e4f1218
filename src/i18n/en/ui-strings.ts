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

/** What a total leaves out, with the figures: “Without Chat (50); with it, 1,550.” */
const without = (excludes: readonly Excluded[], all: Figure) => {
  const channels = excludes.map(({ name, figure }) =>
    figure ? sentence`${name} (${figure}${figure.origin === 'computed' ? ', calculated' : ''})` : [name],
  );
  const listed = channels.flatMap((each, index) =>
    index === 0 ? each : [index === channels.length - 1 ? ' and ' : ', ', ...each],
  );
  const whole = all.value === null ? '' : sentence`; with ${excludes.length > 1 ? 'them' : 'it'}, ${all}`;
  return sentence`Without ${listed}${whole}.`;
};

/** The interface in English. */
export function strings(format: Formatters): UiStrings {
  return {
    page: {
      skip: 'Skip to the text',
      contents: 'Contents',
      top: 'Back to top',
      reportOf: (series = 'Report', year) => `${series}, ${year}`,
      description: (organisation, { unit, name }, total, written, year, standing) =>
        `${organisation}: ${written} ${unit ? format.plural(total, unit) : name} in ${year}${standing ? `, ${standing}` : ''}.`,
      standing: {
        checked: 'with every total checked',
        computed: 'added up from the channels',
        declared: (written) => `${written} by its parts`,
      },
      totalsComputed: 'Totals are calculated.',
      draft: (year) => `Draft of the report for ${year}: it stays off the site while report.yaml says draft.`,
      blank: 'not filled in',
      notFound: 'There is no such page',
      notFoundText: 'The address may be mistyped, or the page may have moved.',
      toReport: 'Go to the report',
      pager: 'Pages before and after',
      years: 'Reports for other years',
      pageOf: ' of ',
      rows: { name: 'Row', plural: 'Rows', by: 'by row' },
    },
    note: {
      title: 'Notes',
      mark: (number) => `Note ${number}`,
      back: (number) => `${number}, back to the text`,
      scope: without,
      discrepancy: (published, computed, note, by) =>
        published.origin === 'computed'
          ? sentence`The shares make ${computed}, not ${published}. ${note}`
          : sentence`Published as ${published}; ${given(by)} ${computed}. ${note}`,
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
