import { childAddress, type Address } from '../model/address.ts';
import type { EarlierYear } from '../model/earlier-year.ts';
import type { Measures } from '../model/measure.ts';
import type { Reference } from '../model/reference.ts';
import {
  addedChannels,
  type Channel,
  type GuardedProse,
  type Report,
  type Section,
  type Territory,
  type Total,
} from '../model/report.ts';
import type { Site } from '../model/site.ts';
import { Figures, optionalProse, prose } from './build/figures.ts';
import { linkNames } from './build/names.ts';
import { linkChannels } from './build/links.ts';
import { pictures } from './build/pictures.ts';
import { fillSubtotals } from './build/subtotals.ts';
import { section, total, type Context, type Draft } from './build/section.ts';
import type { EditionFile } from './schema/edition.ts';
import type { SectionFile } from './schema/section.ts';
import type { TotalFile } from './schema/total.ts';

/** The files of one year, each in the shape of its schema. */
export interface YearFiles {
  year: string;
  site: Site;
  measures: Measures;
  territories: readonly Territory[];
  edition: EditionFile;
  sections: readonly { id: string; file: SectionFile }[];
  /** The years before, whose figures this one may name; only a draft may name those of a draft. */
  earlier: readonly EarlierYear[];
  /** Every text of these files that their schemas mark as prose. */
  prose: readonly GuardedProse[];
}

/** The channels of a report by their ids; where two have the same id, the first. */
function byId(drafts: readonly Draft[]): ReadonlyMap<string, Channel> {
  const found = new Map<string, Channel>();
  for (const channel of drafts.flatMap(({ channels }) => channels))
    if (!found.has(channel.id)) found.set(channel.id, channel);
  return found;
}

/** Builds the report of a year. An id that matches no channel is skipped; it stays in the report's references, where a check finds it. */
export function build({
  year,
  site,
  measures,
  territories,
  edition,
  sections,
  earlier,
  prose: texts,
}: YearFiles): Report {
  const at: Address = { file: `${year}/report.yaml`, path: [] };
  const figures = new Figures();
  const context: Context = { year, measures, addsUp: site.rows?.combine !== 'none', territories, figures };
  const [main] = measures;
  const whole = edition.total
    ? total(edition.total, year, main, childAddress(at, 'total'), {}, context)
    : null;
  const drafts = sections.map(({ id, file }) => section(id, file, context));
  const channels = byId(drafts);
  const all = [...channels.keys()];
  const toChannels = linkChannels(drafts, channels);
  fillSubtotals([...channels.values()]);
  const { draft = false } = edition;
  const named = linkNames(drafts, { year, draft, figures: figures.byId, earlier });
  const references: Reference[] = [...toChannels, ...named.references];

  const scoped = (
    target: Total,
    { excludes = [] }: TotalFile,
    of: readonly Channel[],
    totalAt: Address,
  ): Total => {
    const known = of.map(({ id }) => id);
    const ids = new Set(known);
    excludes.forEach((id, index) =>
      references.push({
        entity: 'channel',
        id,
        at: childAddress(totalAt, 'excludes', index),
        known,
        counts: true,
      }),
    );
    return Object.assign(target, {
      excludes: [...new Set(excludes)].flatMap((id) => (ids.has(id) ? channels.get(id)! : [])),
    });
  };
  const finished = drafts.map((draft): Section => {
    const { id, title, file } = draft;
    if (draft.total) scoped(draft.total, file.total!, addedChannels(draft), childAddress(draft.at, 'total'));
    const hours = Object.entries(file.hours ?? {}).flatMap(([key, text]) => {
      const textAt = childAddress(draft.at, 'hours', key);
      references.push({
        entity: 'channel',
        id: key,
        at: { ...textAt, key: true },
        known: all,
        counts: false,
      });
      const channel = channels.get(key);
      return channel ? [{ channel, text: prose(text, textAt, id) }] : [];
    });
    const { total: own, channels: ownChannels, claims, facts, shares, at: sectionAt } = draft;
    const { measure, apart = false } = file;
    if (measure !== undefined)
      references.push({
        entity: 'measure',
        id: measure,
        at: childAddress(draft.at, 'measure'),
        known: measures.filter(({ combine }) => combine === 'sum').map((each) => each.id),
        counts: true,
      });
    return {
      id,
      title,
      apart: apart || draft.measures[0] !== main,
      measures: draft.measures,
      text: optionalProse(file.text, childAddress(sectionAt, 'text'), id),
      total: own,
      channels: ownChannels,
      claims,
      facts,
      shares,
      hours,
      pictures: pictures(file.pictures, sectionAt, id),
      closing: optionalProse(file.closing, childAddress(sectionAt, 'closing'), id),
      at: sectionAt,
    };
  });
  if (whole) scoped(whole, edition.total!, addedChannels({ sections: finished }), childAddress(at, 'total'));
  const { title, subtitle = null, text, closing, signature = null } = edition;
  return {
    year,
    draft,
    site,
    measures,
    title,
    subtitle,
    text: optionalProse(text, childAddress(at, 'text'), null),
    pictures: pictures(edition.pictures, at, null),
    territories,
    sections: finished,
    total: whole,
    closing: closing
      ? { title: closing.title, text: prose(closing.text, childAddress(at, 'closing', 'text'), null) }
      : null,
    signature,
    figures: figures.byId,
    aliases: named.aliases,
    earlier,
    prose: texts,
    references,
    bounded: new Map(),
  };
}
