import { listingOf } from '../../model/channels.ts';
import type { Channel } from '../../model/report.ts';
import { figureIn, sumFigure } from '../../model/totals.ts';

/**
 * Computes the unpublished rows of subtotals from the same rows of the channels in each sum, and from them unpublished subtotals. One that
 * in the end, wrongly, contains itself stays as it is.
 */
export function fillSubtotals(channels: readonly Channel[]): void {
  const listing = listingOf(channels);
  const waiting = new Map(channels.map((channel) => [channel, channel.sumOf.length]));
  const ready = channels.filter(({ sumOf }) => !sumOf.length);
  for (const part of ready) {
    if (part.sumOf.length) fill(part);
    for (const subtotal of listing.get(part) ?? []) {
      const left = waiting.get(subtotal)! - 1;
      waiting.set(subtotal, left);
      if (!left) ready.push(subtotal);
    }
  }
}

function fill(channel: Channel): void {
  for (const { main } of channel.cells)
    if (main.origin === 'computed') {
      const parts = channel.sumOf.flatMap((part) => figureIn(part, main) ?? []);
      const isWhole = parts.length === channel.sumOf.length; // a sum of only some parts would be wrong
      Object.assign(main, isWhole ? sumFigure(parts) : { absence: 'unpublished' });
    }
  if (channel.addsUp && channel.main.origin === 'computed' && channel.cells.length)
    Object.assign(channel.main, sumFigure(channel.cells.map(({ main }) => main)));
}
