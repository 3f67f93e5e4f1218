import { onDisk } from '../command.ts';
import { changed } from '../example.ts';

export const calls = '2023/calls.yaml';

/** The folder of the example with a count that is typed with a space. */
export const broken = () => onDisk(changed(calls, 'north: 500', 'north: 712 609'));

/** What the engine prints of a mistake of ours. */
export const stack = /\n\s+at |node:internal|\b(?:Type|Range|Reference|Syntax)?Error\b/;
