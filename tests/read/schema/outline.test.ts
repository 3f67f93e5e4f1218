import { describe, expect, test } from 'vitest';
import type { Path } from '../../../src/model/address.ts';
import { editionSchema } from '../../../src/read/schema/edition.ts';
import { fieldAt, keysAt } from '../../../src/read/schema/outline.ts';
import { sectionSchema } from '../../../src/read/schema/section.ts';
import { siteSchema } from '../../../src/read/schema/site.ts';

const section = sectionSchema({
  territories: ['north', 'south'],
  channels: ['office', 'phone'],
  own: ['phone'],
});

describe('fieldAt(schema, path)', () => {
  test.each<[Path, string | null]>([
    [['title'], 'section-title'],
    [['total'], 'section-total'],
    [['total', 'value'], 'value'],
    [['total', 'excludes'], 'excludes'],
    [['channels', 0, 'total'], 'channel-total'],
    [['channels', 7, 'territories', 'north'], 'cell'],
    [['channels', 0, 'territories', 'north', 'wait'], 'wait'],
    [['claims', 'members', 'discrepancy', 'computed'], 'discrepancy-computed'],
    [['hours', 'phone'], 'channel-hours'],
    [['nonsense'], null],
    [['title', 'deeper'], null],
  ])('fieldAt(section, %j) returns %j', (path, field) => {
    expect(fieldAt(section, path)).toBe(field);
  });
});

describe('keysAt(schema, path)', () => {
  test('keysAt(section, []) returns the keys of the file', () => {
    expect(keysAt(section, [])).toEqual({
      known: ['title', 'text', 'total', 'channels', 'claims', 'hours', 'closing'],
      entity: null,
    });
  });

  test('keysAt of the territories of a channel returns their ids', () => {
    expect(keysAt(section, ['channels', 0, 'territories'])).toEqual({
      known: ['north', 'south'],
      entity: 'territory',
    });
  });

  test("keysAt of what a section's total excludes returns the channels of that section", () => {
    expect(keysAt(section, ['total', 'excludes', 0])).toEqual({ known: ['phone'], entity: 'channel' });
  });

  test('keysAt of the hours returns the channels of the report', () => {
    expect(keysAt(section, ['hours'])).toEqual({ known: ['office', 'phone'], entity: 'channel' });
  });

  test('keysAt of what a report without channels excludes returns none', () => {
    expect(keysAt(editionSchema({ channels: [], territories: [] }), ['total', 'excludes', 0])).toEqual({
      known: [],
      entity: 'channel',
    });
  });

  test('keysAt(site, path) returns the keys of a mapping within', () => {
    expect(keysAt(siteSchema, ['theme', 'dark']).known).toEqual(['accent', 'channels']);
  });
});
