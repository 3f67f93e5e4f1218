import { loadingIn } from './css.ts';
import { PictureError } from './picture-error.ts';
import {
  animations,
  attributes as drawingAttributes,
  elements,
  labels,
  running,
  texts,
} from './svg-names.ts';
import { drawingSize } from './svg-size.ts';
import { namespaces, readXml, type Attribute, type Name, type XmlHandler } from './xml.ts';

/** A picture within a drawing, by the `data:` address that holds it. */
export interface Embedded {
  uri: string;
}

/** What is published of a drawing: its size, and its text around the pictures in it. */
export interface Drawing {
  width: number;
  height: number;
  parts: readonly (string | Embedded)[];
}

/**
 * Reads an SVG and writes anew what it draws: known elements with known attributes, and nothing else of the file. What draws nothing is
 * left out; what could run, load or link, even in what is left out, is a `PictureError` that names it.
 */
export function drawingOf(bytes: Uint8Array): Drawing {
  const writer = new DrawingWriter();
  readXml(bytes, writer);
  return { ...writer.size, parts: writer.parts };
}

const roots = new Set(['svg']);

class DrawingWriter implements XmlHandler {
  readonly parts: (string | Embedded)[] = [];
  size = { width: 0, height: 0 };
  /** The elements that are open and written, innermost last. */
  readonly #open: Name[] = [];
  /** How many are open from the one on that is left out with all in it. */
  #leftOut = 0;
  #style = '';
  /** Whether the last tag that was opened is still to be ended. */
  #unended = false;

  open(element: Name, attributes: readonly Attribute[]): void {
    requireHarmless(element, attributes);
    if (!this.parts.length && !isOneOf(roots, element)) throw new PictureError('kind');
    if (this.#leftOut || !isOneOf(elements, element)) {
      this.#leftOut++;
      return;
    }
    this.#endTag();
    this.parts.push(`<${element.local}`);
    if (!this.#open.length) {
      this.size = drawingSize(attributes);
      this.parts.push(` xmlns="${namespaces.svg}"`);
    }
    for (const [name, attribute] of writtenOf(attributes)) this.#writeAttribute(name, element, attribute);
    this.#open.push(element);
    this.#unended = true;
  }

  close(): void {
    if (this.#leftOut) {
      this.#leftOut--;
      return;
    }
    const { local } = this.#open.pop()!;
    if (local === 'style') this.#writeStyle();
    this.parts.push(this.#unended ? '/>' : `</${local}>`);
    this.#unended = false;
  }

  text(text: string): void {
    const { local = '' } = this.#open.at(-1) ?? {};
    if (this.#leftOut) return;
    if (local === 'style') this.#style += text;
    if (texts.has(local)) this.#writeText(text);
  }

  instruction(name: string): void {
    throw new PictureError('loads', `<?${name}?>`);
  }

  #endTag(): void {
    if (this.#unended) this.parts.push('>');
    this.#unended = false;
  }

  #writeText(text: string): void {
    this.#endTag();
    this.parts.push(inXml(text));
  }

  #writeStyle(): void {
    const loading = loadingIn(this.#style);
    if (loading !== null) throw new PictureError('loads', cut(loading));
    this.#writeText(this.#style);
    this.#style = '';
  }

  #writeAttribute(name: string, element: Name, attribute: Attribute): void {
    const value = attribute.value.trim();
    const isEmbedded = name === 'href' && /^data:/i.test(value) && /^(?:image|feImage)$/.test(element.local);
    const isStyle = /[\\(]/.test(value) && !labels.has(name);
    const isLoading = name === 'href' ? !/^(?:#|$)/.test(value) : isStyle && loadingIn(value) !== null;
    if (isLoading && !isEmbedded) throw new PictureError('loads', pieceOf(element, attribute));
    this.parts.push(` ${name}="`, isEmbedded ? { uri: value } : inXml(attribute.value), '"');
  }
}

/** The attributes that are written, by their names without a prefix: `href` is also known with that of its older namespace. */
function writtenOf(attributes: readonly Attribute[]): Map<string, Attribute> {
  const found = new Map<string, Attribute>();
  for (const attribute of attributes) {
    const { uri, local } = attribute;
    const isOlder = uri === namespaces.xlink && local === 'href';
    const name = uri === namespaces.xml ? `xml:${local}` : local;
    const isKnown = drawingAttributes.has(name) && (isOlder || uri === '' || uri === namespaces.xml);
    if (isKnown && !(isOlder && found.has(name))) found.set(name, attribute);
  }
  return found;
}

/** Throws for what no picture needs: an element that runs, shows a page or links, and an attribute that runs. */
function requireHarmless(element: Name, attributes: readonly Attribute[]): void {
  if (element.uri === namespaces.xhtml || isOneOf(running, element))
    throw new PictureError('runs', pieceOf(element));
  if (element.uri !== namespaces.svg) return;
  if (element.local === 'a') throw new PictureError('links', pieceOf(element));
  for (const attribute of attributes) {
    const { uri, local, value } = attribute;
    const isHandler = uri === '' && /^on/i.test(local);
    const isTarget = local === 'attributeName' && animations.has(element.local);
    if (isHandler || (isTarget && !isAnimatable(value.trim())))
      throw new PictureError('runs', pieceOf(element, attribute));
  }
}

/** An address that changes in time would be one that nobody has looked at. */
const isAnimatable = (attribute: string): boolean => attribute !== 'href' && drawingAttributes.has(attribute);

const isOneOf = (names: ReadonlySet<string>, { uri, local }: Name): boolean =>
  uri === namespaces.svg && names.has(local);

/** A piece of a drawing, as a message shows it. */
const pieceOf = ({ typed }: Name, attribute?: Attribute): string =>
  attribute ? `<${typed} ${attribute.typed}="${cut(attribute.value)}">` : `<${typed}>`;

/** The start of a long text, of whole characters. */
const cut = (text: string): string =>
  text.length > 40 ? `${[...text.slice(0, 80)].slice(0, 39).join('')}…` : text;

const inXml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
