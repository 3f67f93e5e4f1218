import type { YAMLSeq } from 'yaml';
import { data, own, parent, set, without } from '../edits.ts';
import type { Rule } from './rule.ts';

/** How advice about measures, and about what is told of them, is followed. */
export const measureRules: Rule[] = [
  [/Удалите его из списка\./, (told) => [without(told, parent)]],
  [/Удалите unit\./, (told) => [without(told, own)]],
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
  [
    /В combine назовите показатели, которые из него не вычисляются\./,
    (told) => [data(told, (document, [index]) => document.setIn([index, 'combine', 'share'], 'contacts'))],
  ],
  [
    /Удалите лишние показатели\./,
    (told) => [data(told, (document, [index]) => (document.contents as YAMLSeq).items.splice(Number(index)))],
  ],
  [
    /Удалите у этого подытога territories или оставьте меньше подытогов\./,
    (told) => [without(told, own), without(told, parent)],
  ],
  [/Сократите тексты в hours\./, (told) => [set(told, (path) => [...path, 'phone'], 'Будни')]],
  [
    /Уберите sum-of и part-of там, где они не нужны\./,
    (told) => [without(told, (path) => [...path, 'part-of'])],
  ],
  [/ или (none)\./, (told, [typed]) => [set(told, own, typed!)]],
  [/В mean назовите другой показатель, с kind: count\./, (told) => [set(told, own, 'contacts')]],
];
