import change from '../styles/change.css?inline';
import chart from '../styles/chart.css?inline';
import contents from '../styles/contents.css?inline';
import current from '../styles/current.css?raw'; // younger than the minifier, so left as it is
import draftCss from '../styles/draft.css?inline';
import layers from '../styles/layers.css?inline';
import stackedBar from '../styles/stacked-bar.css?inline';
import note from '../styles/note.css?inline';
import opening from '../styles/opening.css?inline';
import page from '../styles/page.css?inline';
import print from '../styles/print.css?inline';
import section from '../styles/section.css?inline';
import stack from '../styles/stack.css?inline';
import table from '../styles/table.css?inline';
import tokens from '../styles/tokens.css?inline';
import type from '../styles/type.css?inline';
import { fontCss, type FontFile } from './fonts.ts';
import { memoize } from '../model/memoize.ts';
import type { Site } from '../model/site.ts';
import { hashed, type Style } from './hash.ts';
import { themeCss, type Running } from './theme.ts';

/** What the styles of a page depend on, beside its site. */
export interface Styled {
  running: Running;
  draft: boolean;
  /** It shows how figures change over the years. */
  changes: boolean;
  /** How many ems wide the main figure is set. */
  heroWidthEm: number | undefined;
}

const known = memoize<Site, Map<string, Style>>(() => new Map());

/** The styles of a page of a site, made once for all pages that have the same. */
export function styleOf(site: Site, files: readonly FontFile[], styled: Styled): Style {
  const key = JSON.stringify(styled);
  const style = known(site).get(key) ?? make(site, files, styled);
  known(site).set(key, style);
  return style;
}

function make(
  site: Site,
  files: readonly FontFile[],
  { running, draft, changes, heroWidthEm }: Styled,
): Style {
  const styles = [
    layers,
    tokens,
    themeCss(site, running),
    fontCss(files),
    type,
    page,
    opening,
    section,
    contents,
    current,
    chart,
    stackedBar,
    table,
    stack,
    note,
    changes ? change : '',
    print,
    draft ? draftCss : '',
    heroWidthEm ? `:root{--hero-width-em:${heroWidthEm}}` : '',
  ];
  return hashed(styles.join(''));
}
