import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { PictureError } from '../../src/pictures/picture-error.ts';
import { drawingOf } from '../../src/pictures/svg.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const start = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"';
const svg = (content: string, attributes = '', before = '') =>
  `${before}<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"${attributes}>${content}</svg>`;
const xlink = ' xmlns:xlink="http://www.w3.org/1999/xlink"';
const entities = (list: string) => `<!DOCTYPE svg [${list}]>`;

/** What is published of a drawing, with the addresses of pictures in it. */
const written = (source: Uint8Array): string =>
  drawingOf(source)
    .parts.map((part) => (typeof part === 'string' ? part : part.uri))
    .join('');

/** What is published, or what is wrong and where. */
function outcome(source: Uint8Array): string {
  try {
    return written(source);
  } catch (error) {
    const { reason, what } = error as PictureError;
    return `${reason} ${what}`.trim();
  }
}

describe('drawingOf(bytes) throws for what would run, load or link, and names it', () => {
  test.each<[source: string, fault: string]>([
    [svg('<script>alert()</script>'), 'runs <script>'],
    [svg('<s:script>alert()</s:script>', ' xmlns:s="http://www.w3.org/2000/svg"'), 'runs <s:script>'],
    [svg('<metadata><script href="https://example.org/a.js"/></metadata>'), 'runs <script>'],
    [svg('<foreignObject><p/></foreignObject>'), 'runs <foreignObject>'],
    [svg('<h:iframe/>', ' xmlns:h="http://www.w3.org/1999/xhtml"'), 'runs <h:iframe>'],
    [svg('<p xmlns="http://www.w3.org/1999/xhtml"/>'), 'runs <p>'],
    [svg('<g onclick="alert(1)"/>'), 'runs <g onclick="alert(1)">'],
    [svg('', ' onload="&#97;lert(1)"'), 'runs <svg onload="alert(1)">'],
    [svg('<desc onfocus="alert(1)"/>'), 'runs <desc onfocus="alert(1)">'],
    [svg('<set attributeName="href" to="javascript:alert()"/>'), 'runs <set attributeName="href">'],
    [svg('<animate attributeName=" xlink:href "/>'), 'runs <animate attributeName=" xlink:href ">'],
    [svg('<set attributeName="onload" to="alert()"/>'), 'runs <set attributeName="onload">'],
    [svg('<a href="https://example.org/"><path/></a>'), 'links <a>'],
    [svg('<a href="java&#x73;cript:alert()"/>'), 'links <a>'],
    [svg('<use href="other.svg#a"/>'), 'loads <use href="other.svg#a">'],
    [svg('<use xlink:href="java&#x73;cript:a()"/>', xlink), 'loads <use xlink:href="javascript:a()">'],
    [
      svg(
        '<x:use y:href="//a"/>',
        ' xmlns:x="http://www.w3.org/2000/svg" xmlns:y="http://www.w3.org/1999/xlink"',
      ),
      'loads <x:use y:href="//a">',
    ],
    [svg('<image href="https://example.org/a.png"/>'), 'loads <image href="https://example.org/a.png">'],
    [svg('<use href="data:image/svg+xml,a"/>'), 'loads <use href="data:image/svg+xml,a">'],
    [
      svg(`<image href="https://example.org/${'a'.repeat(99)}"/>`),
      `loads <image href="https://example.org/${'a'.repeat(19)}…">`,
    ],
    [svg('<rect fill="url(https://example.org/#a)"/>'), 'loads <rect fill="url(https://example.org/#a)">'],
    [svg('<rect style="fill:u\\72l(//a)"/>'), 'loads <rect style="fill:u\\72l(//a)">'],
    [svg('<set attributeName="fill" to="url(//a)"/>'), 'loads <set to="url(//a)">'],
    [svg('<style>@import "a.css";</style>'), 'loads @import'],
    [svg('<style><![CDATA[a{fill:ur]]><!-- -->l(//b)}</style>'), 'loads url(//b)'],
    [svg('', '', '<?xml-stylesheet href="a.css"?>'), 'loads <?xml-stylesheet?>'],
    [svg('&a;', '', entities('<!ENTITY a "<script>alert()</script>">')), 'entity <!ENTITY a>'],
    [svg('&a;', '', entities('<!ENTITY a "&#60;script>alert()&#60;/script>">')), 'entity <!ENTITY a>'],
    [svg('<text>&a;</text>', '', entities('<!ENTITY a SYSTEM "file:///etc/passwd">')), 'entity <!ENTITY a>'],
    [svg('', '', entities('<!ENTITY % a SYSTEM "https://example.org/a.dtd"> %a;')), 'entity <!ENTITY a>'],
  ])('%s', (source, fault) => {
    expect(outcome(bytes(source))).toBe(fault);
  });
});

test('drawingOf(bytes) throws for a text that is repeated until it is many times as long as the file', () => {
  const repeated = (times: number) =>
    svg(`<text>${'&a;'.repeat(times)}</text>`, '', entities(`<!ENTITY a "${'a'.repeat(1000)}">`));
  expect(outcome(bytes(repeated(20)))).toContain('a'.repeat(20_000));
  expect(outcome(bytes(repeated(2000)))).toBe('entity <!ENTITY a>');
});

describe('drawingOf(bytes) throws for what is no whole SVG', () => {
  test.each<[source: string, fault: string]>([
    ['', 'kind'],
    ['a', 'kind'],
    ['<html></html>', 'kind'],
    ['<g viewBox="0 0 1 1"><svg/></g>', 'kind'],
    ['<svg xmlns="http://example.org/" viewBox="0 0 1 1"/>', 'kind'],
    [`${start}><g>`, 'damaged'],
    [`${start} fill="re`, 'damaged'],
    [`${start}>\n<g>\n</svg>`, 'xml 3'],
    [`${start} fill=red/>`, 'xml 1'],
    [`${start}/>text`, 'xml 1'],
    [svg('<x:g/>'), 'xml 1'],
    [svg('\n<text>&nbsp;</text>'), 'xml 2'],
    [svg('<text>\u0001</text>'), 'xml 1'],
    [svg('<g hasOwnProperty="" id="a"/>'), 'xml 1'],
    ['<?xml version="1.0" encoding="klingon"?><svg/>', 'xml 1'],
  ])('%s', (source, fault) => {
    expect(outcome(bytes(source))).toBe(fault);
  });
});

describe('drawingOf(bytes) keeps what draws, and leaves out all else', () => {
  test.each<[content: string, kept: string]>([
    ['<path d="M0 0h9"/>', '<path d="M0 0h9"/>'],
    ['<!-- a --><title>a</title><desc>b</desc><metadata><r:RDF xmlns:r="r">c</r:RDF></metadata>', ''],
    ['<i:view xmlns:i="i"><path/></i:view><g i:label="a" xmlns:i="i" data-name="b" role="img"/>', '<g/>'],
    ['<g xmlns=""><path/></g><unknown><path/></unknown>', ''],
    ['\n  <g>\n text <rect/></g>', '<g><rect/></g>'],
    ['<text> a &lt;&#38; <tspan>b</tspan> </text>', '<text> a &lt;&amp; <tspan>b</tspan> </text>'],
    ['<text><![CDATA[<script>]]></text>', '<text>&lt;script&gt;</text>'],
    [
      '<g id="a(b)" fill="url(#a)" style="fill: URL( \'#b\' )"/>',
      '<g id="a(b)" fill="url(#a)" style="fill: URL( \'#b\' )"/>',
    ],
    ['<use xlink:href=" #a"/>', '<use href=" #a"/>'],
    ['<use xlink:href="#a" href="#b"/><use href="#b" xlink:href="#a"/>', '<use href="#b"/><use href="#b"/>'],
    ['<g xml:space="preserve" xml:base="//a"/>', '<g xml:space="preserve"/>'],
    [
      '<style type="text/css">.a>b{fill:url(#c);font:1px "&amp;"}</style>',
      '<style type="text/css">.a&gt;b{fill:url(#c);font:1px &quot;&amp;&quot;}</style>',
    ],
    ['<set attributeName="x" to="5" begin="a.click"/>', '<set attributeName="x" to="5" begin="a.click"/>'],
    [
      '<animateTransform attributeName="transform" type="rotate" to="9"/>',
      '<animateTransform attributeName="transform" type="rotate" to="9"/>',
    ],
    ['<image href="data:image/png;base64,AAAA"/>', '<image href="data:image/png;base64,AAAA"/>'],
  ])('%s', (content, kept) => {
    const whole = written(bytes(svg(content)));
    expect(whole).toBe(kept ? `${start}>${kept}</svg>` : `${start}/>`);
    expect(written(bytes(whole))).toBe(whole);
  });

  test('entities that are text, and prefixes, are written out', () => {
    const source = `${entities('<!ENTITY ns "http://www.w3.org/2000/svg"> <!ENTITY st \'fill:red\'> <!-- & -->')}
      <s:svg xmlns:s="&ns;" viewBox="0 0 9 9"><s:g style="&st;"/></s:svg>`;
    expect(written(bytes(source))).toBe(`${start}><g style="fill:red"/></svg>`);
  });

  test('an encoding other than UTF-8 is read as it is declared', () => {
    const declared = '<?xml version="1.0" encoding="windows-1251"?>';
    const cyrillic = Buffer.from(svg('<text>\u00c0</text>', '', declared), 'latin1');
    expect(written(cyrillic)).toContain('<text>А</text>');
    const marked = Buffer.from(`\ufeff${svg('<text>Щ</text>')}`, 'utf16le');
    expect(written(marked)).toContain('<text>Щ</text>');
  });
});

describe('drawingOf(bytes) tells the size of a drawing', () => {
  test.each<[attributes: string, size: [number, number] | string]>([
    ['width="10" height="5"', [10, 5]],
    [' width="10px" height=" 5.5px "', [10, 5.5]],
    ['width="2in" height="1e1pc"', [192, 160]],
    ["viewBox='-5 0 10.5 5'", [10.5, 5]],
    ['viewBox="0,0 , 10,.5"', [10, 0.5]],
    ['viewBox="0 0 10 5" width="100%" height="100%"', [10, 5]],
    ['viewBox="0 0 10 5" width="0.2"', [10, 5]],
    ['viewBox="0 0 10 5" width="0"', 'size'],
    ['id="a"', 'size'],
    ['width="100%" height="100%"', 'size'],
    ['viewBox="0 0 0 0"', 'size'],
    ['viewBox="0 0 10"', 'size'],
    ['width="10" height="-5"', 'size'],
  ])('<svg %s/>', (attributes, size) => {
    const source = bytes(`<svg ${attributes}/>`);
    if (typeof size === 'string') expect(outcome(source)).toBe(size);
    else expect(drawingOf(source)).toMatchObject({ width: size[0], height: size[1] });
  });
});

describe('drawingOf(bytes) takes time in proportion to the bytes', () => {
  const many = 20_000;
  test.each<[string, string]>([
    ['comments after the end', svg('') + '<!-- a -->'.repeat(many)],
    ['an end that is missing after comments', start + '<!-- a -->'.repeat(many)],
    ['attributes', svg('', Array.from({ length: many }, (_, index) => ` a${index}=""`).join(''))],
    ['elements in each other', svg('<g>'.repeat(many) + '</g>'.repeat(many))],
    ['elements left out in each other', svg('<desc><b>'.repeat(many) + '</b></desc>'.repeat(many))],
    [
      'namespaces in each other',
      svg(Array.from({ length: many }, (_, i) => `<g xmlns:a${i}="a">`).join('') + '</g>'.repeat(many)),
    ],
    [
      'entities',
      svg('', '', entities(Array.from({ length: many }, (_, i) => `<!ENTITY a${i} "">`).join(''))),
    ],
    ['a text repeated', svg('&a;'.repeat(many), '', entities(`<!ENTITY a "${'a'.repeat(many)}">`))],
    ['comments of a style', svg(`<style>${'/*'.repeat(many)}</style>`)],
    ['escapes of a style', svg(`<style>${'\\('.repeat(many)}</style>`)],
  ])('%s', (_, source) => {
    const before = process.cpuUsage();
    outcome(bytes(source));
    const { user, system } = process.cpuUsage(before);
    expect((user + system) / 1000, 'milliseconds').toBeLessThan(5000);
  });
});

/** Pieces that, one after the other, make markup of every kind, whole or not. */
const piece = fc.constantFrom(
  ...[
    '<g>',
    '</g>',
    '<rect ',
    '/>',
    '>',
    '<',
    '"',
    '=',
    ' href="',
    ' style="',
    'url(',
    '#a',
    ')',
    '//b',
    'data:image/png,',
    '&#60;',
  ],
  ...[
    '<style>',
    '</style>',
    '<text>',
    '</text>',
    '<![CDATA[',
    ']]>',
    '<!--',
    '-->',
    'script',
    ' onload',
    '&lt;',
    '\\',
    '@import',
    'é',
  ],
);

test('what drawingOf(bytes) writes has nothing else in it, however the source is made', () => {
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const out = outcome(bytes(svg(pieces.join(''))));
      if (!out.startsWith('<svg')) return;
      expect(outcome(bytes(out))).toBe(out);
      expect(out).not.toMatch(/<script|\sonload=|href="(?!#|data:image\/|")/);
    }),
    { numRuns: 3000 },
  );
});
