import { parse, type YAMLSeq } from 'yaml';
import {
  data,
  entry,
  excluding,
  line,
  meant,
  own,
  parent,
  quoted,
  set,
  textOf,
  upTo,
  without,
} from './edits.ts';
import { boundRules } from './rules/bounds.ts';
import { fileRules } from './rules/files.ts';
import { measureRules } from './rules/measures.ts';
import type { Rule } from './rules/rule.ts';
import { textRules } from './rules/texts.ts';

/** How each piece of advice is followed; what it says to choose from is tried one by one. */
export const rules: Rule[] = [
  [/^Напишите: «(.+)»\.$/m, (told, [typed]) => [line(told, () => typed!)]],
  [/^Напишите: (.+)$/m, (told, [typed]) => [meant(told, typed!)]],
  [
    /Если имелось в виду (.+?), так и напишите\./,
    (told, [typed]) => [{ files: meant(told, typed!), reading: typed! }],
  ],
  [
    /Если числа нет, впишите, почему: (\S+) \([^)]+\), (\S+) \([^)]+\), (\S+) \([^)]+\) или (\S+) \([^)]+\)\./,
    (told, reasons) => reasons.map((reason) => meant(told, reason)),
  ],
  [
    /Добавьте строку «(\S+): (.+?)»(?: или «\S+: …»)*\./,
    (told, [key, value]) => [set(told, (path) => [...parent(path), key!], value!)],
  ],
  [
    /назовите в report\.yaml те, что есть: territories: (\[.+\])/,
    (told, [ids]) => {
      const file = told.problem.file.replace(/[^/]+$/, 'report.yaml');
      return [data(told, (document) => document.set('territories', document.createNode(parse(ids!))), file)];
    },
  ],
  [
    /Добавьте ее в это поле: territories: (\[.+\])/,
    (told, [ids]) => {
      const file = told.problem.file.replace(/[^/]+$/, 'report.yaml');
      return [data(told, (document) => document.set('territories', document.createNode(parse(ids!))), file)];
    },
  ],
  [
    /Добавьте ее в territories\.yaml, а удаленную верните\./,
    (told) => {
      const [, id] = /нет строки «(.+)», а/.exec(told.problem.message)!;
      const row = { id, name: 'Север' };
      return [data(told, (document) => document.add(document.createNode(row)), 'territories.yaml')];
    },
  ],
  [/Возможно, имелось в виду: (\S+)\./, (told, [word]) => [meant(told, word!)]],
  [
    /Оставьте одно из двух: (\S+) или (\S+)\./,
    (told, [beside]) => [without(told, own), without(told, (path) => [...parent(path), beside!])],
  ],
  [
    /(?:Здесь возможны|Возможны|Строки|Показатели|Каналы|Разделы|Например(?=: \{)): ([\w{][^:]*?)\.(?= |$)/m,
    (told, [list]) => list!.split(', ').map((word) => meant(told, word)),
  ],
  [
    /^(?:total|wait|service|urgency|rise|answered|portion): (\{.+\})$/m,
    (told, [value]) => [set(told, (path) => (path.at(-1) === 'value' ? parent(path) : path), value!)],
  ],
  [
    /^discrepancy: (\{.+\})$/m,
    (told, [value]) => [set(told, (path) => [...parent(path), 'discrepancy'], value!)],
  ],
  [/запишите: excludes: \[(.+)\]\./, (told, [id]) => [excluding(told, (ids) => [...ids, id!])]],
  [
    /уберите (?!их)(\S+) из excludes\./,
    (told, [id]) => [excluding(told, (ids) => ids.filter((each) => each !== id))],
  ],
  [
    /уберите их из excludes/,
    (told) => [excluding(told, () => []), without(told, (path) => [...upTo('total')(path), 'excludes'])],
  ],
  [/Напишите computed: (\S+) или исправьте/, (told, [typed]) => [meant(told, typed!)]],
  [
    /Напишите вместо него (\{\S+\})\./,
    (told, [typed]) => {
      const files = meant(told, typed!);
      return [files, line({ ...told, files }, quoted('"'))];
    },
  ],
  [/Ближайший подходящий цвет: ("#\w+")\./, (told, [colour]) => [meant(told, colour!)]],
  ...fileRules,
  [
    /возьмите его в кавычки: (".+")\./,
    (told, [text]) => [line(told, (typed) => typed.replace(/(?<=: ).*/, () => text!))],
  ],
  [
    /поставьте перед # два пробела и один после\./,
    (told) => [line(told, (typed) => typed.replace(/ +# ?(?=\S)/, '  # '))],
  ],
  [/(?:У|у)далите discrepancy/, (told) => [without(told, upTo('discrepancy'))]],
  [/уберите part-of\./, (told) => [without(told, (path) => [...upTo('channels', 1)(path), 'part-of'])]],
  [/Уберите из sum-of канал, который сам складывается из этого\./, (told) => [without(told, own)]],
  [
    /Уберите из sum-of одно из двух: (\S+) или (\S+)\./,
    (told, ids) =>
      ids.map((id) =>
        data(told, (document, path) => {
          const list = document.getIn(parent(path)) as YAMLSeq<{ value: string }>;
          list.items = list.items.filter(({ value }) => value !== id);
        }),
      ),
  ],
  [/удалите (?:total|итог)\./, (told) => [without(told, upTo('total'))]],
  [/[Уу]далите строку draft/, (told) => [without(told, () => ['draft'])]],
  [/Напишите true или удалите строку\./, (told) => [meant(told, 'true'), without(told, own)]],
  [/удалите эту строку\.|уберите строку\.|Оставьте одну из двух строк\./, (told) => [line(told, () => null)]],
  [
    /Если отчет за \S+ год готов, уберите draft: true из (\S+)\./,
    (told, [file]) => [data(told, (document) => document.delete('draft'), file)],
  ],
  [/(?:Если нет, впишите сюда|впишите) само число\./, (told) => [meant(told, '200')]],
  [
    /Сначала исправьте ошибки в файлах за (\S+) год\./,
    ({ files }, [year]) => [
      new Map([...files].map(([file, text]) => [file, files.get(file.replace(year!, '2023')) ?? text])),
    ],
  ],
  [
    /Уберите дефисы/,
    (told) => [
      data(told, (document, path) => {
        const items = (document.getIn(path) as { toJSON: () => unknown[] }).toJSON();
        const fields: unknown = items.every((item) => typeof item === 'object')
          ? Object.assign({}, ...items)
          : items[0];
        document.setIn(path, items.length ? document.createNode(fields) : null);
      }),
    ],
  ],
  [/Уберите скобки|Уберите число из названия|Удалите его/, (told) => [meant(told, '')]],
  ...textRules,
  [/Удалите повтор/, (told) => [without(told, entry)]],
  [/Замените табуляцию двумя пробелами\./, (told) => [line(told, (typed) => typed.replaceAll('\t', '  '))]],
  [
    /Сохраните файл с концами строк LF или CRLF\./,
    (told) => [new Map(told.files).set(told.problem.file, textOf(told).replaceAll('\r', '\n'))],
  ],
  [/Замените его обычным пробелом\./, (told) => [meant(told, ' ')]],
  [
    /(?:В|в)озьмите (?:значение|его) в кавычки\./,
    (told) => ['"', "'"].map((quote) => line(told, quoted(quote))),
  ],
  [
    /Закройте кавычку или скобку там, где значение кончается\./,
    (told) => ['"', "'", ']', '}'].map((closing) => line(told, (typed) => typed + closing)),
  ],
  ...boundRules,
  ...measureRules,
  [/Исправьте год\./, (told) => [meant(told, /за (\d{4})\.$/.exec(told.problem.message)![1]!)]],
];
