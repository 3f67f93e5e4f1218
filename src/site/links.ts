/** The base path of the site with its slash: a build-time constant (Vite `define`). */
declare const BASE: string;

/** Where pages and files stand, under the base path; each with its slash. */
export const links = {
  report: (year: string) => `${BASE}${year}/`,
  territory: (year: string, id: string) => `${BASE}${year}/${id}/`,
  checks: (year: string) => `${BASE}${year}/checks/`,
  file: (year: string, name: string) => `${BASE}${year}/${name}`,
  /** Anything else: a font, the sitemap. */
  root: (path: string) => `${BASE}${path}`,
};
