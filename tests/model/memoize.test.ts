import { expect, test } from 'vitest';
import { memoize } from '../../src/model/memoize.ts';

test('memoize(of) works a result out memoize for each object', () => {
  const seen: object[] = [];
  const nameOf = memoize((key: { name: string }) => {
    seen.push(key);
    return { text: key.name };
  });
  const [a, b] = [{ name: 'a' }, { name: 'a' }];
  expect([nameOf(a), nameOf(a), nameOf(b)].map(({ text }) => text)).toEqual(['a', 'a', 'a']);
  expect(nameOf(a)).toBe(nameOf(a));
  expect(nameOf(a)).not.toBe(nameOf(b));
  expect(seen).toEqual([a, b]);
});

test('memoize(of) keeps an undefined result too', () => {
  let calls = 0;
  const nothing = memoize(() => void calls++);
  const key = {};
  expect([nothing(key), nothing(key), calls]).toEqual([undefined, undefined, 1]);
});
