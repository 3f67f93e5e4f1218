import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';

/** The calls of methods that take the items of a list as arguments: a list of some hundred thousand would overflow the stack. */
function spreads(source: string): string[] {
  const found: string[] = [];
  const look = (node: ts.Node): void => {
    if (
      ts.isCallExpression(node) &&
      ts.isPropertyAccessExpression(node.expression) &&
      node.arguments.some((each) => ts.isSpreadElement(each))
    )
      found.push(node.getText());
    node.forEachChild(look);
  };
  look(ts.createSourceFile('source.tsx', source, ts.ScriptTarget.Latest, true));
  return found;
}

test.each([
  ['Math.max(0, ...list)', ['Math.max(0, ...list)']],
  ['all.push(...list.map((each) => [...each]));', ['all.push(...list.map((each) => [...each]))']],
  ['all.push([...list])', []],
  ['const all = [...list]; f({ ...all })', []],
])('spreads(%j) returns %j', (source, found) => {
  expect(spreads(source)).toEqual(found);
});

/** Calls with few items: the offsets of a node, four bytes. */
const ofFew = /^(?:text\.slice|String\.fromCharCode)\(/;

test('no call of a method in src/ takes the items of a list of the data as its arguments', () => {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((file) =>
    /\.(?:ts|astro)$/.test(file),
  );
  // what stands between the fences of a component, and the expressions in its markup
  const sources = files.flatMap((file) => {
    const text = readFileSync(path.join('src', file), 'utf8');
    const [, script, markup = ''] = /^---\n([^]*?)\n---([^]*)$/.exec(text) ?? [];
    return script === undefined ? [text] : [script, `(<>${markup}</>)`];
  });
  expect(sources.length).toBeGreaterThan(250);
  const spreading = sources.filter((source) => /[(,]\s*\.\.\./.test(source));
  expect(spreading.flatMap(spreads).filter((call) => !ofFew.test(call))).toEqual([]);
});
