import { describe, expect, test } from 'vitest';
import type { ValueType } from '../../src/model/value-type.ts';
import { repair } from '../../src/model/repair.ts';

describe('repair(kind, source)', () => {
  test.each<[ValueType, string, string]>([
    ['count', '712 609', '712609'],
    ['count', '712\u00a0609', '712609'],
    ['count', '712\u202f609', '712609'],
    ['count', '1 195 866', '1195866'],
    ['count', "'712609'", '712609'],
    ['count', '"712 609"', '712609'],
    ['count', '“712609”', '712609'],
    ['count', '1_000', '1000'],
    ['count', "1'000", '1000'],
    ['count', '012345', '12345'],
    ['count', '+5', '5'],
    ['count', '500,', '500'],
    ['count', '500\u00a0', '500'],
    ['duration', '00:04:24', '0:04:24'],
    ['duration', '0:4:24', '0:04:24'],
    ['duration', "'0:4:24'", '0:04:24'],
    ['percent', '45,3%', '45.3%'],
    ['percent', '45.3 %', '45.3%'],
    ['percent', '\u221225%', '-25%'],
    ['percent', '+68%', '68%'],
    ['text', '2023', '"2023"'],
    ['colour', 'b3392c', '"#b3392c"'],
    ['colour', '“#b3392c”', '"#b3392c"'],
    ['text', 'true', '"true"'],
    ['figure', '95 %', '95%'],
    ['figure', '1 204', '1204'],
    ['figure', '0:5:30', '0:05:30'],
  ])("repair('%s', '%s') is sure of %s", (kind, source, text) => {
    expect(repair(kind, source)).toEqual({ text, certain: true });
  });

  test.each<[ValueType, string, string]>([
    ['count', '15.654', '15654'],
    ['count', '15,654', '15654'],
    ['count', '1.195.866', '1195866'],
    ['duration', '0:04', '0:00:04'],
    ['duration', '4:24', '0:04:24'],
    ['duration', '0:0424', '0:04:24'],
    ['duration', '004:24', '0:04:24'],
    ['duration', '0:60:00', '1:00:00'],
    ['duration', '0:04:60', '0:05:00'],
    ['duration', '0:61:00', '1:01:00'],
    ['duration', '0:04:75', '0:05:15'],
    ['percent', '68', '68%'],
  ])("repair('%s', '%s') only suggests %s", (kind, source, text) => {
    expect(repair(kind, source)).toEqual({ text, certain: false });
  });

  test.each<[ValueType, string]>([
    ['count', 'много'],
    ['count', '1e3'],
    ['count', '-5'],
    ['count', '5.5'],
    ['count', '12 34'],
    ['count', '.inf'],
    ['count', ''],
    ['count', '123456789012345678901234567890'],
    ['count', '712609'],
    ['duration', '4 минуты'],
    ['duration', '264'],
    ['percent', 'треть'],
    ['text', ''],
    ['text', 'null'],
    ['text', '~'],
    ['list', 'online-cok'],
    ['figure', '95 %%'],
    ['figure', 'O5%'],
    ['figure', '1,204'],
  ])("repair('%s', '%s') returns null", (kind, source) => {
    expect(repair(kind, source)).toBeNull();
  });
});
