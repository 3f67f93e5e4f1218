import type { Channel } from './report.ts';

/** A channel in its place among others: a part stands below its whole. */
export interface Nested {
  channel: Channel;
  /** How many of those it is a part of stand above it. */
  depth: number;
  /** What it is a part of where that stands elsewhere; `null` for all other channels. */
  whole: Channel | 'total' | null;
}

/** Channels in their order, but for parts, which follow their whole. Where all are parts of the total, none is named as one. */
export function nestedIn(channels: readonly Channel[]): readonly Nested[] {
  const shown = new Set(channels);
  const isMixed = channels.some(({ partOf }) => partOf !== 'total');
  const partsOf = Map.groupBy(channels, ({ partOf }) =>
    partOf !== null && partOf !== 'total' && shown.has(partOf) ? partOf : null,
  );
  const below = (above: Channel | null, depth: number): Nested[] =>
    (partsOf.get(above) ?? []).flatMap((channel) => {
      const whole = above || (channel.partOf === 'total' && !isMixed) ? null : channel.partOf;
      return [{ channel, depth, whole }, ...below(channel, depth + 1)];
    });
  return below(null, 0);
}
