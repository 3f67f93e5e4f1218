import type { Channel } from './plan.ts';

/** What a channel counts: itself and, for a subtotal, all that its parts count. */
export function contentsOf(id: string, channels: ReadonlyMap<string, Channel>): Set<string> {
  const found = new Set([id]);
  for (const each of found)
    // what is added meanwhile is visited too
    for (const part of channels.get(each)?.sumOf ?? []) found.add(part);
  return found;
}

/** The channels that one is a part of, directly or through others. */
function wholesOf(id: string, channels: ReadonlyMap<string, Channel>): Set<string> {
  const found = new Set<string>();
  for (let at = channels.get(id)?.partOf; at && !found.has(at); at = channels.get(at)?.partOf) found.add(at);
  return found;
}

/** Whether a sum of two channels would count something twice: one of them is in the other, or a part of what is in it. */
export function overlap(a: string, b: string, channels: ReadonlyMap<string, Channel>): boolean {
  const others = [...contentsOf(b, channels)].map((id) => ({ id, wholes: wholesOf(id, channels) }));
  return [...contentsOf(a, channels)].some((own) => {
    const wholes = wholesOf(own, channels);
    return others.some(({ id, wholes: theirs }) => own === id || wholes.has(id) || theirs.has(own));
  });
}

/** The channels that one is in: what it is a part of, and the subtotals that add it. */
const containersOf = (id: string, channels: ReadonlyMap<string, Channel>): string[] =>
  [...channels.values()]
    .filter((other) => other.sumOf.includes(id) || channels.get(id)?.partOf === other.id)
    .map((other) => other.id);

/** A channel and all that it is in, directly or through others. */
export function aroundOf(id: string, channels: ReadonlyMap<string, Channel>): Set<string> {
  const found = new Set([id]);
  for (const each of found)
    // what is added meanwhile is visited too
    for (const other of containersOf(each, channels)) found.add(other);
  return found;
}

/** Whether a channel is in the end in itself. */
export const isCircular = (id: string, channels: ReadonlyMap<string, Channel>): boolean =>
  containersOf(id, channels).some((other) => aroundOf(other, channels).has(id));

/** Whether a subtotal counts something twice. */
export const countsTwice = ({ sumOf }: Channel, channels: ReadonlyMap<string, Channel>): boolean =>
  sumOf.some((one, index) => sumOf.slice(index + 1).some((other) => overlap(one, other, channels)));
