import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clock, isoDuration, parseDuration } from '../../src/model/duration.ts';

describe('parseDuration(text)', () => {
  test.each([
    ['0:04:24', 264],
    ['0:00:00', 0],
    ['0:50:00', 3000],
    ['1:00:01', 3601],
    ['100:00:00', 360_000],
    ['00:04:24', 264],
  ])("parseDuration('%s') returns %i", (text, seconds) => {
    expect(parseDuration(text)).toBe(seconds);
  });

  test.each([
    '0:61:00',
    '0:04:60',
    '0:04',
    '4:24',
    '0:4:24',
    '0:04:4',
    '-0:04:24',
    '0:04:24.5',
    ' 0:04:24',
    '0:04:24\n',
    '0 04 24',
    '4 минуты',
    '264',
    '',
    '99999999:00:00',
  ])("parseDuration('%s') returns null", (text) => {
    expect(parseDuration(text)).toBeNull();
  });
});

describe('clock(seconds)', () => {
  test('clock(264) returns 0:04:24', () => {
    expect(clock(264)).toBe('0:04:24');
  });

  test('clock(0) returns 0:00:00', () => {
    expect(clock(0)).toBe('0:00:00');
  });

  test('parseDuration(clock(n)) returns n', () => {
    const most = 1_000_000 * 3600 - 1;
    fc.assert(fc.property(fc.nat(most), (n) => parseDuration(clock(n)) === n));
    expect(parseDuration(clock(most))).toBe(most);
  });
});

describe('isoDuration(seconds)', () => {
  test.each([
    [264, 'PT4M24S'],
    [0, 'PT0S'],
    [3000, 'PT50M'],
    [3600, 'PT1H'],
    [3661, 'PT1H1M1S'],
    [7201, 'PT2H1S'],
  ])('isoDuration(%i) returns %s', (seconds, text) => {
    expect(isoDuration(seconds)).toBe(text);
  });
});
