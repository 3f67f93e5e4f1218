import type { Details } from '../../model/finding.ts';
import type { Wording } from '../language.ts';
import type { Formatters } from '../formatters.ts';

/** What keeps a file from being read, by the code that the parser gives it. */
const faults: Record<string, [what: string, advice?: string]> = {
  DUPLICATE_KEY: ['The key repeats: two lines have one name', 'Keep one of the two lines.'],
  TAB_AS_INDENT: ['The line is indented with a tab instead of spaces', 'Replace the tab with two spaces.'],
  NO_BREAK_SPACE: [
    'A no-break space stands where YAML needs an ordinary one',
    'Replace it with an ordinary space.',
  ],
  MISSING_CHAR: [
    'The quote or bracket that opens here is not closed',
    'Close the quote or bracket where the value ends.',
  ],
  BAD_INDENT: ['The indent is wrong, or a bracket is not closed on the line above'],
  BLOCK_AS_IMPLICIT_KEY: ['The line has a second colon', 'Put the value in quotes.'],
  BAD_SCALAR_START: ['The value starts with a character that YAML reserves', 'Put the value in quotes.'],
  MULTILINE_IMPLICIT_KEY: ['The key takes several lines: a line has no colon, or a quote is not closed'],
  TAG_RESOLVE_FAILED: [
    'An exclamation mark at the start of a value has a special meaning in YAML',
    'Put the value in quotes.',
  ],
  BAD_DQ_ESCAPE: ['The backslash in double quotes is followed by a wrong character'],
  TOO_DEEP: [
    'Too many values are nested in one another',
    'Compare brackets, hyphens and colons with the lines around.',
  ],
  LONE_CR: ['The line ends with a CR alone', 'Save the file with line ends of LF or CRLF.'],
  MULTIPLE_DOCS: ['The file holds more than one document: it has a line --- too many'],
  UNEXPECTED_TOKEN: ['YAML expects something else here'],
};

/** What is wrong with a line that one change makes readable. */
const slips: Record<string, (token: string) => string> = {
  TAB_AS_INDENT: () => 'The line is indented with a tab instead of spaces',
  NO_BREAK_SPACE: () => 'A no-break space stands where YAML needs an ordinary one',
  MISSING_COLON: () => 'A colon is missing after the key',
  MISSING_SPACE: () => 'A space is missing after the colon',
  MISSING_COMMA: () => 'A comma is missing between the values in brackets',
  MISSING_QUOTE: (token) => `A quote ${token} is missing: the one on this line has no pair`,
  MISSING_BRACKET: (token) => `A bracket ${token} is missing: the one on this line has no pair`,
  CURLY_QUOTES: (token) => `The quote ${token} is a part of the text: values stand in straight quotes`,
  UNQUOTED: () =>
    'The value cannot be read without quotes: it has characters that mean something else in YAML',
  DECIMAL_COMMA: (token) =>
    `The comma makes two values of the number ${token}: a point stands before decimals`,
  DIGIT_GROUPS: (token) => `The comma makes two values of the number ${token}`,
};

/** The message on YAML that cannot be read, or whose lines are not nested as they were meant. */
export function syntax({ reason, token, repaired }: Details['syntax'], format: Formatters): Wording {
  const what = slips[reason]?.(token);
  if (repaired) {
    const { typed, needed, beside } = repaired.indent;
    const spaces = `${typed} ${format.plural(typed, { one: 'space', other: 'spaces' })}`;
    const wanted = beside ? `the lines around have ${needed}` : `${needed} are needed`;
    return {
      message: `${what ?? `The indent is wrong: ${spaces}, but ${wanted}`}.`,
      hint: `Write: “${repaired.line}”.`,
    };
  }
  const [fault, advice] = faults[reason] ?? ['The YAML syntax is broken'];
  return {
    message: `The file cannot be read. ${fault}${reason === 'DUPLICATE_KEY' ? ` (“${token}”)` : ''}.`,
    hint: advice ?? 'Compare the indents, colons, quotes and brackets with the lines around.',
  };
}
