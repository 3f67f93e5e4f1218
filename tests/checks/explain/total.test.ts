import { describe, expect, test } from 'vitest';
import { languages } from '../../../src/i18n/languages.ts';
import { digitSwaps } from '../../../src/checks/explain/total.ts';
import { read } from '../../../src/read/read.ts';
import { changed, example, withFile } from '../../example.ts';
import { realData } from '../../problems.ts';

/** The accounts of the only mismatch of a folder. */
function accounts(files: ReadonlyMap<string, string>) {
  const mismatches = read(files, languages).problems.flatMap(({ finding }) =>
    finding.code === 'total-mismatch' ? [finding.details.explanations] : [],
  );
  expect(mismatches).toHaveLength(1);
  return mismatches[0];
}

describe('digitSwaps(value)', () => {
  test.each([
    [123, [213, 321, 132]],
    [11, []],
    [7, []],
    [10, []], // 01 is no count
    [100, []],
    [120, [210, 102]],
    [1123, [2113, 3121, 1213, 1321, 1132]],
  ])('digitSwaps(%i) returns %j', (value, swaps) => {
    expect(digitSwaps(value)).toEqual(swaps);
  });
});

describe('explainTotal(mismatch) in a channel', () => {
  const file = '2023/calls.yaml';

  test('two digits of a part are swapped, and the totals above vouch for this total', () => {
    expect(accounts(changed('2023/remote.yaml', '603200', '603002', realData()))).toEqual([
      { reason: 'corroboration', side: 'published' },
      { reason: 'swap', part: 'Курганская область', from: 603_002, to: 603_200 },
    ]);
  });

  test('two digits of the total are swapped, and the totals above vouch for its parts', () => {
    expect(accounts(changed('2023/in-person.yaml', '796601', '796610', realData()))).toEqual([
      { reason: 'corroboration', side: 'computed' },
      { reason: 'digits-of-total', to: 796_601 },
    ]);
  });

  test('a zero is lost', () => {
    expect(accounts(changed(file, 'north: 500', 'north: 50'))).toEqual([
      { reason: 'corroboration', side: 'published' },
      { reason: 'tenfold', part: 'Север', to: 500 },
    ]);
  });

  test('a zero is added', () => {
    expect(accounts(changed(file, 'north: 500', 'north: 5000'))).toEqual([
      { reason: 'corroboration', side: 'published' },
      { reason: 'tenfold', part: 'Север', to: 500 },
    ]);
  });

  test('the totals above vouch for the parts: none of them is blamed', () => {
    const vouched = [{ reason: 'corroboration', side: 'computed' }];
    // a zero lost in the north would give this total; so would two digits of Kurgan swapped
    expect(accounts(changed(file, 'total: 1200', 'total: 750'))).toEqual(vouched);
    expect(accounts(changed('2023/in-person.yaml', '796601', '805601', realData()))).toEqual(vouched);
  });

  test('a part is not counted', () => {
    expect(accounts(changed(file, 'total: 1200', 'total: 700'))).toEqual([
      { reason: 'corroboration', side: 'computed' },
      { reason: 'missing-part', part: 'Север' },
      { reason: 'only-part', part: 'Юг' },
    ]);
  });

  test('a part is counted twice', () => {
    expect(accounts(changed(file, 'total: 1200', 'total: 1900'))).toEqual([
      { reason: 'corroboration', side: 'computed' },
      { reason: 'double-part', part: 'Юг' },
    ]);
  });

  test('nothing hits exactly', () => {
    expect(accounts(changed(file, 'total: 1200', 'total: 1234'))).toEqual([
      { reason: 'corroboration', side: 'computed' },
    ]);
  });

  test('the totals above contradict each other: neither side has a corroboration', () => {
    const files = changed(file, 'value: 1200', 'value: 1234', changed(file, 'total: 1200', 'total: 1234'));
    expect(accounts(files)).toEqual([]);
  });
});

describe('explainTotal(mismatch) over channels', () => {
  test('the published number is the sum without a channel', () => {
    const files = changed(
      '2023/report.yaml',
      'value: 2941192, excludes: [social]',
      'value: 2063517, excludes: [social]',
      realData(),
    );
    expect(accounts(files)).toEqual([{ reason: 'without', channel: 'IVR', id: 'ivr' }]);
  });

  test('the published number is the sum with a channel that is excluded', () => {
    const files = changed('2023/report.yaml', '2941192', '2946125', realData());
    expect(accounts(files)).toEqual([{ reason: 'with', channel: 'Социальные медиа', id: 'social' }]);
  });

  test('without its exclusions', () => {
    const files = changed('2023/remote.yaml', ', excludes: [online-cok]', '', realData());
    expect(accounts(files)).toEqual([
      { reason: 'without', channel: 'Онлайн-ЦОК', id: 'online-cok' },
      { reason: 'only-part', part: 'Контакт-центр' },
    ]);
  });
});

describe('explainTotal(mismatch) with a year before', () => {
  /** The example of 2023 as the year 2024 beside the real 2023, with changes in 2024. */
  const years = (...changes: [from: string, to: string][]) => {
    let both = example();
    for (const [file, text] of example())
      if (file.startsWith('2023/')) both = withFile(file.replace('2023', '2024'), text, both);
    return changes.reduce((files, [from, to]) => changed('2024/calls.yaml', from, to, files), both);
  };

  /** 2024 with its own numbers 507 + 703 = 1210, of which north stayed at 500. */
  const northLeft = () =>
    changed(
      '2024/report.yaml',
      'value: 1500',
      'value: 1510',
      years(['total: 1200', 'total: 1210'], ['south: 700', 'south: 703'], ['value: 1200', 'value: 1210']),
    );

  test('a part still has its number of the year before', () => {
    expect(accounts(northLeft())).toEqual([
      { reason: 'corroboration', side: 'published' },
      { reason: 'previous-year', part: 'Север', year: '2023' },
    ]);
  });

  test('the total is still that of the year before', () => {
    const files = changed(
      '2024/report.yaml',
      'value: 1500',
      'value: 1511',
      years(['north: 500', 'north: 508'], ['south: 700', 'south: 703'], ['value: 1200', 'value: 1211']),
    );
    expect(accounts(files)).toEqual([
      { reason: 'corroboration', side: 'computed' },
      { reason: 'previous-year', part: null, year: '2023' },
    ]);
  });

  test('nothing, where the same sum is wrong in both years', () => {
    const files = new Map(years());
    for (const year of ['2023', '2024'])
      files.set(`${year}/visits.yaml`, files.get(`${year}/visits.yaml`)!.replace('total: 300', 'total: 310'));
    const all = read(files, languages).problems.map(({ finding }) => finding);
    const told = all.flatMap((each) => (each.code === 'total-mismatch' ? [each.details.explanations] : []));
    expect(told).toHaveLength(2);
    expect(told.flat().filter(({ reason }) => reason === 'previous-year')).toEqual([]);
  });

  test('nothing of a row that is named after its year, whose number is the same in each', () => {
    const named = changed('territories.yaml', 'name: Север', 'name: "2022"', northLeft());
    expect(accounts(named)).toEqual([{ reason: 'corroboration', side: 'published' }]);
  });
});
