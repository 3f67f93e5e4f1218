import { describe, expect, test } from 'vitest';
import { bytes, entities, outcome, start, svg, xlink } from './drawing.ts';

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
