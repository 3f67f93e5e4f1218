/// <reference types="astro/client" />

// Build-time constants (Vite `define`).
/** The base path of the site with its slash. */
declare const BASE: string;
/** The path of the data folder from the project's root, with `/` but none at the end. */
declare const DATA_FOLDER: string;
/** Whether this is `npm run dev`, where drafts are shown too. */
declare const DEVELOPMENT: boolean;

/** What the linter, which can't read `.astro` files, knows about them; `astro check` reads the files themselves. */
declare module '*.astro' {
  const component: import('astro/runtime/server/index.js').AstroComponentFactory;
  export default component;
}

/** The files of the data folder as the check reads them, each with its content; provided by a plugin in astro.config.mjs. */
declare module 'virtual:data' {
  const files: readonly (readonly [file: string, content: import('./model/unread.ts').Content])[];
  export default files;
}
