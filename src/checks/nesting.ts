import { childAddress } from '../model/address.ts';
import { finding, type Finding } from '../model/finding.ts';
import { channelsOf, type Channel, type Report } from '../model/report.ts';

/** The channel that one is a part of, the channel that this is a part of, and so on; ends where it would begin anew. */
function wholesOf(channel: Channel): Channel[] {
  const found = new Set<Channel>();
  for (
    let { partOf } = channel;
    partOf !== null && partOf !== 'total' && !found.has(partOf);
    { partOf } = partOf
  )
    found.add(partOf);
  return [...found];
}

/** Reports channels that are in the end sums or parts of themselves, by `sum-of`, `part-of` or both: one of each circle. */
export function circles(report: Report): Finding[] {
  const channels = channelsOf(report);
  const partsOf = Map.groupBy(channels, ({ partOf }) => partOf);
  const inside = (channel: Channel): Channel[] => [...channel.sumOf, ...(partsOf.get(channel) ?? [])];
  const reaches = (from: readonly Channel[], to: Channel, seen = new Set<Channel>()): boolean =>
    from.some((each) => {
      if (each === to) return true;
      if (seen.has(each)) return false;
      seen.add(each);
      return reaches(inside(each), to, seen);
    });
  const found: Channel[] = [];
  for (const channel of channels)
    if (reaches(inside(channel), channel) && !found.some((other) => reaches(inside(other), channel)))
      found.push(channel);
  return found.map((channel) => {
    const by = reaches(channel.sumOf, channel) ? 'sum-of' : 'part-of';
    return finding(
      'circular-sum',
      { ...childAddress(channel.at, by), key: by === 'part-of' },
      { channel: channel.name, by },
    );
  });
}

/** Reports subtotals that would count something twice: a part beside its whole, or a channel that another of the list already adds. */
export const doubleCounts = (report: Report): Finding[] =>
  channelsOf(report).flatMap((subtotal) => {
    const [first] = twiceIn(subtotal);
    if (!first) return [];
    const { member, other, counted } = first;
    const index = subtotal.sumOf.indexOf(member);
    const names = { channel: subtotal.name, counted: counted.name, ids: [other.id, member.id] };
    return [finding('double-count', childAddress(subtotal.at, 'sum-of', index), names)];
  });

/** What a subtotal counts twice, with the two channels of its list by which it does. */
function twiceIn({ sumOf }: Channel): { member: Channel; other: Channel; counted: Channel }[] {
  const countedBy = new Map<Channel, Channel>();
  const found: { member: Channel; other: Channel; counted: Channel }[] = [];
  const count = (channel: Channel, member: Channel): void => {
    const other = countedBy.get(channel);
    if (other) return void (other !== member && found.push({ member, other, counted: channel }));
    countedBy.set(channel, member);
    for (const each of channel.sumOf) count(each, member);
  };
  for (const member of sumOf) count(member, member);
  for (const [channel, member] of countedBy)
    for (const whole of wholesOf(channel)) {
      const other = countedBy.get(whole);
      if (other && other !== member) found.push({ member, other, counted: channel });
    }
  return found;
}
