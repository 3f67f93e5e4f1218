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

/** The interface in English. */
export function strings(format: Formatters): UiStrings {
  return {
    page: {
      skip: 'Skip to the text',
      contents: 'Contents',
      territories: 'Territories',
      top: 'Back to top',
      reportOf: (year) => `Customer service report, ${year}`,
      description: (organisation, year, total) =>
        `${organisation}: ${format.count(total)} customer ${format.plural(total, { one: 'contact', other: 'contacts' })} in ${year} by channel and territory, with every total checked.`,
      draft: (year) => `Draft of the report for ${year}: it stays off the site while report.yaml says draft.`,
      blank: 'not filled in',
      notFound: 'There is no such page',
      notFoundText: 'The address may be mistyped, or the page may have moved.',
      toReport: 'Go to the report',
      pager: 'Territories before and after',
      years: 'Reports for other years',
      pageOf: ' of ',
    },
    note: {
      title: 'Notes',
      mark: (number) => `Note ${number}`,
      back: (number) => `${number}, back to the text`,
      scope: (excludes, all) =>
        sentence`Not included: ${listed(excludes)}; with ${excludes.length > 1 ? 'them' : 'it'}, the total is ${all}.`,
      discrepancy: (published, computed, note) =>
        sentence`Published as ${published}; the underlying figures give ${computed}. ${note}`,
    },
    measure: {
      inAll: (value) => `${format.plural(value, { one: 'contact', other: 'contacts' })} in all`,
      contacts: 'Contacts',
      wait: 'Wait',
      service: 'Service time',
      territory: 'Territory',
      channel: 'Channel',
      total: 'Total',
      computed: 'calculated',
      noData: 'no data',
      was: 'Before',
      became: 'After',
      value: 'Value',
      when: 'When',
      time: 'Time',
      shareOfTerritory: 'Share of territory',
      shareOfChannel: 'Share of channel',
      ofCompany: 'Whole company',
    },
    section: {
      contactsCaption: (name) => `${name}: contacts by territory`,
      timesCaption: (name) =>
        `${name}: contacts, average wait and average service time (h:mm:ss) by territory`,
      meansCaption: 'Average wait and average service time (h:mm:ss) by channel',
      channelsCaption: 'Contacts by channel',
      claimCaption: (name) => `${name}: the underlying figures`,
      matrixCaption: 'Contacts by territory and channel, all bars on one scale',
      largest: (list) =>
        sentence`Most contacts: ${joinSentences(
          list.map(({ name, figure, share, channel }) =>
            channel
              ? sentence`${channel} – ${name}, ${figure} (${share})`
              : sentence`${name} – ${figure}, or ${share} of the total`,
          ),
          '; ',
        )}. `,
      longest: (wait, service) =>
        joinSentences(
          [
            ...(wait ? [sentence`Longest wait: ${wait.name}, ${wait.figure}.`] : []),
            ...(service ? [sentence`Longest service time: ${service.name}, ${service.figure}.`] : []),
            sentence`All times are on one scale. `,
          ],
          ' ',
        ),
      weighted:
        'The line and the bottom row are averages weighted by the number of contacts. They are calculated: the report does not publish them.',
      change: (from, to) => sentence`From ${from} to ${to}. The outline shows the difference.`,
      hours: 'Opening hours',
      territories: 'By territory',
      largestTerritory: ({ name, figure, share }, cell) =>
        sentence`Most contacts: ${name} – ${figure}, or ${share} of all. The largest number in the table: ${cell.name}, ${cell.channel} – ${cell.figure}.`,
      checks: 'How the totals add up',
      proven: (value) => format.plural(value, { one: 'total adds up', other: 'totals add up' }),
      declared: (value) =>
        format.plural(value, { one: 'discrepancy is declared', other: 'discrepancies are declared' }),
      checksCaption: 'Published figures and what their parts give',
      published: 'Published',
      byParts: 'From parts',
      verdict: 'Result',
      data: 'Data',
      dataIntro: 'All figures of the report, each with its address:',
      files: {
        csv: 'comma, decimal point, times in seconds, UTF-8',
        excel: 'comma, decimal point, times as h:mm:ss, marked as UTF-8',
        json: 'the whole report, with its checks',
      },
    },
    territory: territory(format),
    change,
    checks: checks(format, listed),
    editor: editor(format),
    terminal: terminal(format),
  };
}
