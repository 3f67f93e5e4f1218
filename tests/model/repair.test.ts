import { describe, expect, test } from 'vitest';
import type { ValueType } from '../../src/model/value-type.ts';
import { exceeded, repair } from '../../src/model/repair.ts';

describe('repair(kind, source)', () => {
  test.each<[ValueType, string, string]>([
    ['count', '712 609', '712609'],
    ['money', '1 204,50', '1204.50'],
    ['percent', '999999999,999 %', '999999999.999%'],
    ['count', '712\u00a0609', '712609'],
    ['count', '712\u202f609', '712609'],
    ['count', '1 195 866', '1195866'],
    ['count', '"712 609"', '712609'],
    ['count', '“712609”', '712609'],
    ['count', '1_000', '1000'],
    ['count', "1'000", '1000'],
    ['count', '012345', '12345'],
    ['count', '+5', '5'],
    ['count', '999 999 999 999', '999999999999'],
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

  test.each<[ValueType, string, string, string]>([
    ['count', "'712609'", '712609', 'quotes'],
    ['number', '"5"', '5', 'quotes'],
    ['number', '"4.70"', '4.70', 'quotes'],
    ['money', "'-5'", '-5', 'quotes'],
    ['figure', '"5"', '5', 'quotes'],
    ['count', '-0', '0', 'zero'],
    ['number', '-0', '0', 'zero'],
    ['number', '-0.0', '0.0', 'zero'],
    ['number', '"-0"', '0', 'zero'],
    ['money', '\u22120,00', '0.00', 'zero'],
    ['percent', '-0.0%', '0.0%', 'zero'],
    ['percent', '-0,0 %', '0.0%', 'zero'],
    ['figure', '-0%', '0%', 'zero'],
    ['money', '$31.9', '31.9', 'currency'],
    ['money', '€1 204,50', '1204.50', 'currency'],
    ['money', '-1 204,50 ₽', '-1204.50', 'currency'],
  ])("repair('%s', '%s') is sure of %s, because of its %s", (kind, source, text, fault) => {
    expect(repair(kind, source)).toEqual({ text, certain: true, fault });
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
    ['figure', '$31.9'],
    ['number', '$31.9'],
    ['count', '1 000 000 000 000'],
    ['percent', '1 000 000 000,5 %'],
    ['percent', '1234567890,5%'],
    ['percent', '45,1234%'],
    ['number', '1 234 567 890 123,5'],
    ['money', '€4,1234'],
  ])("repair('%s', '%s') returns null", (kind, source) => {
    expect(repair(kind, source)).toBeNull();
  });
});

test.each<[Parameters<typeof exceeded>[0], string, string | undefined]>([
  ['count', '1 000 000 000 000', 'count'],
  ['count', '123456789012345678901234567890', 'count'],
  ['percent', '1234567890,5 %', 'percent'],
  ['percent', '45.1234%', 'percent'],
  ['money', '€4,1234', 'money'],
  ['figure', '45.1234%', 'percent'],
  ['figure', '4.1234', 'number'],
  ['percent', '4.1234', undefined],
  ['figure', '1000000:00:00', 'duration'],
  ['figure', '1234567890123', 'count'],
  ['count', '999 999 999 999', undefined],
  ['percent', '999999999.999%', undefined],
  ['figure', 'много', undefined],
])("exceeded('%s', '%s') is %s", (kind, source, of) => {
  expect(exceeded(kind, source)).toBe(of);
});
