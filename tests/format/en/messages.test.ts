import { expect, test } from 'vitest';
import { en } from '../../../src/format/en/en.ts';
import { readAll, terminal } from '../../problems.ts';
import { caseEntries, cases } from '../cases.ts';

const shown = (files: ReadonlyMap<string, string>) => `\n${terminal(files, en)}\n`;

test.each(caseEntries)('the case of %s has that problem alone', (code, files) => {
  expect(readAll(files).problems.map((each) => each.code)).toEqual([code]);
});

test('syntax in English', () => {
  expect(shown(cases.syntax)).toMatchInlineSnapshot(`
    "
    2023/calls.yaml:19:5 error syntax
      19 │     total: 51
         │     ^^^^^
      The file cannot be read. The key repeats: two lines have one name (“total”).
      → Keep one of the two lines.
    "
  `);
});

test('not-utf8 in English', () => {
  expect(shown(cases['not-utf8'])).toMatchInlineSnapshot(`
    "
    2023/calls.yaml:17:11 error not-utf8
      17 │     name: ���
         │           ^
      The file is not written in UTF-8: here are bytes that cannot be read.
      → Open the file in its own encoding and save it as UTF-8.
    "
  `);
});

test('empty-file in English', () => {
  expect(shown(cases['empty-file'])).toMatchInlineSnapshot(`
    "
    2023/calls.yaml:1:1 error empty-file
      The file is empty.
      → Restore its content, or delete the file and its name in sections.
    "
  `);
});

test('alias in English', () => {
  expect(shown(cases.alias)).toMatchInlineSnapshot(`
    "
    2023/calls.yaml:14:14 error alias
      14 │       north: *south
         │              ^^^^^^
      The reference (*) points to an anchor that does not exist, or unfolds into too much data.
      → Write the value instead of the reference.
    "
  `);
});

test('missing-file in English', () => {
  expect(shown(cases['missing-file'])).toMatchInlineSnapshot(`
    "
    2023/report.yaml:3:20 error missing-file
      3 │ sections: [visits, calls]
        │                    ^^^^^
      There is no file 2023/calls.yaml.
      → Restore the file, or remove the section from sections.
    "
  `);
});

test('unlisted-file in English', () => {
  expect(shown(cases['unlisted-file'])).toMatchInlineSnapshot(`
    "
    2023/letters.yaml:1:1 error unlisted-file
      1 │ title: Письма
        │ ^^^^^^^^^^^^^
      No report names the file 2023/letters.yaml: nobody will see or check its figures.
      → Add letters to sections in 2023/report.yaml, or delete the file.
    "
  `);
});

test('no-edition in English', () => {
  expect(shown(cases['no-edition'])).toMatchInlineSnapshot(`
    "
    site.yaml:1:1 error no-edition
      1 │ organisation: Компания
        │ ^^^^^^^^^^^^^^^^^^^^^^
      There is no report: the data folder has no folder of a year.
      → Make a folder named after a year, for example 2023, with a file report.yaml.
    "
  `);
});

test('missing-key in English', () => {
  expect(shown(cases['missing-key'])).toMatchInlineSnapshot(`
    "
    2023/calls.yaml:16:5 error missing-key
      16 │   - id: chat
         │     ^^^^^^^^
      The field name is missing.
      → Add the line “name: …”. The name of the channel.
    "
  `);
});

test('unknown-key in English', () => {
  expect(shown(cases['unknown-key'])).toMatchInlineSnapshot(`
    "
    2023/calls.yaml:1:1 error unknown-key
      1 │ titel: Звонки
        │ ^^^^^
      There is no field titel here.
      → Did you mean title? Possible here: title, text, total, channels, claims, hours, closing.
    "
  `);
});

test('wrong-kind in English', () => {
  expect(shown(cases['wrong-kind'])).toMatchInlineSnapshot(`
    "
    2023/calls.yaml:14:14 error wrong-kind
      14 │       north: 712 609
         │              ^^^^^^^
      This should be a whole number without spaces or quotes, but it says: 712 609
      → Write: 712609
    "
  `);
});

test('unknown-locale in English', () => {
  expect(shown(cases['unknown-locale'])).toMatchInlineSnapshot(`
    "
    site.yaml:2:9 error unknown-locale
      2 │ locale: fr
        │         ^^
      There are no words for the language “fr”.
      → Possible: ru, en.
    "
  `);
});

test('unknown-id in English', () => {
  expect(shown(cases['unknown-id'])).toMatchInlineSnapshot(`
    "
    2023/report.yaml:4:34 error unknown-id
      4 │ total: { value: 1500, excludes: [chta] }
        │                                  ^^^^
      There is no channel “chta”.
      → Did you mean chat? Channels: office, phone, chat.
    "
  `);
});

test('repeated-id in English', () => {
  expect(shown(cases['repeated-id'])).toMatchInlineSnapshot(`
    "
    2023/calls.yaml:16:9 error repeated-id
      16 │   - id: phone
         │         ^^^^^
      The channel is listed twice: phone.
      → Delete one of the two, or give it another id.
    "
  `);
});

test('reserved-id in English', () => {
  expect(shown(cases['reserved-id'])).toMatchInlineSnapshot(`
    "
    territories.yaml:2:9 error reserved-id
      2 │ - { id: checks, name: Юг }
        │         ^^^^^^
      The id checks is taken: a part of the site itself has that name, so no territory can have it.
      → Choose another id.
    "
  `);
});

test('no-figures in English', () => {
  expect(shown(cases['no-figures'])).toMatchInlineSnapshot(`
    "
    2023/calls.yaml:16:9 error no-figures
      16 │   - id: chat
         │         ^^^^
      The channel “Чат” has neither a total nor territories.
      → Add total, territories or both.
    "
  `);
});

test('missing-territory in English', () => {
  expect(shown(cases['missing-territory'])).toMatchInlineSnapshot(`
    "
    2023/calls.yaml:13:5 error missing-territory
      13 │     territories:
         │     ^^^^^^^^^^^
      The channel “Телефон” lacks the territory north.
      → Add “north: …” with the number of contacts; if there were none, write 0.
    "
  `);
});

test('missing-colour in English', () => {
  expect(shown(cases['missing-colour'])).toMatchInlineSnapshot(`
    "
    site.yaml:5:31 error missing-colour
      5 │   light: { accent: "#b3392c", channels: { office: "#17425f", chat: "#6a55a8" } }
        │                               ^^^^^^^^
      The channel phone has no colour for the light scheme.
      → Add the line “phone: "#…"”.
    "
  `);
});

test('blank in English', () => {
  expect(shown(cases.blank)).toMatchInlineSnapshot(`
    "
    2023/calls.yaml:14:7 error blank
      14 │       north:
         │       ^^^^^
      Not filled in: Телефон, Север – number of contacts.
      → Write the number in digits only, at most twelve, for example: 712609.
    "
  `);
});

test('finished-draft in English', () => {
  expect(shown(cases['finished-draft'])).toMatchInlineSnapshot(`
    "
    2023/report.yaml:3:1 warning finished-draft
      3 │ draft: true
        │ ^^^^^
      Every figure for 2023 is filled in, but the report is still a draft: it is not put on the site.
      → Once the texts are checked, delete the line draft.
    "
  `);
});

test('total-mismatch in English', () => {
  expect(shown(cases['total-mismatch'])).toMatchInlineSnapshot(`
    "
    2023/calls.yaml:11:12 error total-mismatch
      11 │     total: 1200
         │            ^^^^
      The total of the channel “Телефон” is not the sum of its territories: published 1,200, sum 750, the published number is 450 too large.
      → The total of the section or of the report agrees with the published number: the mistake is most likely in one of the parts.
      → A zero may be lost or added in “Север”: 500 would be right.
      → Correct the total or a part. If it was published so, declare a discrepancy: total: { value: 1200, discrepancy: { computed: 750, note: … } }.
      Parts and underlying figures:
        2023/calls.yaml:14:14 Север: 50
        2023/calls.yaml:15:14 Юг: 700
    "
  `);
});

test('growth-mismatch in English', () => {
  expect(shown(cases['growth-mismatch'])).toMatchInlineSnapshot(`
    "
    2023/calls.yaml:24:13 error growth-mismatch
      24 │     growth: 30%
         │             ^^^
      Прирост подписчиков: published 30%, but the growth from 200 to 250 is 25%.
      → Correct the percentage or one of the two numbers. If it was published so, declare a discrepancy: discrepancy: { computed: 25%, note: … }.
      Parts and underlying figures:
        2023/calls.yaml:22:11 from: 200
        2023/calls.yaml:23:9 to: 250
    "
  `);
});

test('mean-mismatch in English', () => {
  expect(shown(cases['mean-mismatch'])).toMatchInlineSnapshot(`
    "
    2023/visits.yaml:6:11 error mean-mismatch
      6 │     wait: 0:03:21
        │           ^^^^^^^
      Офис: the average wait is published as 0:03:21, but the average over the territories, weighted by contacts, is 0:03:20.
      → Correct the average or the times of the territories. If it was published so, declare a discrepancy: wait: { value: 0:03:21, discrepancy: { computed: 0:03:20, note: … } }.
      Parts and underlying figures:
        2023/visits.yaml:8:37 Север: 0:05:00
        2023/visits.yaml:9:37 Юг: 0:02:30
    "
  `);
});

test('discrepancy-wrong in English', () => {
  expect(shown(cases['discrepancy-wrong'])).toMatchInlineSnapshot(`
    "
    2023/calls.yaml:26:17 error discrepancy-wrong
      26 │       computed: 24.5%
         │                 ^^^^^
      The declared discrepancy says 24.5%, but the underlying figures give 25.0%.
      → Write computed: 25.0%, or correct the underlying figures.
    "
  `);
});

test('discrepancy-unneeded in English', () => {
  expect(shown(cases['discrepancy-unneeded'])).toMatchInlineSnapshot(`
    "
    2023/calls.yaml:25:5 error discrepancy-unneeded
      25 │     discrepancy:
         │     ^^^^^^^^^^^
      There is no discrepancy any more: published is 25%, and the underlying figures give the same.
      → Delete discrepancy.
    "
  `);
});

test('unknown-placeholder in English', () => {
  expect(shown(cases['unknown-placeholder'])).toMatchInlineSnapshot(`
    "
    2023/calls.yaml:6:9 error unknown-placeholder
      6 │   стало {member.to}.
        │         ^^^^^^^^^^^
      The placeholder {member.to} names no figure.
      → Did you mean {members.to}? For example: {contacts}, {phone.contacts}, {phone.wait}, {phone.north.contacts}, {phone.south.contacts}.
    "
  `);
});

test('typed-figure in English', () => {
  expect(shown(cases['typed-figure'])).toMatchInlineSnapshot(`
    "
    2023/calls.yaml:30:21 error typed-figure
      30 │ closing: Спасибо за 1 200 звонков.
         │                     ^^^^^
      A figure is typed into the text by hand: 1 200. It will not change with the data.
      → Write {contacts} instead.
    "
  `);
});

test('implausible in English', () => {
  expect(shown(cases.implausible)).toMatchInlineSnapshot(`
    "
    2023/calls.yaml:19:11 warning implausible
      19 │     wait: 0:20:00
         │           ^^^^^^^
      “Чат”: the average wait of 0:20:00 is 10 times as long as that of the channel “Телефон” (0:02:00).
      → Check that seconds are not written as minutes. If all is right, change nothing: this is a warning.
      Parts and underlying figures:
        2023/calls.yaml:12:11 Телефон: 0:02:00
    "
  `);
});

test('contrast in English', () => {
  expect(shown(cases.contrast)).toMatchInlineSnapshot(`
    "
    site.yaml:5:51 error contrast
      5 │   light: { accent: "#b3392c", channels: { office: "#ffe000", phone: "#d0435a", chat: "#6a55a8" } }
        │                                                   ^^^^^^^^^
      The colour #ffe000 is hard to see in the light scheme: its contrast with the background #faf7f0 is 1.23:1, and at least 3:1 is needed.
      → The nearest colour that passes: "#ac8c00".
    "
  `);
});
