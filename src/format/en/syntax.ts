import type { Details } from '../../report/finding.ts';
import type { Wording } from '../language.ts';

const faults: Record<string, [what: string, advice?: string]> = {
  DUPLICATE_KEY: ['The key repeats: two lines have one name', 'Keep one of the two lines.'],
  TAB_AS_INDENT: ['The line is indented with a tab instead of spaces', 'Replace the tab with two spaces.'],
  NO_BREAK_SPACE: [
    'A no-break space stands where YAML needs an ordinary one',
    'Replace it with an ordinary space.',
  ],
  MISSING_CHAR: [
    'A quote or bracket is not closed',
    'Close the quote or bracket that is opened here or above.',
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
  MULTIPLE_DOCS: ['The file holds more than one document: it has a line --- too many'],
  UNEXPECTED_TOKEN: ['YAML expects something else here'],
};

/** What keeps a file from being read as YAML, by the code that the parser gives it. */
export function syntax({ reason, token }: Details['syntax']): Wording {
  const [what, advice] = faults[reason] ?? ['The YAML syntax is broken'];
  return {
    message: `The file cannot be read. ${what}${reason === 'DUPLICATE_KEY' ? ` (“${token}”)` : ''}.`,
    hint: advice ?? 'Compare the indents, colons, quotes and brackets with the lines around.',
  };
}
