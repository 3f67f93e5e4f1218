import type { Figure, Subject } from '../../model/figure.ts';
import type { Address } from '../../model/finding.ts';
import type { Cell, Channel, Section, Territory } from '../../model/report.ts';
import type { SectionFile } from '../schema/section.ts';
import { sum } from '../../model/totals.ts';
import { discrepancy, published, total, childAddress } from './published.ts';

type ChannelFile = NonNullable<SectionFile['channels']>[number];
type CellFile = NonNullable<ChannelFile['territories']>[string];
type MeanFile = NonNullable<ChannelFile['wait']>;

function cell(file: CellFile, id: string, at: Address, territory: Territory, subject: Subject): Cell {
  const make = (measure: 'contacts' | 'wait' | 'service', value: number | null) =>
    published(`${id}/${territory.id}`, measure, value, childAddress(at, measure), { ...subject, territory });
  const time = (measure: 'wait' | 'service') => {
    const value =
      measure in file ? (file as Partial<Record<typeof measure, number | null>>)[measure] : undefined;
    return value === undefined ? null : make(measure, value);
  };
  return {
    territory,
    contacts: make('contacts', file.contacts),
    wait: time('wait'),
    service: time('service'),
  };
}

function mean(
  file: MeanFile | undefined,
  id: string,
  measure: 'wait' | 'service',
  at: Address,
  subject: Subject,
) {
  if (!file) return null;
  return {
    figure: published(id, measure, file.value, childAddress(at, 'value'), subject),
    discrepancy: discrepancy('discrepancy' in file ? file.discrepancy : undefined, at),
  };
}

/** A channel with its cells in the order of the territories; where it publishes no total, the sum of its cells. */
export function channel(
  file: ChannelFile,
  section: Section,
  year: string,
  territories: readonly Territory[],
  at: Address,
): Channel {
  const owner = { id: section.id, name: section.title };
  const self = { id: file.id, name: file.name };
  const id = `${year}/${section.id}/${file.id}`;
  const subject = { section: owner, channel: self };
  const cells = territories.flatMap((territory) => {
    const typed = file.territories?.[territory.id];
    return typed ? [cell(typed, id, childAddress(at, 'territories', territory.id), territory, subject)] : [];
  });
  const own = file.total ? total(file.total, id, childAddress(at, 'total'), subject) : null;
  const summed = (): Figure => ({
    ...published(id, 'contacts', sum(cells.map((each) => each.contacts)), at, subject),
    origin: 'computed',
  });
  return {
    ...self,
    short: file.short ?? file.name,
    section: owner,
    contacts: own?.figure ?? summed(),
    total: own,
    wait: mean(file.wait, id, 'wait', childAddress(at, 'wait'), subject),
    service: mean(file.service, id, 'service', childAddress(at, 'service'), subject),
    cells,
    at,
  };
}
