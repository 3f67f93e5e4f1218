import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { drawingOf } from '../../src/pictures/svg.ts';
import { bytes, entities, outcome, start, svg, written } from './drawing.ts';
import { writesNothingElse } from './random-drawing.ts';

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
  const many = 10_000;
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
    expect((user + system) / 1000, 'milliseconds').toBeLessThan(2000);
  });
});

test('what drawingOf(bytes) writes has nothing else in it, however the source is made', () => {
  // the same few for each run: `npm run fuzz` tries thousands
  expect(() => fc.assert(writesNothingElse, { seed: 1, numRuns: 500 })).not.toThrow();
});
