import { expect, test } from 'vitest';
import { ru } from '../../../src/format/ru/ru.ts';
import { readAll, terminal } from '../../problems.ts';
import { caseEntries, cases } from '../cases.ts';

const shown = (files: ReadonlyMap<string, string>) => `\n${terminal(files, ru)}\n`;

test.each(caseEntries)('the case of %s has that problem alone', (code, files) => {
  expect(readAll(files).problems.map((each) => each.code)).toEqual([code]);
});

test('syntax in Russian', () => {
  expect(shown(cases.syntax)).toMatchInlineSnapshot(`
    "
    2023/calls.yaml:19:5 ошибка syntax
      19 │     total: 51
         │     ^^^^^
      Файл не читается. Ключ повторяется: у двух строк одно имя («total»).
      → Оставьте одну из двух строк.
    "
  `);
});

test('not-utf8 in Russian', () => {
  expect(shown(cases['not-utf8'])).toMatchInlineSnapshot(`
    "
    2023/calls.yaml:17:11 ошибка not-utf8
      17 │     name: ���
         │           ^
      Файл записан не в кодировке UTF-8: здесь стоят байты, которые не читаются.
      → Откройте файл в его кодировке и сохраните как UTF-8.
    "
  `);
});

test('empty-file in Russian', () => {
  expect(shown(cases['empty-file'])).toMatchInlineSnapshot(`
    "
    2023/calls.yaml:1:1 ошибка empty-file
      Файл пуст.
      → Верните содержимое или удалите файл вместе с его упоминанием в sections.
    "
  `);
});

test('alias in Russian', () => {
  expect(shown(cases.alias)).toMatchInlineSnapshot(`
    "
    2023/calls.yaml:14:14 ошибка alias
      14 │       north: *south
         │              ^^^^^^
      Ссылка (*) указывает на якорь, которого нет, или разворачивается в слишком большой объем данных.
      → Напишите значение вместо ссылки.
    "
  `);
});

test('missing-file in Russian', () => {
  expect(shown(cases['missing-file'])).toMatchInlineSnapshot(`
    "
    2023/report.yaml:3:20 ошибка missing-file
      3 │ sections: [visits, calls]
        │                    ^^^^^
      Нет файла 2023/calls.yaml.
      → Верните файл или уберите раздел из sections.
    "
  `);
});

test('unlisted-file in Russian', () => {
  expect(shown(cases['unlisted-file'])).toMatchInlineSnapshot(`
    "
    2023/letters.yaml:1:1 ошибка unlisted-file
      1 │ title: Письма
        │ ^^^^^^^^^^^^^
      Файл 2023/letters.yaml не назван ни в одном отчете: его показатели никто не увидит и не проверит.
      → Добавьте letters в sections файла 2023/report.yaml или удалите файл.
    "
  `);
});

test('no-edition in Russian', () => {
  expect(shown(cases['no-edition'])).toMatchInlineSnapshot(`
    "
    site.yaml:1:1 ошибка no-edition
      1 │ organisation: Компания
        │ ^^^^^^^^^^^^^^^^^^^^^^
      Нет ни одного отчета: папка данных не содержит папок годов.
      → Создайте папку года, например 2023, с файлом report.yaml.
    "
  `);
});

test('missing-key in Russian', () => {
  expect(shown(cases['missing-key'])).toMatchInlineSnapshot(`
    "
    2023/calls.yaml:16:5 ошибка missing-key
      16 │   - id: chat
         │     ^^^^^^^^
      Не хватает поля name.
      → Добавьте строку «name: …». Название канала.
    "
  `);
});

test('unknown-key in Russian', () => {
  expect(shown(cases['unknown-key'])).toMatchInlineSnapshot(`
    "
    2023/calls.yaml:1:1 ошибка unknown-key
      1 │ titel: Звонки
        │ ^^^^^
      Поля titel здесь не бывает.
      → Возможно, имелось в виду: title. Здесь возможны: title, text, total, channels, claims, hours, closing.
    "
  `);
});

test('wrong-kind in Russian', () => {
  expect(shown(cases['wrong-kind'])).toMatchInlineSnapshot(`
    "
    2023/calls.yaml:14:14 ошибка wrong-kind
      14 │       north: 712 609
         │              ^^^^^^^
      Ожидается целое число без пробелов и кавычек, а написано: 712 609
      → Напишите: 712609
    "
  `);
});

test('unknown-locale in Russian', () => {
  expect(shown(cases['unknown-locale'])).toMatchInlineSnapshot(`
    "
    site.yaml:2:9 ошибка unknown-locale
      2 │ locale: fr
        │         ^^
      Языка «fr» нет.
      → Возможны: ru, en.
    "
  `);
});

test('unknown-id in Russian', () => {
  expect(shown(cases['unknown-id'])).toMatchInlineSnapshot(`
    "
    2023/report.yaml:4:34 ошибка unknown-id
      4 │ total: { value: 1500, excludes: [chta] }
        │                                  ^^^^
      Нет канала «chta».
      → Возможно, имелось в виду: chat. Каналы: office, phone, chat.
    "
  `);
});

test('repeated-id in Russian', () => {
  expect(shown(cases['repeated-id'])).toMatchInlineSnapshot(`
    "
    2023/calls.yaml:16:9 ошибка repeated-id
      16 │   - id: phone
         │         ^^^^^
      Канал указан дважды: phone.
      → Удалите повтор или дайте другой идентификатор.
    "
  `);
});

test('reserved-id in Russian', () => {
  expect(shown(cases['reserved-id'])).toMatchInlineSnapshot(`
    "
    territories.yaml:2:9 ошибка reserved-id
      2 │ - { id: checks, name: Юг }
        │         ^^^^^^
      Идентификатор территории checks занят: так называется часть самого сайта.
      → Выберите другой идентификатор.
    "
  `);
});

test('no-figures in Russian', () => {
  expect(shown(cases['no-figures'])).toMatchInlineSnapshot(`
    "
    2023/calls.yaml:16:9 ошибка no-figures
      16 │   - id: chat
         │         ^^^^
      У канала «Чат» нет ни итога, ни территорий.
      → Добавьте total, territories или то и другое.
    "
  `);
});

test('missing-territory in Russian', () => {
  expect(shown(cases['missing-territory'])).toMatchInlineSnapshot(`
    "
    2023/calls.yaml:13:5 ошибка missing-territory
      13 │     territories:
         │     ^^^^^^^^^^^
      В канале «Телефон» не хватает территории north.
      → Добавьте «north: …» с числом обращений; если обращений не было, напишите 0.
    "
  `);
});

test('missing-colour in Russian', () => {
  expect(shown(cases['missing-colour'])).toMatchInlineSnapshot(`
    "
    site.yaml:5:31 ошибка missing-colour
      5 │   light: { accent: "#b3392c", channels: { office: "#17425f", chat: "#6a55a8" } }
        │                               ^^^^^^^^
      У канала phone нет цвета для светлой темы.
      → Добавьте строку «phone: "#…"».
    "
  `);
});

test('blank in Russian', () => {
  expect(shown(cases.blank)).toMatchInlineSnapshot(`
    "
    2023/calls.yaml:14:7 ошибка blank
      14 │       north:
         │       ^^^^^
      Не заполнено: Телефон, Север – число обращений.
      → Запишите число одними цифрами, не больше двенадцати, например: 712609.
    "
  `);
});

test('finished-draft in Russian', () => {
  expect(shown(cases['finished-draft'])).toMatchInlineSnapshot(`
    "
    2023/report.yaml:3:1 предупреждение finished-draft
      3 │ draft: true
        │ ^^^^^
      Все показатели за 2023 год заполнены, но отчет остался черновиком: на сайт он не попадает.
      → Если тексты проверены, удалите строку draft.
    "
  `);
});

test('total-mismatch in Russian', () => {
  expect(shown(cases['total-mismatch'])).toMatchInlineSnapshot(`
    "
    2023/calls.yaml:11:12 ошибка total-mismatch
      11 │     total: 1200
         │            ^^^^
      Итог канала «Телефон» не равен сумме по территориям: опубликовано 1 200, сумма 750, опубликовано на 450 больше.
      → Итог раздела или отчета сходится с опубликованным числом: скорее всего, ошибка в одном из слагаемых.
      → Возможно, в строке «Север» потерян или добавлен ноль: верно 500.
      → Исправьте итог или слагаемое. Если так опубликовано, объявите расхождение: total: { value: 1200, discrepancy: { computed: 750, note: … } }.
      Слагаемые и исходные числа:
        2023/calls.yaml:14:14 Север: 50
        2023/calls.yaml:15:14 Юг: 700
    "
  `);
});

test('growth-mismatch in Russian', () => {
  expect(shown(cases['growth-mismatch'])).toMatchInlineSnapshot(`
    "
    2023/calls.yaml:24:13 ошибка growth-mismatch
      24 │     growth: 30%
         │             ^^^
      прирост подписчиков: опубликовано 30%, а рост с 200 до 250 – это 25%.
      → Исправьте проценты или одно из двух чисел. Если так опубликовано, объявите расхождение: discrepancy: { computed: 25%, note: … }.
      Слагаемые и исходные числа:
        2023/calls.yaml:22:11 from: 200
        2023/calls.yaml:23:9 to: 250
    "
  `);
});

test('mean-mismatch in Russian', () => {
  expect(shown(cases['mean-mismatch'])).toMatchInlineSnapshot(`
    "
    2023/visits.yaml:6:11 ошибка mean-mismatch
      6 │     wait: 0:03:21
        │           ^^^^^^^
      Офис: среднее время ожидания опубликовано как 0:03:21, а среднее по территориям, взвешенное по числу обращений, – 0:03:20.
      → Исправьте среднее или время территорий. Если так опубликовано, объявите расхождение: wait: { value: 0:03:21, discrepancy: { computed: 0:03:20, note: … } }.
      Слагаемые и исходные числа:
        2023/visits.yaml:8:37 Север: 0:05:00
        2023/visits.yaml:9:37 Юг: 0:02:30
    "
  `);
});

test('discrepancy-wrong in Russian', () => {
  expect(shown(cases['discrepancy-wrong'])).toMatchInlineSnapshot(`
    "
    2023/calls.yaml:26:17 ошибка discrepancy-wrong
      26 │       computed: 24.5%
         │                 ^^^^^
      В объявленном расхождении указано 24,5%, а исходные числа дают 25,0%.
      → Напишите computed: 25.0% или исправьте исходные числа.
    "
  `);
});

test('discrepancy-unneeded in Russian', () => {
  expect(shown(cases['discrepancy-unneeded'])).toMatchInlineSnapshot(`
    "
    2023/calls.yaml:25:5 ошибка discrepancy-unneeded
      25 │     discrepancy:
         │     ^^^^^^^^^^^
      Расхождения больше нет: опубликовано 25%, и исходные числа дают то же.
      → Удалите discrepancy.
    "
  `);
});

test('unknown-placeholder in Russian', () => {
  expect(shown(cases['unknown-placeholder'])).toMatchInlineSnapshot(`
    "
    2023/calls.yaml:6:9 ошибка unknown-placeholder
      6 │   стало {member.to}.
        │         ^^^^^^^^^^^
      Подстановка {member.to} не называет ни одного показателя.
      → Возможно, имелось в виду: {members.to}. Например: {contacts}, {phone.contacts}, {phone.wait}, {phone.north.contacts}, {phone.south.contacts}.
    "
  `);
});

test('typed-figure in Russian', () => {
  expect(shown(cases['typed-figure'])).toMatchInlineSnapshot(`
    "
    2023/calls.yaml:30:21 ошибка typed-figure
      30 │ closing: Спасибо за 1 200 звонков.
         │                     ^^^^^
      Показатель вписан в текст руками: 1 200. Он не изменится вместе с данными.
      → Напишите вместо него {contacts}.
    "
  `);
});

test('implausible in Russian', () => {
  expect(shown(cases.implausible)).toMatchInlineSnapshot(`
    "
    2023/calls.yaml:19:11 предупреждение implausible
      19 │     wait: 0:20:00
         │           ^^^^^^^
      «Чат»: среднее время ожидания 0:20:00 в 10 раз больше, чем у канала «Телефон» (0:02:00).
      → Проверьте, не записаны ли секунды минутами. Если все верно, ничего не меняйте: это предупреждение.
      Слагаемые и исходные числа:
        2023/calls.yaml:12:11 Телефон: 0:02:00
    "
  `);
});

test('contrast in Russian', () => {
  expect(shown(cases.contrast)).toMatchInlineSnapshot(`
    "
    site.yaml:5:51 ошибка contrast
      5 │   light: { accent: "#b3392c", channels: { office: "#ffe000", phone: "#d0435a", chat: "#6a55a8" } }
        │                                                   ^^^^^^^^^
      Цвет #ffe000 плохо виден в светлой теме: контраст с фоном #faf7f0 – 1,23:1, а нужно не меньше 3:1.
      → Ближайший подходящий цвет: "#ac8c00".
    "
  `);
});
