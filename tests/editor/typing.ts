import type { EditorFiles, Position } from './language-server.ts';

/** A function that types a new section file in which `|` is where the cursor stands. */
export function typing(editor: EditorFiles) {
  let files = 0;
  return async (text: string) => {
    const file = `2023/typed-${++files}.yaml`;
    const whole = `# yaml-language-server: $schema=../schema/section.json\ntitle: Раздел\n${text}`;
    const before = whole.slice(0, whole.indexOf('|')).split('\n');
    const cursor: Position = { line: before.length - 1, character: before.at(-1)!.length };
    const underlined = await editor.open(file, whole.replace('|', ''));
    return {
      underlined: underlined.map(({ range: { start, end }, message }) => ({
        text: whole.replace('|', '').split('\n')[start.line]!.slice(start.character, end.character),
        message,
      })),
      hover: () => editor.hover(file, cursor),
      choices: async () => (await editor.complete(file, cursor)).map(({ label }) => label),
      /** What choosing an entry types. */
      choose: async (entry: string) =>
        (await editor.complete(file, cursor)).find(({ label }) => label === entry)?.insertText,
    };
  };
}
