/** The paths of pages and files, with the base path; those of pages end with a slash. */
export const links = {
  report: (year: string) => `${BASE}${year}/`,
  territory: (year: string, id: string) => `${BASE}${year}/${id}/`,
  checks: (year: string) => `${BASE}${year}/checks/`,
  file: (year: string, name: string) => `${BASE}${year}/${name}`,
  /** Anything else: a font, the sitemap. */
  root: (path: string) => `${BASE}${path}`,
};
