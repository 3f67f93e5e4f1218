import { example } from '../example.ts';

const values = ['', '-5', 'текст', '{}', '[{ a: 1 }]', 'true', '0:04:24', '&a [*a]'];

/** The example with each of these values in the place of each of its own. */
export function* replaced(): Generator<Map<string, string>> {
  for (const [file, text] of example())
    for (const { index, 0: match } of text.matchAll(/(?<=: |- |\[)(?:\{[^}]*\}|\[[^\]]*\]|[^,\n{}[\]]+)/g))
      for (const value of values)
        yield new Map(example()).set(file, text.slice(0, index) + value + text.slice(index + match.length));
}
