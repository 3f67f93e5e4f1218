import type { Channel } from '../../model/report.ts';
import { figureIn, sumFigure } from '../../model/totals.ts';

/** Works out the rows of subtotals that nobody publishes: what the channels of each sum have there. */
export function fillSubtotals(channels: readonly Channel[]): void {
  const filled = new Set<Channel>();
  const fill = (channel: Channel) => {
    if (filled.has(channel)) return; // also where a sum is, wrongly, one of itself
    filled.add(channel);
    channel.sumOf.forEach(fill);
    if (!channel.sumOf.length) return;
    for (const { main } of channel.cells)
      if (main.origin === 'computed') {
        const parts = channel.sumOf.flatMap((part) => figureIn(part, main) ?? []);
        const isWhole = parts.length === channel.sumOf.length; // a sum of some of them would be a false one
        Object.assign(main, isWhole ? sumFigure(parts) : { absence: 'n/a' });
      }
    if (channel.addsUp && channel.main.origin === 'computed' && channel.cells.length)
      Object.assign(channel.main, sumFigure(channel.cells.map(({ main }) => main)));
  };
  channels.forEach(fill);
}
