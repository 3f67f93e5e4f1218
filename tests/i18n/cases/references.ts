import type { Code } from '../../../src/model/finding.ts';
import { changed, withFile } from '../../example.ts';
import { calls, measure, namingEarlier, noFigureNamed, report, type Files } from './changes.ts';

const noChannels = withFile(calls, 'title: Звонки\ntotal: { value: 5, excludes: [chat] }\n');

/** What else is said of ids that nothing has, and of figures that cannot be named. */
export const ofReferences = {
  'unknown-id': [
    changed(calls, 'north: 500', 'nroth: 500'),
    changed(report, '[visits, calls]', '[vists, calls]'),
    changed(report, 'total: { value: 1500, excludes: [chat] }', 'total: 300', noChannels),
    measure('{ id: answer, kind: duration, name: Время ответа, short: Ответ, combine: { mean: contact } }'),
    changed(calls, 'from: 200', 'from: 2022/calls/members/to', noFigureNamed),
    namingEarlier('2022/calls/folowers/to'),
  ],
  'absent-territory': [changed(report, 'sections:', 'territories: [south]\nsections:')],
  'unavailable-figure': [changed('2022/calls.yaml', 'title: Звонки', 'title: "Звонки', namingEarlier())],
} satisfies Partial<Record<Code, readonly Files[]>>;
