import { data, textOf, upTo } from '../edits.ts';
import type { Rule } from './rule.ts';

/** How advice is followed about figures that cannot be so small or so large. */
export const boundRules: Rule[] = [
  [
    /Если считать там было нечего, впишите none\./,
    (told) => [new Map(told.files).set(told.problem.file, textOf(told).replace('n/a', 'none'))],
  ],
  [
    /Если это не часть целого, перенесите ее из shares в facts\./,
    (told) => [
      data(told, (document, path) => {
        const part = upTo('parts', 1)(path);
        document.setIn(['facts', part.at(-1)], document.getIn(part, true));
        document.deleteIn(part);
      }),
    ],
  ],
];
