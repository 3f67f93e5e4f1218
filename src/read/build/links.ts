import { childAddress } from '../../model/address.ts';
import type { Reference } from '../../model/reference.ts';
import type { Channel } from '../../model/report.ts';
import type { ChannelFile } from '../schema/section.ts';
import type { Draft } from './section.ts';

/** Fills in `sumOf` and `partOf` of channels, and what totals in rows exclude; returns the references to all these ids. */
export function linkChannels(drafts: readonly Draft[], channels: ReadonlyMap<string, Channel>): Reference[] {
  const all = [...channels.keys()];
  return drafts.flatMap((draft) =>
    draft.channels.flatMap((channel, index): Reference[] => {
      const { 'sum-of': sumOf = [], 'part-of': partOf } = draft.file.channels![index]!;
      Object.assign(channel, {
        sumOf: [...new Set(sumOf)].flatMap((id) => (id === channel.id ? [] : (channels.get(id) ?? []))),
        partOf: partOf === 'total' ? partOf : (channels.get(partOf ?? '') ?? null),
      });
      const reference = (id: string, ...path: (string | number)[]): Reference => ({
        entity: 'channel',
        id,
        at: childAddress(channel.at, ...path),
        known: all,
        own: channel.id,
        counts: true,
      });
      return [
        ...sumOf.map((id, part) => reference(id, 'sum-of', part)),
        ...(partOf === undefined || partOf === 'total' ? [] : [reference(partOf, 'part-of')]),
        ...scopesOf(channel, draft.file.channels![index]!),
      ];
    }),
  );
}

/** Fills in which channels of its sum each total in a row of a subtotal excludes; returns the references to them. */
function scopesOf({ cells, sumOf, at }: Channel, file: ChannelFile): Reference[] {
  const known = sumOf.map(({ id }) => id);
  return cells.flatMap(({ territory, totals }) =>
    [...totals].flatMap(([measure, total]) => {
      const { excludes = [] } = file.territories![territory.id]![measure]!;
      const excluded = new Set(excludes);
      Object.assign(total, { excludes: sumOf.filter(({ id }) => excluded.has(id)) });
      return excludes.map((id, index): Reference => ({
        entity: 'channel',
        id,
        at: childAddress(at, 'territories', territory.id, measure, 'excludes', index),
        known,
        counts: true,
      }));
    }),
  );
}
