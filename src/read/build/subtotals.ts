import type { Channel } from '../../model/report.ts';
import { figureIn, sumFigure } from '../../model/totals.ts';

/** Computes the unpublished rows of subtotals from the same rows of the channels in each sum, and from them unpublished subtotals. */
export function fillSubtotals(channels: readonly Channel[]): void {
  const filled = new Set<Channel>();
  const fill = (channel: Channel) => {
    if (filled.has(channel)) return; // also where a sum, wrongly, contains itself
    filled.add(channel);
    channel.sumOf.forEach(fill);
    if (!channel.sumOf.length) return;
    for (const { main } of channel.cells)
      if (main.origin === 'computed') {
        const parts = channel.sumOf.flatMap((part) => figureIn(part, main) ?? []);
        const isWhole = parts.length === channel.sumOf.length; // a sum of only some parts would be wrong
        Object.assign(main, isWhole ? sumFigure(parts) : { absence: 'unpublished' });
      }
    if (channel.addsUp && channel.main.origin === 'computed' && channel.cells.length)
      Object.assign(channel.main, sumFigure(channel.cells.map(({ main }) => main)));
  };
  channels.forEach(fill);
}
