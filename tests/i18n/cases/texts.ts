import type { Code } from '../../../src/model/finding.ts';
import { changed } from '../../example.ts';
import { calls, each, report, visits, type Files } from './changes.ts';

/** What else is said of texts and names. */
export const ofTexts: Partial<Record<Code, readonly Files[]>> = {
  'shortened-text': each(report, 'title: Отчет', 'title: Отчет "Востока" # 1'),
  'forbidden-character': each(calls, 'name: Чат', 'name: Чат\u202e'),
  'figure-in-name': each(calls, 'name: Чат', 'name: "Чат {contacts}"'),
  'unfit-markup': [
    ...each(
      calls,
      'closing: Спасибо.',
      'closing: "# Спасибо"',
      'closing: Спасибо,<br>друзья.',
      'closing: "[Сюда](https://example.org/ \'и туда\')"',
      'closing: "[Сюда](javascript:alert)"',
      'closing: "[Сюда](https://example.org:99999/)"',
      `closing: "${'- '.repeat(101)}Спасибо"`,
      `closing: "${'*спасибо_ '.repeat(501)}"`,
    ),
    ...each(calls, 'note: Так опубликовано.', 'note: "[Там](#calls) опубликовано."'),
  ],
  'unknown-placeholder': [
    ...each(calls, '{members.to}', '{members.to', '{сколько}'),
    changed(visits, 'title: Визиты', 'title: Визиты\ntext: "{visits.chat}"'),
  ],
  'typed-figure': each(
    calls,
    'closing: Спасибо.',
    'closing: Спасибо за 1 201 звонок.',
    'closing: 1 200 звонков.',
  ),
};
