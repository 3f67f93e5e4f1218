/** Two rows and a measure of each kind of proof: a small report that a test types itself. */
const measures = `- { id: contacts, kind: count, name: Contacts, short: Contacts, unit: { one: contact, other: contacts }, combine: sum }
- { id: answered, kind: count, name: Answered contacts, short: Answered, unit: { one: answer, other: answers }, combine: sum }
- { id: rate, kind: percent, name: Answer rate, short: Rate, combine: { share: answered, of: contacts } }
- { id: part, kind: percent, name: Share, short: Share, combine: { share: contacts } }
- { id: wait, kind: duration, name: Waiting time, short: Wait, combine: { mean: contacts } }
- { id: money, kind: money, name: Spending, short: Spending, currency: GBP, combine: sum }
- { id: grow, kind: percent, name: Growth, short: Growth, combine: { growth: contacts } }
`;

/** What is typed of a section, beside its title: `channels` as YAML in braces, one a line, by their ids. */
interface SectionOfSkeleton {
  channels?: Readonly<Record<string, string>>;
  /** Further lines. */
  lines?: string;
}

/**
 * A data folder with the sections given, whose channels are typed as `c: 'total: 3, answered: 2'`. `report`: further lines of the file of
 * the report; `rows`: those of the folder, in order.
 */
export function skeleton(
  sections: Readonly<Record<string, SectionOfSkeleton>>,
  {
    report = '',
    rows = ['n', 's'],
    site = '',
  }: { report?: string; rows?: readonly string[]; site?: string } = {},
): Map<string, string> {
  const ids = Object.values(sections).flatMap(({ channels = {} }) => Object.keys(channels));
  const colours = (colour: string) => ids.map((id) => `${id}: "${colour}"`).join(', ');
  const files = new Map([
    [
      'site.yaml',
      `organisation: Company
locale: en
url: https://example.org/
${site}theme:
  light: { accent: "#b3392c", channels: { ${colours('#17425f')} } }
  dark: { accent: "#ff8a75", channels: { ${colours('#7fb2d9')} } }
`,
    ],
    ['measures.yaml', measures],
    ['territories.yaml', rows.map((id) => `- { id: ${id}, name: Row ${id.toUpperCase()} }\n`).join('')],
    ['2023/report.yaml', `title: Report\nsections: [${Object.keys(sections).join(', ')}]\n${report}`],
  ]);
  for (const [id, { channels = {}, lines = '' }] of Object.entries(sections)) {
    const list = Object.entries(channels).map(
      ([channel, typed]) => `  - { id: ${channel}, name: ${channel.toUpperCase()}, ${typed} }\n`,
    );
    files.set(
      `2023/${id}.yaml`,
      `title: Section ${id.toUpperCase()}\n${lines}${list.length ? `channels:\n${list.join('')}` : ''}`,
    );
  }
  return files;
}
