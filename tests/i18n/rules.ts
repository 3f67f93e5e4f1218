import { parse, type YAMLSeq } from 'yaml';
import type { Content } from '../../src/model/unread.ts';
import {
  data,
  entry,
  excluding,
  fileWithout,
  line,
  listed,
  meant,
  own,
  parent,
  quoted,
  section,
  set,
  textOf,
  upTo,
  without,
  type Told,
} from './edits.ts';
import { boundRules } from './rules/bounds.ts';
import { measureRules } from './rules/measures.ts';
import { typedIn, type Rule } from './rules/rule.ts';
import { textRules } from './rules/texts.ts';

type Files = ReadonlyMap<string, Content>;

/** A folder with a picture, as it should be, beside the file of a problem. */
const withPicture = ({ files, problem }: Told, name: string): Files =>
  new Map(files).set(problem.file.replace(/[^/]+$/, name), 'picture');

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
  [/Переименуйте файл: (\S+)\./, (told, [name]) => [new Map(fileWithout(told)).set(name!, textOf(told))]],
  [
    /Добавьте (\S+) в sections файла (\S+) или удалите файл\./,
    (told, [id]) => [listed(told, (ids) => [...ids, id!]), fileWithout(told)],
  ],
  [/(?:Переименуйте, п|П)еренесите или удалите файл\./, (told) => [fileWithout(told)]],
  [
    /Назовите его в pictures файла (\S+) или файла раздела, перенесите или удалите\./,
    (told, [report]) => [
      data(
        told,
        (document) => {
          const picture = { file: told.problem.file.replace(/^.*\//, ''), alt: 'Очередь' };
          document.set('pictures', document.createNode([picture]));
        },
        report,
      ),
      fileWithout(told),
    ],
  ],
  [
    /Положите туда изображение|Сохраните изображение заново как JPEG, PNG, WebP или SVG, с окончанием этого вида в имени\.|Скопируйте или сохраните файл заново\.|Добавьте в его <svg> viewBox или width и height числами\.|Уменьшите изображение и сохраните его заново\.|Сохраните изображение заново в программе, в которой его нарисовали\.|Сохраните изображение без этого, например как простой SVG\.|Вставьте его заново как JPEG, PNG или WebP\.|Сохраните изображение как PNG или WebP: вложенных в нем не будет\./,
    (told) => [withPicture(told, typedIn(told))],
  ],
  [
    /Положите изображение рядом с этим файлом и впишите одно имя, без папок: (\S+)\./,
    (told, [name]) => [withPicture({ ...told, files: set(told, own, name!) }, name!)],
  ],
  [
    /удалите файл вместе с его упоминанием в sections\./,
    (told) => [
      listed({ ...told, files: fileWithout(told) }, (ids) => ids.filter((id) => id !== section(told))),
    ],
  ],
  [/Верните файл или уберите раздел из sections\./, (told) => [without(told, own)]],
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
