import { expect, test } from 'vitest';
import { accepted, strange, strangeFolder } from '../fixtures/strange.ts';
import { codesOf } from '../problems.ts';
import { holds } from './random.ts';

test('read(files) with each of 200 strange addresses, ids, names and texts refuses it with a place or proves its year', () => {
  for (const { files } of strange) holds(files);
  for (const kind of ['url', 'ids', 'names', 'texts']) {
    const of = (list: typeof strange) => list.filter((each) => each.kind === kind).length;
    expect(of(accepted)).toBeGreaterThan(20); // `tests/site/strange.test.ts` looks at what is made of them
    expect(of(strange) - of(accepted)).toBeGreaterThan(10);
  }
  expect(codesOf(strangeFolder()).filter((code) => code.startsWith('error'))).toEqual([]);
});
