import type { EntityType } from '../../model/reference.ts';
import type { ReservedBy } from '../../model/reserved-by.ts';
import type { Language } from '../language.ts';
import { most, perhaps, quote } from './quote.ts';

const entities: Record<EntityType, { unknown: string; repeated: string; known: string }> = {
  territory: {
    unknown: 'There is no row',
    repeated: 'The row is listed twice',
    known: 'Rows',
  },
  channel: { unknown: 'There is no channel', repeated: 'The channel is listed twice', known: 'Channels' },
  section: { unknown: 'There is no section', repeated: 'The section is listed twice', known: 'Sections' },
  measure: { unknown: 'There is no measure', repeated: 'The measure is listed twice', known: 'Measures' },
  fact: {
    unknown: 'There is no figure',
    repeated: 'A channel or another figure of this section has the same id',
    known: 'Figures',
  },
  figure: { unknown: 'There is no figure', repeated: 'This figure is named twice:', known: 'Figures' },
  claim: {
    unknown: 'There is no figure',
    repeated: 'The figure has the same id as a channel',
    known: 'Figures',
  },
};

/** What has an id already. */
const owners: Record<Exclude<ReservedBy, 'device'>, string> = {
  page: 'a page of the site has it',
  anchor: 'a part of the page has it',
  file: 'the file report.yaml has it',
  field: 'a field or another figure has it',
  measure: 'the main measure has it',
};

const nouns = { territory: 'row', section: 'section', measure: 'measure', fact: 'other figure' };

const instead = (others: readonly string[]): string => {
  if (!others.length) return '';
  const list = others.length > most ? 'under territories' : `territories: [${others.join(', ')}]`;
  return ` If the report of this year does not have it, list in report.yaml those that it has: ${list}`;
};

/** Messages on ids that are unknown, repeated, taken or missing, in English. */
export const ids: Pick<
  Language['messages'],
  'unknown-id' | 'repeated-id' | 'reserved-id' | 'missing-territory' | 'absent-territory'
> = {
  'unknown-id': ({ id, entity, known, meant }, format) => ({
    message: `${entities[entity].unknown} “${id}”.`,
    hint: known.length
      ? `${perhaps(meant)}${entities[entity].known}: ${quote(known, format)}.`
      : entity === 'figure'
        ? 'There are none here: type the number itself.'
        : 'There are none here: remove the line.',
  }),
  'repeated-id': ({ id, entity }) => ({
    message: `${entities[entity].repeated}: ${id}.`,
    hint: 'Delete one of the two, or give it another id.',
  }),
  'reserved-id': ({ id, entity, by }) => ({
    message:
      by === 'device'
        ? `The id ${id} cannot be used: Windows allows no file of that name.`
        : `The id ${id} is taken: ${owners[by]}, so no ${nouns[entity]} can have it.`,
    hint: 'Choose another id.',
  }),
  'missing-territory': ({ territory, channel, others }) => ({
    message: `The channel “${channel}” lacks the row ${territory}.`,
    hint: `Add the line “${territory}: …”.${instead(others)}`,
  }),
  'absent-territory': ({ id, others, listed }, format) => ({
    message: `${listed ? 'The field territories of report.yaml' : 'The file territories.yaml'} does not have the row “${id}”, which stands here and in ${format.count(others)} other ${format.plural(others, { one: 'place', other: 'places' })}.`,
    hint: listed
      ? `Add it to that field${listed.length < most ? `: territories: [${[...listed, id].join(', ')}]` : '.'}`
      : 'Add it to territories.yaml, or put it back if it was deleted. It does no harm to a report without it, if the report.yaml of that one lists its own rows under territories.',
  }),
};
