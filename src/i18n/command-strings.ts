/** The commands of the project. */
export type CommandName = 'check' | 'build' | 'dev' | 'preview' | 'new' | 'schema';

/** The words of the commands in one language. */
export interface CommandStrings {
  /** What the commands that write files say, and the comments that they leave in them. */
  editor: {
    taken: (folder: string) => string;
    noEarlier: (year: string) => string;
    unreadable: (folder: string) => string;
    created: (year: { files: readonly string[]; from: string; blanks: number }) => string;
    written: (files: readonly string[]) => string;
    fresh: (folder: string) => string;
    /** Above `draft: true`. */
    draft: string;
    /** Above a text that is about another year; its year in brackets is what the check knows it by. */
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
    noFolder: (folder: string) => string;
    /** A folder that Vite cannot serve. */
    unservable: (folder: string) => string;
    /** Files of `public/` have paths of the report's own. */
    taken: (files: readonly string[]) => string;
    /** The address of the site has been changed while `npm run dev` serves it under the one of before. */
    moved: (url: string) => string;
    /** There is nothing to preview yet. */
    unbuilt: (folder: string) => string;
    severity: { error: string; warning: string; blank: string };
    related: string;
    declared: (published: string, computed: string) => string;
    failed: (published: string, computed: string) => string;
    mismatches: (failed: number) => string;
    /** A discrepancy is declared of a figure that its inputs give. */
    unneeded: (published: string) => string;
    problems: (count: { errors: number; warnings: number; blanks: number }) => string;
    /** The site is built although drafts, of these years, have errors. */
    draftsLeftOut: (years: readonly string[]) => string;
    built: (folder: string) => string;
  };
}
