import { withFile } from '../../example.ts';
import { report, visits, calls, each, typed } from './changes.ts';

/** One slip in one line, of each kind. */
export const slips = [
  ...each(calls, '    total: 50', '     total: 50', '  total: 50'),
  ...each(calls, '  phone: Будни', 'phone: Будни'),
  ...each(
    calls,
    '      north: 500',
    '\tnorth: 500',
    '     \u00a0north: 500',
    '      north:\u00a0500',
    '      north 500',
  ),
  ...each(calls, '      north: 500', '      north:500'),
  ...each(visits, 'contacts: 100, wait', 'contacts: 100 wait', 'contacts: 2,100, wait'),
  ...['1 204,50', '-4,5'].map((amount) => typed('money, currency: EUR', amount)),
  typed('percent', '78,4 %'),
  ...each('site.yaml', '"#17425f"', '"#17425f', '#17425f"'),
  ...each(report, '[chat] }', '[chat]', '[chat }'),
  ...each(
    calls,
    'closing: Спасибо.',
    'closing: Спасибо: всем.',
    'closing: “Спасибо: всем.”',
    'closing: {phone.contacts}',
  ),
];

/** Files that are no YAML. */
export const unreadable = [
  'a: 1\na: 2\n',
  'a:\n\t- b\n',
  'a: 1\nb:\u00a02\n',
  'a: "x\n',
  'a: [1, 2\nb: 3\n',
  'a: b: c\n',
  'a: @x\n',
  'a\nb: 1\n',
  'a: !x 5\n',
  'a: "\\q"\n',
  '# x\ra: 1\rb: 2\r',
  'a: 1\n---\nb: 2\n',
  'a: ]\n',
  'a: |x\n  b\n',
  `a: ${'['.repeat(101)}`,
].map((text) => withFile(calls, text));
