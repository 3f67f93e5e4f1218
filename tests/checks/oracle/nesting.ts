import assert from 'node:assert/strict';
import fc from 'fast-check';
import { publicationOf } from '../../problems.ts';
import { folderOf } from './folder.ts';
import type { Channel, Plan } from './plan.ts';
import { countsTwice, isCircular } from './structure.ts';

const ids = ['a', 'b', 'c', 'd', 'e'];
const id = fc.constantFrom(...ids);

/** Channels that are sums and parts of any others. */
const nested: fc.Arbitrary<Channel[]> = fc.tuple(
  ...ids.map((own) =>
    fc
      .record({
        sumOf: fc.oneof(fc.constant<string[]>([]), fc.uniqueArray(id, { maxLength: 3 })),
        partOf: fc.option(id, { freq: 2 }),
      })
      .map(({ sumOf, partOf }) => ({
        id: own,
        totals: { contacts: { typed: '0' } },
        rows: null,
        sumOf: sumOf.filter((each) => each !== own),
        partOf: partOf === own ? null : partOf,
      })),
  ),
);

function planOf(channels: Channel[]): Plan {
  const others = { measure: null, apart: false, total: null, claims: [], facts: {}, shares: [] };
  return {
    rows: [],
    rowsAdd: true,
    measures: [{ id: 'contacts', kind: 'count', combine: 'sum' }],
    years: [{ id: '2023', rows: null, total: null, sections: [{ id: 'calls', channels, ...others }] }],
  };
}

/** Circles of sums and parts are refused, else each subtotal that counts something twice, and nothing else is. */
export const refusedNesting: fc.IProperty<[Channel[]]> = fc.property(nested, (channels) => {
  const byId = new Map(channels.map((each) => [each.id, each]));
  const { problems } = publicationOf(folderOf(planOf(channels)));
  const found = problems
    .filter(({ finding }) => finding.severity === 'error')
    .map(({ finding: { code, at } }) => `${code} ${channels[Number(at.path[1])]!.id}`);
  const circular = channels
    .filter((each) => isCircular(each.id, byId))
    .map((each) => `circular-sum ${each.id}`);
  if (circular.length) {
    assert.ok(found.length, 'a circle passes');
    assert.deepEqual(
      found.filter((each) => !circular.includes(each)),
      [],
    );
  } else {
    const twice = channels.filter((each) => countsTwice(each, byId)).map((each) => `double-count ${each.id}`);
    assert.deepEqual(found, twice);
  }
});
