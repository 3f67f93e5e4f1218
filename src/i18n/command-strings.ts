import type { Bounding } from '../model/bounding.ts';
import type { Doubt } from '../model/doubt.ts';
import type { OddEntry } from '../model/unread.ts';

/** The commands of the project. */
export type CommandName = 'check' | 'build' | 'dev' | 'preview' | 'new' | 'schema';

/** The words of the commands in one language. */
export interface CommandStrings {
  /** What the commands that write files print, and the comments that they put into those files. */
  editor: {
    taken: (folder: string) => string;
    noEarlier: (year: string) => string;
    unreadable: (folder: string) => string;
    /** `doubts`: the names of figures of other years that an editor has to look at, each with its place. */
    created: (year: {
      files: readonly string[];
      from: string;
      blanks: number;
      doubts: readonly (Doubt & { at: string })[];
    }) => string;
    /** The places of last year's files that would not be the same in the new ones. */
    lost: (places: readonly string[]) => string;
    /** The comments above such names, each beginning as `review` does. */
    doubt: Record<Doubt['reason'], (year: string, doubt: Doubt) => string>;
    written: (files: readonly string[]) => string;
    fresh: (folder: string) => string;
    /** The comment above `draft: true`. */
    draft: string;
    /** The comment above a text that is about another year; the check recognises it by the year in brackets. */
    review: (year: string) => string;
  };
  terminal: {
    /** `command` is how it is called: `npm run check -- [--data DIR]`. */
    usage: (command: string) => string;
    /** What each command does. */
    help: Record<CommandName, string>;
    /** A fault of the program; `error` is what its developers need. */
    internal: (error: string) => string;
    noAccess: (path: string) => string;
    diskFull: (path: string) => string;
    /** A symbolic link on the way to a path leads back to itself. */
    looped: (path: string) => string;
    /** The system does not let a path be read or written, for what it calls the `reason`: `ENOTDIR: not a directory`. */
    refused: (path: string, reason: string) => string;
    /** The output of the command cannot be written; `reason` is what the system calls it: `ENOSPC`. */
    unwritten: (reason: string) => string;
    noFolder: (folder: string) => string;
    /** Something else stands where a folder is needed. */
    notFolder: (path: string) => string;
    /** What is in `public/` and cannot be published, each with the reason. */
    unpublishable: (odd: readonly { file: string; is: OddEntry | 'outside' }[]) => string;
    /** A folder that Vite cannot serve. */
    unservable: (folder: string) => string;
    /** Files of `public/` have the paths of files of the report. */
    taken: (files: readonly string[]) => string;
    /** The address of the site has been changed while `npm run dev` serves it under the old one. */
    moved: (url: string) => string;
    /** There is nothing to preview yet. */
    unbuilt: (folder: string) => string;
    severity: { error: string; warning: string; blank: string };
    related: string;
    /** `by`: where `computed` is only a bound, what gives it. */
    declared: (published: string, computed: string, by?: Bounding) => string;
    failed: (published: string, computed: string, by?: Bounding) => string;
    mismatches: (failed: number) => string;
    /** A discrepancy is declared although the inputs give the published figure. */
    unneeded: (published: string) => string;
    problems: (count: { errors: number; warnings: number; blanks: number }) => string;
    /** The site is built without the drafts of these years, which have errors. */
    draftsLeftOut: (years: readonly string[]) => string;
    built: (folder: string) => string;
  };
}
