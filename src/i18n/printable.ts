/** What a terminal would obey, break a line at, or draw backwards: control characters, line separators, marks of direction. */
const commanding = /[\p{Cc}\p{Zl}\p{Zp}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;
/** What a CI server would obey in its log: `::command::` at the start of a line, `##[command]` anywhere. */
const workflowCommand = /(?<=^\s*:):|(?<=#)#(?=\[)/g;

/** Makes a text of the data safe to print on one line: each character that a terminal or a CI server would obey becomes a space. */
export const printable = (text: string): string =>
  text.replace(commanding, ' ').replace(workflowCommand, ' ');
