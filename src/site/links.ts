import { anchorOf } from '../model/figure.ts';

type Shown = Parameters<typeof anchorOf>[0];
const fragment = (of: Shown | undefined): string => (of ? `#${anchorOf(of)}` : '');

/** The paths of pages and files, with the base path; those of pages end with a slash, or lead to a figure or a check on the page. */
export const links = {
  report: (year: string, figure?: Shown) => `${BASE}${year}/${fragment(figure)}`,
  territory: (year: string, id: string) => `${BASE}${year}/${id}/`,
  checks: (year: string, check?: Shown) => `${BASE}${year}/checks/${fragment(check)}`,
  file: (year: string, name: string) => `${BASE}${year}/${name}`,
  /** Anything else: a font, the sitemap. */
  root: (path: string) => `${BASE}${path}`,
};
