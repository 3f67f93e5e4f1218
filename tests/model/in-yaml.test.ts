import { describe, expect, test } from 'vitest';
import { inYaml } from '../../src/model/in-yaml.ts';

describe('inYaml(kind, value, digits)', () => {
  test.each([
    ['count', 712_609, 0, '712609'],
    ['duration', 264, 0, '0:04:24'],
    ['percent', 45, 1, '45.0%'],
  ] as const)("inYaml('%s', %d, %i) returns %s", (kind, value, digits, text) => {
    expect(inYaml(kind, value, digits)).toBe(text);
  });
});
