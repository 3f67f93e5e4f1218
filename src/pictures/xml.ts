import sax from 'sax';
import { PictureError } from './picture-error.ts';

/** A name in XML: its namespace, its part after the prefix, and as it is typed. */
export interface Name {
  uri: string;
  local: string;
  typed: string;
}

export interface Attribute extends Name {
  value: string;
}

/** What is told of a document, in its order. */
export interface XmlHandler {
  open: (element: Name, attributes: readonly Attribute[]) => void;
  close: () => void;
  text: (text: string) => void;
  /** `<?name …?>`, but for the declaration at the start. */
  instruction: (name: string) => void;
}

export const namespaces = {
  svg: 'http://www.w3.org/2000/svg',
  xlink: 'http://www.w3.org/1999/xlink',
  xml: 'http://www.w3.org/XML/1998/namespace',
  xhtml: 'http://www.w3.org/1999/xhtml',
} as const;

/** Reads an SVG strictly and tells a handler of it; throws a `PictureError` where it is none, or not well-formed. */
export function readXml(bytes: Uint8Array, handler: XmlHandler): void {
  const source = decoded(bytes);
  // Namespaces are resolved here: what sax does for them takes time that grows with the square of the depth.
  const parser = sax.parser(true, { strictEntities: true });
  const scopes = new Scopes();
  let rooted = false;
  let ended = false;
  const fail = (): never => {
    if (!rooted) throw new PictureError('kind');
    throw ended ? new PictureError('damaged') : new PictureError('xml', String(parser.line + 1));
  };
  const valid = (text: string): string => (invalid.test(text) ? fail() : text);
  parser.onerror = fail;
  parser.ondoctype = (doctype) => declareEntities(doctype, parser, source.length);
  parser.onprocessinginstruction = ({ name }) => {
    if (name.toLowerCase() !== 'xml') handler.instruction(name);
  };
  // sax calls the method of this name of the object that it keeps attributes in.
  parser.onattribute = ({ name }) => void (name === 'hasOwnProperty' && fail());
  parser.onopentagstart = ({ name }) => void (rooted ||= /^(?:[^:]*:)?svg$/.test(name));
  parser.onopentag = ({ name, attributes }) => {
    const typed = Object.entries(attributes);
    scopes.enter(typed);
    const nameOf = (each: string, isAttribute = false): Name => scopes.resolve(each, isAttribute) ?? fail();
    handler.open(
      nameOf(name),
      typed
        .filter(([each]) => !isDeclaration(each))
        .map(([each, value]) => ({ ...nameOf(each, true), value: valid(value) })),
    );
  };
  parser.onclosetag = () => {
    handler.close();
    scopes.leave();
  };
  parser.ontext = parser.oncdata = (text) => handler.text(valid(text));
  parser.write(source);
  ended = true;
  parser.close();
  if (!rooted) fail();
}

/** What no XML may have, and what stands for bytes that are no text in its encoding. */
const invalid = /[^\t\n\r\x20-\uD7FF\uE000-\uFFFC\u{10000}-\u{10FFFF}]/u;

/** The text of a document in the encoding that it declares, which is UTF-8 unless it says otherwise. */
function decoded(bytes: Uint8Array): string {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 200));
  const declared = /^<\?xml\s[^>]*?\sencoding\s*=\s*["']([\w.:-]+)/.exec(start)?.[1] ?? 'utf-8';
  const marked = start.startsWith('ÿþ') ? 'utf-16le' : start.startsWith('þÿ') ? 'utf-16be' : undefined;
  try {
    return new TextDecoder(marked ?? (/^utf-?16/i.test(declared) ? 'utf-8' : declared)).decode(bytes);
  } catch {
    throw new PictureError('xml', '1'); // an encoding that nobody knows
  }
}

/**
 * Lets a parser replace the entities of a document type that are plain text, as drawing programs declare for their namespaces and styles.
 * Any other, with markup or of a file, is an error; so is text that the document repeats until it is longer than `limit`.
 */
function declareEntities(doctype: string, parser: sax.Parser, limit: number): void {
  let left = Math.max(limit, 100_000);
  const others = doctype.replace(
    /<!ENTITY\s+([^\s%"'<>]+)\s+(?:"([^"<&%]*)"|'([^'<&%]*)')\s*>/g,
    (_, name: string, double?: string, single?: string) => {
      const value = double ?? single ?? '';
      const get = () => {
        left -= value.length;
        if (left < 0) throw new PictureError('entity', `<!ENTITY ${name}>`);
        return value;
      };
      if (!(name in parser.ENTITIES)) Object.defineProperty(parser.ENTITIES, name, { get });
      return '';
    },
  );
  const [, name] = /<!ENTITY\s+(?:%\s+)?([^\s"'<>]+)/.exec(others) ?? [];
  if (name !== undefined) throw new PictureError('entity', `<!ENTITY ${name}>`);
}

const isDeclaration = (name: string): boolean => /^xmlns(?::|$)/.test(name);

/** The namespaces that prefixes stand for at a place of a document. */
class Scopes {
  readonly #bound = new Map<string, string[]>([
    ['', [namespaces.svg]],
    ['xml', [namespaces.xml]],
    ['xlink', [namespaces.xlink]],
  ]);
  readonly #declared: string[][] = [];

  enter(attributes: readonly [name: string, value: string][]): void {
    const declarations = attributes.filter(([name]) => isDeclaration(name));
    for (const [name, uri] of declarations) {
      const prefix = name.slice('xmlns:'.length);
      const bound = this.#bound.get(prefix);
      if (bound) bound.push(uri);
      else this.#bound.set(prefix, [uri]);
    }
    this.#declared.push(declarations.map(([name]) => name.slice('xmlns:'.length)));
  }

  leave(): void {
    for (const prefix of this.#declared.pop() ?? []) this.#bound.get(prefix)?.pop();
  }

  /** A name with its namespace; an attribute without a prefix has none. `null` for a prefix that nothing declares. */
  resolve(typed: string, isAttribute: boolean): Name | null {
    const [, prefix, local] = /^(?:([^:]*):)?(.*)$/s.exec(typed)!;
    if (prefix === undefined && isAttribute) return { uri: '', local: local!, typed };
    const uri = this.#bound.get(prefix ?? '')?.at(-1);
    return uri === undefined ? null : { uri, local: local!, typed };
  }
}
