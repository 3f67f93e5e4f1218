import current from '../styles/current.css?raw'; // raw: the minifier does not know its properties
import draftCss from '../styles/draft.css?inline';
import layers from '../styles/layers.css?inline';
import page from '../styles/page.css?inline';
import print from '../styles/print.css?inline';
import tokens from '../styles/tokens.css?inline';
import type from '../styles/type.css?inline';
import bar from '../components/Bar.css?inline';
import contents from '../components/Contents.css?inline';
import footnote from '../components/Footnote.css?inline';
import stackedBar from '../components/StackedBar.css?inline';
import prose from '../components/Prose.css?inline';
import table from '../components/Table.css?inline';
import narrowTable from '../components/Table.narrow.css?inline';
import change from '../sections/Changes.css?inline';
import picture from '../sections/Pictures.css?inline';
import opening from '../sections/Opening.css?inline';
import sectionBar from '../sections/SectionBar.css?inline';
import frame from '../sections/SectionFrame.css?inline';
import { fontCss, type FontFile } from './fonts.ts';
import { memoize } from '../model/memoize.ts';
import type { Site } from '../model/site.ts';
import { hashed, type Style } from './hash.ts';
import { themeCss, type Running } from './theme.ts';

const joinedLines = (css: string) => css.replaceAll(/\s*\n\s*/g, '');

/** The styles of every page, in an order that compresses well: precedence depends on their layers alone. */
const always = [
  opening,
  frame,
  sectionBar,
  contents,
  joinedLines(current),
  bar,
  stackedBar,
  table,
  narrowTable,
  footnote,
];

/** What the styles of a page depend on, apart from its site. */
interface Styled {
  running: Running;
  draft: boolean;
  /** Whether it links to the reports of other years, and so may show how figures change. */
  years: boolean;
  /** Whether its texts may have lists or links to other hosts. */
  rich: boolean;
  /** Whether it has pictures or a logo. */
  pictures: boolean;
  /** The width of the main figure in ems of its own type. */
  heroWidthEm: number | undefined;
}

const stylesByKey = memoize<Site, Map<string, Style>>(() => new Map());

/** The styles of a page, made once for all pages of the site that need the same ones. */
export function styleOf(site: Site, files: readonly FontFile[], styled: Styled): Style {
  const key = JSON.stringify(styled);
  const style = stylesByKey(site).get(key) ?? make(site, files, styled);
  stylesByKey(site).set(key, style);
  return style;
}

function make(
  site: Site,
  files: readonly FontFile[],
  { running, draft, years, rich, pictures, heroWidthEm }: Styled,
): Style {
  const styles = [
    layers,
    tokens,
    themeCss(site, running),
    fontCss(files),
    type,
    page,
    ...always,
    years ? change : '',
    rich ? prose : '',
    pictures ? picture : '',
    print,
    draft ? draftCss : '',
    heroWidthEm ? `:root{--hero-width-em:${heroWidthEm}}` : '',
  ];
  return hashed(styles.join(''));
}
