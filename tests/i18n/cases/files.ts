import type { Code } from '../../../src/model/finding.ts';
import type { Content } from '../../../src/model/unread.ts';
import { withFile } from '../../example.ts';
import { pictured, unread } from './changes.ts';

/** What is said of files that are missing, of no use or not read: every branch of its words. */
export const ofFiles: Partial<Record<Code, readonly ReadonlyMap<string, Content>[]>> = {
  'missing-file': [withFile('site.yaml', null), withFile('2023/queue.jpg', null, pictured('picture'))],
  'unlisted-file': [
    withFile('2023/letters.yml', 'title: Письма'),
    withFile('letters.yaml', 'title: Письма'),
    withFile('2023/queue.jpg', 'picture'),
    withFile('queue.jpg', 'picture'),
    withFile('2023/letters.xlsx', 'other'),
  ],
  'unfit-picture': (
    [
      ['damaged', ''],
      ['bytes', '256'],
      ['pixels', '268'],
      ['size', ''],
      ['xml', '12'],
      ['entity', '<!ENTITY logo>'],
      ['runs', '<s:script>'],
      ['loads', '<image href="https://example.org/a: b.png">'],
      ['links', '<a>'],
      ['embedded', ''],
      ['many', '1000'],
    ] as const
  ).map(([reason, what]) => pictured({ reason, what })),
  'unread-file': (['looped', 'special', 'folder', 'name'] as const).map(unread),
};
