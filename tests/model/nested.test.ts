import { expect, test } from 'vitest';
import type { Channel } from '../../src/model/report.ts';
import { nestedIn } from '../../src/model/nested.ts';

const channel = (id: string, partOf: Channel['partOf'] = null) => ({ id, partOf }) as Channel;
const letters = channel('letters');
const urgent = channel('urgent', letters);
const answered = channel('answered', urgent);
const calls = channel('calls');
const online = channel('online', 'total');

/** Each channel after as many dashes as it is deep, with what it is a part of elsewhere. */
const told = (channels: readonly Channel[]) =>
  nestedIn(channels).map(({ channel: { id }, depth, whole }) =>
    [`${'-'.repeat(depth)}${id}`, ...(whole ? [whole === 'total' ? whole : whole.id] : [])].join(' of '),
  );

test('nestedIn returns each part below its whole, and the whole of one that stands alone', () => {
  expect(told([letters, calls, answered, urgent])).toEqual(['letters', '-urgent', '--answered', 'calls']);
  expect(told([calls, urgent])).toEqual(['calls', 'urgent of letters']);
  expect(told([online, calls])).toEqual(['online of total', 'calls']);
});

test('nestedIn names no part of the total where there is nothing else', () => {
  expect(told([online, channel('post', 'total')])).toEqual(['online', 'post']);
});
