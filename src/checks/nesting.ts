import { childAddress } from '../model/address.ts';
import { listingOf } from '../model/channels.ts';
import { finding, type Finding } from '../model/finding.ts';
import { channelsOf, type Channel, type Report } from '../model/report.ts';

/** Reports channels that are in the end sums or parts of themselves, by `sum-of`, `part-of` or both: one of each circle. */
export function circles(report: Report): Finding[] {
  const channels = channelsOf(report);
  const partsOf = Map.groupBy(channels, ({ partOf }) => partOf);
  const entered = (channel: Channel) => ({
    channel,
    inside: [...channel.sumOf, ...(partsOf.get(channel) ?? [])].values(),
  });
  /** The channels of the path that is gone, with their places in it. */
  const open = new Map<Channel, number>();
  const found = new Map<Channel, Finding>();
  const seen = new Set<Channel>();
  for (const first of channels) {
    const path = seen.has(first) ? [] : [entered(first)];
    for (let last = path.at(-1); last; last = path.at(-1)) {
      const { channel, inside } = last;
      seen.add(channel);
      open.set(channel, path.length - 1);
      const { value: next, done } = inside.next();
      if (done) {
        open.delete(channel);
        path.pop();
      } else if (!seen.has(next)) path.push(entered(next));
      else if (open.has(next) && !found.has(next)) {
        const second = path[open.get(next)! + 1]?.channel ?? next;
        found.set(next, circleAt(next, second, channel));
      }
    }
  }
  return [...found.values()];
}

/** The finding of a circle, at what is typed for one of its steps: from the first channel into the second, else from the last into the first. */
function circleAt(first: Channel, second: Channel, last: Channel): Finding {
  const told = (by: 'sum-of' | 'part-of', { name, at }: Channel) =>
    finding('circular-sum', { ...childAddress(at, by), key: by === 'part-of' }, { channel: name, by });
  if (first.sumOf.includes(second)) return told('sum-of', first);
  return first.partOf === last ? told('part-of', first) : told('sum-of', last);
}

/** The most steps that `doubleCounts` takes upwards, but for those from a channel to the subtotals that list it. */
const mostSteps = 200_000;

/**
 * Reports subtotals that would count something twice: a part beside its whole, or a channel that another of the list already adds. Where
 * no channel is in itself: `circles` says so. Goes upwards from each channel, because nearly all of them are in one subtotal or none.
 */
export function doubleCounts(report: Report): Finding[] {
  const channels = channelsOf(report);
  const listing = listingOf(channels);
  const twice = new Map<Channel, { members: Channel[]; counted: Channel }>();
  let steps = 0;
  for (const channel of channels) {
    const lists = listing.get(channel)?.length ?? 0;
    if (lists < (holderOf(channel) ? 1 : 2)) continue;
    const nested: Channel[] = [];
    for (let each: Channel | null = channel; each; each = holderOf(each)) nested.push(each);
    /** Each of these and what counts it, with the place of the innermost that it counts. */
    const counting = new Map(nested.map((each, index) => [each, index]));
    const firstOf = new Map<Channel, Channel>();
    steps += nested.length;
    for (const [member, counted] of counting)
      for (const subtotal of listing.get(member) ?? []) {
        if (member !== channel) steps++;
        if (steps > mostSteps) return [finding('over-limit', channel.at, { of: 'nesting', most: mostSteps })];
        counting.getOrInsert(subtotal, counted);
        const first = firstOf.getOrInsert(subtotal, member);
        if (first !== member)
          twice.getOrInsert(subtotal, {
            members: [first, member],
            counted: nested[Math.min(counted, counting.get(first)!)]!,
          });
      }
  }
  return channels.flatMap((subtotal) => {
    const found = twice.get(subtotal);
    if (!found) return [];
    const { name, sumOf, at } = subtotal;
    const [one, other] = found.members.map((member) => sumOf.indexOf(member)).sort((a, b) => a - b);
    const ids = [sumOf[one!]!.id, sumOf[other!]!.id];
    return finding('double-count', childAddress(at, 'sum-of', other!), {
      channel: name,
      counted: found.counted.name,
      ids,
    });
  });
}

/** The channel that one is a part of. */
const holderOf = ({ partOf }: Channel): Channel | null => (partOf === 'total' ? null : partOf);
