import { tokenize, tokenTypes } from 'css-tree/tokenizer';

/** The functions of CSS that compute, draw or select; any other may load. */
const functions = new Set(
  `blur brightness calc circle clamp color color-mix contrast cubic-bezier drop-shadow ellipse env format grayscale hsl hsla hue-rotate
  hwb inset invert is lab lang lch light-dark linear local matrix matrix3d max min not nth-child nth-last-child nth-last-of-type nth-of-type
  oklab oklch opacity path perspective polygon rect rgb rgba rotate rotate3d rotatex rotatey rotatez saturate scale scale3d scalex scaley
  scalez sepia skew skewx skewy steps tech translate translate3d translatex translatey translatez url var where`.split(
    /\s+/,
  ),
);

/** The rules of CSS that load nothing by themselves. */
const rules = new Set(['@charset', '@font-face', '@keyframes', '@-webkit-keyframes', '@media', '@supports']);

/** An address within the drawing, or the bytes of a typeface. */
const isLocal = (address: string): boolean =>
  /^(?:#|data:(?:font\/|application\/(?:x-)?font))/i.test(address);

/** The first piece of a style that would load something, or might; `null` where there is none. Names with escapes are no known names. */
export function loadingIn(css: string): string | null {
  let found: string | null = null;
  let inUrl = false;
  tokenize(css, (type, start, end) => {
    if (found !== null || type === tokenTypes.WhiteSpace || type === tokenTypes.Comment) return;
    const token = css.slice(start, end);
    const loads = inUrl
      ? type === tokenTypes.String && !isLocal(token.slice(1))
      : type === tokenTypes.Url
        ? !isLocal(token.replace(/^url\(\s*/i, ''))
        : type === tokenTypes.Function
          ? !functions.has(token.slice(0, -1).toLowerCase())
          : type === tokenTypes.AtKeyword
            ? !rules.has(token.toLowerCase())
            : type === tokenTypes.BadUrl;
    if (loads) found = token;
    inUrl = type === tokenTypes.Function && token.toLowerCase() === 'url(';
  });
  return found;
}
