import { expect, test } from 'vitest';
import { useSite } from './site.ts';

const even = useSite('even');
const library = useSite('library');
const lonely = useSite('lonely');
const words = (html: string) =>
  html
    .replace(/<(style|title)>.*?<\/\1>|<meta[^>]*>/gs, '')
    .replace(/<[^>]*>/g, ' ')
    .replaceAll('\u2060', '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replace(/\s+/g, ' ')
    .replaceAll(/ (?=[.,:;)])/g, '');

test('a report names all that are equally large, and nothing where all are', () => {
  const text = words(even.read('2023/'));
  expect(text).toContain(
    'Most visits: North and South – 500,000 each, or 50.0% of all visits of the channel each. Longest wait: North and South, 5 min each.',
  );
  expect(text).not.toContain('Highest');
  expect(text).not.toContain('East, 80%');
});

test('a territory has its place among others, with those that are equal to it', () => {
  const said = (id: string) => words(even.read(`2023/${id}/`));
  expect(said('south')).toContain('50.0% of all visits: 1st of 4 by their number, equal with North.');
  expect(said('west')).toContain('<0.1% of all visits: 3rd of 4 by their number. ');
});

test('the only channel is no share of anything, and its rows stand once', () => {
  const html = even.read('2023/');
  expect(html).toMatch(
    /<ul class="stacked-bar[^>]*>(?:(?!<\/ul>)(?!<svg).)*Offices(?:(?!<\/ul>)(?!<svg).)*<\/ul>/s,
  );
  expect(html).not.toContain('stacked-bar direct'); // labels under segments that are not there
  expect(html).not.toContain('id="territories"');
  const page = even.read('2023/south/');
  expect(words(page)).not.toContain('100.0%');
  expect(page).not.toContain('<tfoot>');
  expect(page).toMatch(/<data[^>]*south\/share"[^>]*value="50.0%"/);
});

test('the only territory is compared with nothing', () => {
  const [page] = lonely.pages.filter((each) => /^\d+\/(?!checks)./.test(each));
  const text = words(lonely.read(page!));
  expect(text).toMatch(/Больше всего обращений: [^;.]+\./);
  expect(text).not.toContain('место');
});

test('a change is less than what it would be rounded to, and no change only where nothing changed', () => {
  const text = words(even.read('2023/'));
  expect(text).toMatch(/Offices, West visits 50 60 \+20\.0% up/);
  expect(text).toMatch(/Total visits 1,000,053 1,000,063 <0\.1% up/);
  expect(text).toMatch(/Offices, East visits 3 3 0\.0% no change/);
});

test('what is compared of figures with a discrepancy is what the inputs give, and is said to be', () => {
  expect(words(library.read('2018-19/'))).toContain(
    'Highest share of all: 2017-18 and 2018-19, 54.1% each. Bars, shares and comparisons are by the underlying figures.',
  );
});
