import type { Path } from '../model/address.ts';
import type { Fate, Renewal } from './renewal.ts';

const isCollection = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** The plain value that a file must have in the next year, worked out from its value and not from its text. */
export function nextValue(value: unknown, renewal: Renewal, path: Path = []): unknown {
  const fate = renewal.fateOf(path, isCollection(value) ? undefined : value);
  if (fate === 'blank') return null;
  if (typeof fate === 'object') return fate.name;
  if (Array.isArray(value)) return value.map((item, index) => nextValue(item, renewal, [...path, index]));
  if (!isCollection(value)) return value;
  const leftOut: Fate[] = ['dropped', 'commented'];
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => !leftOut.includes(renewal.fateOf([...path, key], undefined)))
      .map(([key, each]) => [key, nextValue(each, renewal, [...path, key])]),
  );
}

/** The path where two plain values differ first, in the order of the first one; `null` where they are the same. */
export function firstDifference(a: unknown, b: unknown, path: Path = []): Path | null {
  if (a === b) return null;
  if (!isCollection(a) || !isCollection(b) || Array.isArray(a) !== Array.isArray(b)) return path;
  const [left, right] = [a, b].map((each) => new Map<string, unknown>(Object.entries(each))) as [
    Map<string, unknown>,
    Map<string, unknown>,
  ];
  for (const key of new Set([...left.keys(), ...right.keys()])) {
    const here = [...path, Array.isArray(a) ? Number(key) : key];
    if (!left.has(key) || !right.has(key)) return here;
    const found = firstDifference(left.get(key), right.get(key), here);
    if (found) return found;
  }
  return null;
}
