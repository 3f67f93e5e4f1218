import { parse } from 'yaml';
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

type Files = ReadonlyMap<string, string>;
type Words = readonly string[];

/** What a problem points at, as it is typed. */
const typedIn = ({ problem: { source, column, length } }: Told): string =>
  source.slice(column - 1, column - 1 + length);

/** A folder with a picture, as it should be, beside the file of a problem. */
const withPicture = ({ files, problem }: Told, name: string): Files =>
  new Map(files).set(problem.file.replace(/[^/]+$/, name), 'picture');

/** How each piece of advice is followed; what it says to choose from is tried one by one. */
export const rules: [
  said: RegExp,
  follow: (told: Told, words: Words) => (Files | { files: Files; reading: string })[],
][] = [
  [/^Напишите: «(.+)»\.$/m, (told, [typed]) => [line(told, () => typed!)]],
  [/^Напишите: (.+)$/m, (told, [typed]) => [meant(told, typed!)]],
  [
    /Если имелось в виду (.+?), так и напишите\./,
    (told, [typed]) => [{ files: meant(told, typed!), reading: typed! }],
  ],
  [
    /Если его нет, впишите (\S+), (\S+) или (\S+)\./,
    (told, reasons) => reasons.map((reason) => meant(told, reason)),
  ],
  [/Добавьте строку «(\S+): (.+?)»\./, (told, [, value]) => [set(told, own, value!)]],
  [
    /назовите в report\.yaml те, что есть: territories: (\[.+\])/,
    (told, [ids]) => {
      const file = told.problem.file.replace(/[^/]+$/, 'report.yaml');
      return [data(told, (document) => document.set('territories', document.createNode(parse(ids!))), file)];
    },
  ],
  [/Возможно, имелось в виду: (\S+)\./, (told, [word]) => [meant(told, word!)]],
  [
    /(?:Здесь возможны|Возможны|Строки|Показатели|Каналы|Разделы|Например(?=: \{)): ([\w{][^:]*?)\.(?= |$)/m,
    (told, [list]) => list!.split(', ').map((word) => meant(told, word)),
  ],
  [
    /^(?:total|wait|service|urgency|rise): (\{.+\})$/m,
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
    /Положите туда изображение|Сохраните изображение заново как JPEG, PNG, WebP или SVG, с окончанием этого вида в имени\.|Скопируйте или сохраните файл заново\.|Добавьте в его <svg> viewBox или width и height числами\.|Сохраните изображение без него\./,
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
  [/удалите total\./, (told) => [without(told, upTo('total'))]],
  [/[Уу]далите строку draft/, (told) => [without(told, () => ['draft'])]],
  [/Напишите true или удалите строку\./, (told) => [meant(told, 'true'), without(told, own)]],
  [/удалите эту строку\.|уберите строку\.|Оставьте одну из двух строк\./, (told) => [line(told, () => null)]],
  [/Уберите показатель/, (told) => [without(told, parent)]],
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
  [
    /пишите со знаком № или в обратных апострофах: `9001`\./,
    (told) => [meant(told, `№ ${typedIn(told)}`), meant(told, `\`${typedIn(told)}\``)],
  ],
  [/возьмите его в обратные апострофы(?:: `9001`)?\./, (told) => [meant(told, `\`${typedIn(told)}\``)]],
  [
    /Пишите \*\*слова\*\* жирным, .+ Чтобы скобки напечатались как есть, возьмите их в обратные апострофы\./,
    (told) => [meant(told, ''), meant(told, `\`${typedIn(told)}\``)],
  ],
  [
    /Удалите знак # или выделите строку: \*\*слова\*\*\. Заголовок раздела – в поле title\./,
    (told) => [
      line(told, (typed) => typed.replace('# ', '')),
      line(told, (typed) => typed.replace(/# (\S+)/, '**$1**')),
    ],
  ],
  [
    /Удалите изображение или поставьте на него ссылку\./,
    (told) => [meant(told, 'Вид'), meant(told, '[Вид](https://example.org/view.png)')],
  ],
  [/Оставьте в скобках только адрес\./, (told) => [line(told, (typed) => typed.replace(/ '[^']*'\)/, ')'))]],
  [
    /Начните его с https:\/\/, http:\/\/ или mailto:, а место на этой странице назовите так: #remote\./,
    (told) => [line(told, (typed) => typed.replace('javascript:', 'https://'))],
  ],
  [
    /Запишите примечание одним абзацем: оно стоит и на других страницах\./,
    (told) => [line(told, (typed) => typed.replace(/\[([^\]]*)\]\([^)]*\)/, '$1'))],
  ],
  [/Удалите повтор/, (told) => [without(told, entry)]],
  [/Замените табуляцию двумя пробелами\./, (told) => [line(told, (typed) => typed.replaceAll('\t', '  '))]],
  [/Замените его обычным пробелом\./, (told) => [meant(told, ' ')]],
  [
    /(?:В|в)озьмите (?:значение|его) в кавычки\./,
    (told) => ['"', "'"].map((quote) => line(told, quoted(quote))),
  ],
  [
    /Закройте кавычку или скобку там, где значение кончается\./,
    (told) => ['"', "'", ']', '}'].map((closing) => line(told, (typed) => typed + closing)),
  ],
  [
    /Первым поставьте показатель с combine: sum\./,
    (told) => [
      data(told, (document) => {
        const all = document.toJSON() as { kind: string; combine: unknown }[];
        const main = all.findIndex(({ kind, combine }) => kind === 'count' && combine === 'sum');
        const [first] = all.splice(Math.max(main, 0), 1);
        document.contents = document.createNode([{ ...first, kind: 'count', combine: 'sum' }, ...all]);
      }),
    ],
  ],
  [
    /Добавьте unit с этим словом во всех его формах: one, few, many и other\./,
    (told) => [
      set(
        told,
        (path) => [...parent(path), 'unit'],
        '{ one: письмо, few: письма, many: писем, other: письма }',
      ),
    ],
  ],
  [
    /Вместо sum напишите \{ mean: … \} с идентификатором показателя/,
    (told) => [set(told, own, '{ mean: … }')],
  ],
  [
    /Впишите sum, none, mean, growth, ratio или points с идентификатором показателя или share и of с двумя\./,
    (told) =>
      [
        'sum',
        'none',
        '{ mean: contacts }',
        '{ growth: contacts }',
        '{ ratio: contacts }',
        '{ share: contacts, of: contacts }',
      ].map((value) => set(told, own, value)),
  ],
  [
    /Возьмите весь текст в кавычки: (\S+): "(.+)"/,
    (told, [key, whole]) => [
      data(told, (document, path) => {
        const owner = path.slice(0, -1);
        const [start, ...rest] = whole!.split(', ');
        document.setIn([...owner, key!], `${start}, ${rest.join(', ')}`);
        for (const cut of rest) document.deleteIn([...owner, cut]);
      }),
    ],
  ],
  [
    /Назовите в from и to два показателя одного вида; для points – проценты\./,
    (told) => [
      data(told, (document, path) => {
        const claim = path.slice(0, -1);
        document.setIn([...claim, 'from'], '40%');
        document.setIn([...claim, 'to'], '45%');
      }),
    ],
  ],
  [
    /Прирост \(growth\) – kind: percent, отношение \(ratio\) – kind: number; разность в процентных пунктах \(points\) – kind: number и только у показателя с kind: percent\. Изменение изменения не считают\./,
    (told) =>
      (
        [
          ['percent', 'growth'],
          ['number', 'ratio'],
        ] as const
      ).map(([kind, change]) =>
        data(told, (document, [index]) => {
          document.setIn([index, 'kind'], kind);
          document.setIn([index, 'combine'], document.createNode({ [change]: 'contacts' }));
        }),
      ),
  ],
  [
    /Напишите kind: percent, если доля на 100, иначе kind: number, а для денег на единицу – kind: money с их валютой; в share и of назовите показатели с kind: count, number или money\./,
    (told) => [
      data(told, (document, [index]) => {
        document.setIn([index, 'kind'], 'percent');
        document.setIn([index, 'combine'], document.createNode({ share: 'contacts', of: 'contacts' }));
      }),
    ],
  ],
  [
    /Напишите kind: money, а в currency – код валюты, например RUB\./,
    (told) => [
      data(told, (document, [index]) => {
        document.setIn([index, 'kind'], 'money');
        document.setIn([index, 'currency'], 'RUB');
      }),
    ],
  ],
  [/ или (none)\./, (told, [typed]) => [set(told, own, typed!)]],
  [/В mean назовите другой показатель, с kind: count\./, (told) => [set(told, own, 'contacts')]],
  [/Исправьте год\./, (told) => [meant(told, /за (\d{4})\.$/.exec(told.problem.message)![1]!)]],
];
