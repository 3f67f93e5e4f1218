/// <reference types="astro/client" />

/** What the linter, which can't read `.astro` files, knows about them; `astro check` reads the files themselves. */
declare module '*.astro' {
  const component: import('astro/runtime/server/index.js').AstroComponentFactory;
  export default component;
}
