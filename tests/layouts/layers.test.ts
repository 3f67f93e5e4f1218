import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const named = /^@layer ([\w, ]+);$/m.exec(readFileSync('src/styles/layers.css', 'utf8'))?.[1]?.split(', ');

test.each(globSync('src/{components,sections}/*.css'))('%s is in layers whose order is named', (file) => {
  const css = readFileSync(file, 'utf8').replace(/\r|\/\*.*?\*\//gs, '');
  const layers = [...css.matchAll(/^@layer (\w+) \{$.*?^\}$/gms)];
  expect(layers.map(([, name]) => name).filter((name) => !named?.includes(name!))).toEqual([]);
  expect(layers.reduce((rest, [layer]) => rest.replace(layer, ''), css).trim()).toBe('');
});
