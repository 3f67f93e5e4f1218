/** Where pages and files stand, under the base path of the site; each with its slash. */
const base = import.meta.env.BASE_URL.replace(/\/?$/, '/');

export const links = {
  report: (year: string) => `${base}${year}/`,
  territory: (year: string, id: string) => `${base}${year}/${id}/`,
  checks: (year: string) => `${base}${year}/checks/`,
  file: (year: string, name: string) => `${base}${year}/${name}`,
  /** Anything else: a font, the sitemap. */
  root: (path: string) => `${base}${path}`,
};
