import { describe, expect, test } from 'vitest';
import { changed, withFile } from '../example.ts';
import { commandsNothing, hostile, withHostile } from './hostile.ts';
import { printed } from './printed.ts';

const calls = '2023/calls.yaml';
const visits = '2023/visits.yaml';

describe('no format prints what a terminal or CI server obeys', () => {
  // In a sample of them: `npm run fuzz` tries every one.
  test('in the place of any text, key or figure', () => {
    const places = withHostile();
    expect(places.length).toBeGreaterThan(80);
    for (const [index, { files, of }] of places.entries()) if (index % 5 === 0) commandsNothing(files, of);
  });

  test('in names beside figures that are wrong', () => {
    for (const name of hostile.slice(0, 3)) {
      const named = changed(
        calls,
        'name: Телефон',
        `name: "${name}"`,
        changed(calls, 'name: прирост подписчиков', `name: "${name}"`),
      );
      commandsNothing(changed(calls, 'north: 500', 'north: 501', named), name);
      commandsNothing(changed(calls, 'computed: 25%', 'computed: 26%', named), name);
      commandsNothing(
        changed(calls, 'growth: 30%', 'growth: 31%', changed(calls, 'from: 200', 'from: 1', named)),
        name,
      );
      commandsNothing(
        changed(
          visits,
          'wait: 0:02:30',
          'wait: 0:02:31',
          changed(
            'territories.yaml',
            'name: Север',
            `name: "${name}"`,
            changed(visits, 'name: Офис', `name: "${name}"`, named),
          ),
        ),
        name,
      );
    }
  });

  test('in the name of a file', () => {
    for (const name of ['::stop-commands::x', '\u001b[31m', 'a\n::error::b', '##[group]', '\u202ecod'])
      commandsNothing(withFile(`${name}.yaml`, 'a: "', withFile(`2023/${name}.yaml`, 'title: x')), name);
  });

  test('in the line that is shown of a file', () => {
    commandsNothing(withFile(calls, '::a::\u001b[2J ##[x] \u202e: "'), 'a line');
  });

  test('and in JSON it is there all the same, spelt out', () => {
    const [, json] = printed(withFile('##[x]\u009b\u202e.yaml', ''))[1]!;
    const { problems } = JSON.parse(json) as { problems: { file: string }[] };
    expect(problems.map(({ file }) => file)).toContain('##[x]\u009b\u202e.yaml');
  });
});
