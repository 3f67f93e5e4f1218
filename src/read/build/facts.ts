import { childAddress } from '../../model/address.ts';
import type { Fact, Shares } from '../../model/report.ts';
import { discrepancy } from './figures.ts';
import type { Context, Owner } from './section.ts';

/** The facts of a section; a figure that one only names is `null` until `linkNames` fills it in. */
export const facts = ({ id: section, title, at, file }: Owner, { year, figures }: Context): Fact[] =>
  Object.entries(file.facts ?? {}).map(([id, { name, value }]) => {
    const owner = `${year}/${section}/${id}`;
    const figure =
      'name' in value
        ? null
        : figures.add(owner, value.figure, {
            measure: 'fact',
            kind: value.kind,
            subject: { section: { id: section, name: title }, fact: { id, name } },
            at: childAddress(at, 'facts', id, 'value'),
          });
    return { id, owner, name, at: childAddress(at, 'facts', id), figure: figure! };
  });

/** The wholes of a section that are published as parts in per cent. */
export const shares = ({ id: section, title, at, file }: Owner, { year, figures }: Context): Shares[] =>
  Object.entries(file.shares ?? {}).map(([id, { name, parts, discrepancy: declared }]) => {
    const own = childAddress(at, 'shares', id);
    return {
      id,
      name,
      parts: Object.entries(parts).map(([key, part]) => ({
        id: key,
        owner: `${year}/${section}/${id}/${key}`,
        name: part.name,
        at: childAddress(own, 'parts', key),
        figure: figures.add(`${year}/${section}/${id}/${key}`, part.value, {
          measure: 'part',
          kind: 'percent',
          subject: {
            section: { id: section, name: title },
            fact: { id: `${id}/${key}`, name: `${name}: ${part.name}` },
          },
          at: childAddress(own, 'parts', key, 'value'),
        }),
      })),
      whole: {
        id: `${year}/${section}/${id}`,
        measure: 'part',
        kind: 'percent',
        value: 100,
        digits: Object.values(parts).reduce((most, part) => Math.max(most, part.value?.digits ?? 0), 0),
        origin: 'computed',
        subject: { section: { id: section, name: title }, fact: { id, name } },
        at: own,
      },
      discrepancy: discrepancy(declared, own, section),
      at: own,
    };
  });
