import { expect, test } from 'vitest';
import { languageOf } from '../../src/i18n/languages.ts';
import { sentence } from '../../src/i18n/sentence.ts';
import { createI18n } from '../../src/i18n/i18n.ts';
import { realData, reportOf } from '../problems.ts';

const { formatSentence, formatBlocks } = createI18n(languageOf('ru'));
const { total } = reportOf(realData());

test('formatSentence(sentence) ties a short word to the figure after it', () => {
  const [before, figure, after] = formatSentence(sentence`Рост в ${total!.figure} раз и на год`);
  expect(before).toBe('Рост в\u00a0');
  expect(figure).toMatchObject({ figureId: '2023/contacts', value: 2_941_192 });
  expect(after).toBe(' раз и\u00a0на\u00a0год');
});

test('formatSentence(sentence, footnotes) marks a figure where it is first told', () => {
  const footnotes = new Map([[total!.figure, { number: 1, first: true }]]);
  expect(formatSentence([total!.figure], footnotes)).toMatchObject([
    { footnote: { number: 1, first: true } },
  ]);
});

test('formatBlocks(blocks, footnotes) has one first mark of a note, and the marks of a link behind it', () => {
  const figure = total!.figure;
  const footnotes = new Map([[figure, { number: 1, first: true }]]);
  const link = { mark: 'link' as const, href: '#data', parts: [figure] };
  const [[linked], [again]] = formatBlocks([[link], [figure]], footnotes) as unknown as [
    [Record<string, unknown>],
    [unknown],
  ];
  expect(linked).toMatchObject({ footnotes: [{ number: 1, first: true }] });
  expect((linked['parts'] as unknown[])[0]).not.toHaveProperty('footnote');
  expect(again).toMatchObject({ footnote: { number: 1, first: false } });
  expect(footnotes.get(figure)).toEqual({ number: 1, first: true });
});

test('formatSentence(sentence) leaves words in backticks as they are typed, and ties the words around them', () => {
  const code = (text: string) => ({ mark: 'code' as const, parts: [text] });
  expect(formatSentence(['до ', code('8'), ' ч, ', code('на – ')])).toEqual([
    'до\u00a0',
    code('8'),
    '\u00a0ч, ',
    code('на – '),
  ]);
});

test('formatSentence(sentence) has no soft hyphens', () => {
  expect(formatSentence(['Обслу\u00adживание'])).toEqual(['Обслуживание']);
});
