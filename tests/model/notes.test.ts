import { expect, test } from 'vitest';
import { notesOf } from '../../src/model/notes.ts';
import { changed } from '../example.ts';
import { realData, reportOf } from '../problems.ts';

test('notesOf(2023) numbers the scopes and the discrepancy', () => {
  const notes = notesOf(reportOf(realData()));
  expect(
    notes.map(({ number, figure, scope, discrepancy }) => ({
      number,
      figure: figure.id,
      excludes: scope?.excludes.map(({ id }) => id),
      all: scope?.all.value,
      computed: discrepancy?.computed.value,
    })),
  ).toEqual([
    { number: 1, figure: '2023/contacts', excludes: ['social'], all: 2_946_125, computed: undefined },
    {
      number: 2,
      figure: '2023/remote/contacts',
      excludes: ['online-cok'],
      all: 1_266_916,
      computed: undefined,
    },
    {
      number: 3,
      figure: '2023/social/subscribers/growth',
      excludes: undefined,
      all: undefined,
      computed: 45.3,
    },
  ]);
});

test('notesOf(report) states a discrepancy at its own precision, with its note', () => {
  const [note] = notesOf(reportOf(realData())).filter((each) => each.discrepancy);
  expect(note!.discrepancy).toMatchObject({
    computed: { id: '2023/social/subscribers/growth/computed', digits: 1, origin: 'computed' },
    note: [expect.stringMatching(/^Значение оставлено/) as string],
  });
});

test('notesOf(report) names a channel once that a total excludes twice', () => {
  const files = changed('2023/calls.yaml', 'excludes: [chat]', 'excludes: [chat, chat]');
  const [, note] = notesOf(reportOf(files));
  expect(note!.scope!.excludes.map(({ id }) => id)).toEqual(['chat']);
});

test('notesOf(report) tells a scope and a discrepancy of one total in one note', () => {
  const files = changed(
    '2023/calls.yaml',
    'total: { value: 1200, excludes: [chat] }',
    'total: { value: 1201, excludes: [chat], discrepancy: { computed: 1200, note: Так опубликовано. } }',
  );
  const notes = notesOf(reportOf(files)).filter(({ figure }) => figure.id === '2023/calls/contacts');
  expect(notes).toHaveLength(1);
  expect(notes[0]).toMatchObject({
    scope: { all: { value: 1250 } },
    discrepancy: { computed: { value: 1200 } },
  });
});

test('notesOf(report) tells of a mean time and a channel total that stand', () => {
  const mean = changed(
    '2023/visits.yaml',
    'wait: 0:03:20',
    'wait: { value: 0:03:00, discrepancy: { computed: 0:03:20, note: Так опубликовано. } }',
  );
  const both = changed(
    '2023/visits.yaml',
    'total: 300',
    'total: { value: 301, discrepancy: { computed: 300, note: Так опубликовано. } }',
    changed('2023/report.yaml', 'value: 1500', 'value: 1501', mean),
  );
  const notes = notesOf(reportOf(both)).filter(({ figure }) => figure.subject.channel?.id === 'office');
  expect(
    notes.map(({ figure, discrepancy }) => [figure.id, figure.value, discrepancy?.computed.value]),
  ).toEqual([
    ['2023/visits/office/contacts', 301, 300],
    ['2023/visits/office/wait', 180, 200],
  ]);
});
