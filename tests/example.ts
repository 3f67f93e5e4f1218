/** A small valid report with every kind of thing that a report can have. Each broken case is this one with one change. */
const files = {
  'site.yaml': `organisation: Компания
locale: ru
url: https://example.org/
rows: { name: Территория, plural: Территории, by: по территориям }
theme:
  light: { accent: "#b3392c", channels: { office: "#17425f", phone: "#d0435a", chat: "#6a55a8" } }
  dark: { accent: "#ff8a75", channels: { office: "#7fb2d9", phone: "#ef7a8c", chat: "#ab9be6" } }
`,
  'measures.yaml': `- id: contacts
  kind: count
  name: Количество обращений
  short: Обращений
  unit: { one: обращение, few: обращения, many: обращений, other: обращений }
  combine: sum
- { id: wait, kind: duration, name: Время ожидания, short: Ожидание, combine: { mean: contacts } }
- { id: service, kind: duration, name: Время обслуживания, short: "Обслу\\xADживание", combine: { mean: contacts } }
`,
  'territories.yaml': `- { id: north, name: Север }
- { id: south, name: Юг }
`,
  '2023/report.yaml': `title: Отчет
text: Всего {contacts} обращений в 2023 году.
sections: [visits, calls]
total: { value: 1500, excludes: [chat] }
closing:
  title: Итоги
  text: До встречи.
`,
  '2023/visits.yaml': `title: Визиты
channels:
  - id: office
    name: Офис
    total: 300
    wait: 0:03:20
    territories:
      north: { contacts: 100, wait: 0:05:00 }
      south: { contacts: 200, wait: 0:02:30, service: n/a }
`,
  '2023/calls.yaml': `title: Звонки
text: |
  Первый абзац.

  Подписчиков больше на {members.growth}: было {members.from},
  стало {members.to}.
total: { value: 1200, excludes: [chat] }
channels:
  - id: phone
    name: Телефон
    total: 1200
    wait: 0:02:00
    territories:
      north: 500
      south: 700
  - id: chat
    name: Чат
    total: 50
claims:
  members:
    name: прирост подписчиков
    from: 200
    to: 250
    growth: 30%
    discrepancy:
      computed: 25%
      note: Так опубликовано.
hours:
  phone: Будни с 8:00 до 18:00.
closing: Спасибо.
`,
};

/** A file of the example. */
export type ExampleFile = keyof typeof files;

/** The example as texts by their path: what a data folder is. */
export const example = (): Map<string, string> => new Map(Object.entries(files));

/** A folder with one text in one of its files replaced; the text must stand there exactly once. */
export function changed(
  file: string,
  from: string,
  to: string,
  folder: ReadonlyMap<string, string> = example(),
): Map<string, string> {
  const text = folder.get(file);
  if (text === undefined) throw new Error(`no file ${file}`);
  if (text.split(from).length !== 2) throw new Error(`"${from}" must stand once in ${file}`);
  return new Map(folder).set(
    file,
    text.replace(from, () => to),
  );
}

/** The example with further files, or without one where its text is `null`. */
export function withFile(file: string, text: string | null, folder: ReadonlyMap<string, string> = example()) {
  const copy = new Map(folder);
  if (text === null) copy.delete(file);
  else copy.set(file, text);
  return copy;
}
