import { compose } from './document.ts';

/** A `-` or `?` that is all of a value: editors type it where there is no number, and YAML takes it for the start of something else. */
const loneSign = /(?<=[\w"']: {1,9})[-?](?= {0,9}(?:[,}\r\n]|$| #))/g;

/** The first document of a text; where a lone sign keeps it from being read, the one in which each of them is a text of its length. */
export function composeSigns(text: string): ReturnType<typeof compose> {
  const asTyped = compose(text);
  if (!asTyped.document.errors.length) return asTyped;
  const changed = text.replace(loneSign, '–');
  const readable = changed === text ? asTyped : compose(changed);
  return readable.document.errors.length < asTyped.document.errors.length ? readable : asTyped;
}
