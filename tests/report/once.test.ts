import { expect, test } from 'vitest';
import { once } from '../../src/report/once.ts';

test('once(of) works a result out once for each object', () => {
  const seen: object[] = [];
  const nameOf = once((key: { name: string }) => {
    seen.push(key);
    return { text: key.name };
  });
  const [a, b] = [{ name: 'a' }, { name: 'a' }];
  expect([nameOf(a), nameOf(a), nameOf(b)].map(({ text }) => text)).toEqual(['a', 'a', 'a']);
  expect(nameOf(a)).toBe(nameOf(a));
  expect(nameOf(a)).not.toBe(nameOf(b));
  expect(seen).toEqual([a, b]);
});

test('once(of) keeps an undefined result too', () => {
  let calls = 0;
  const nothing = once(() => void calls++);
  const key = {};
  expect([nothing(key), nothing(key), calls]).toEqual([undefined, undefined, 1]);
});
