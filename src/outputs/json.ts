import { computedOf } from '../checks/check.ts';
import { countsOf, standingsOf, type Checked } from '../checks/standing.ts';
import type { I18n } from '../i18n/i18n.ts';
import { isLeast } from '../model/bounding.ts';
import { measureId } from '../model/figure.ts';
import type { Picture } from '../model/picture.ts';
import { paragraphOf } from '../model/prose.ts';
import { combineOf, perOf, machineUnit } from './quantity.ts';
import { plainText, figureRows, type FigureRow } from './rows.ts';

/** Keys are left out where a figure has no such subject, no absence, or no declared discrepancy (`computed`, `note`). */
const plain = ({ figure, figure: { id, value, absence, origin, subject }, ...row }: FigureRow) => ({
  id,
  section: subject.section?.id,
  channel: subject.channel?.id,
  territory: subject.territory?.id,
  claim: subject.claim?.id,
  fact: subject.fact?.id,
  measure: measureId(figure),
  value,
  unit: machineUnit(figure, 's') || null,
  origin,
  absence,
  status: row.status,
  computed: row.computed?.value,
  note: row.note ?? undefined,
});

/** The whole report for programs: its figures and how they are proven. Durations are in seconds, percentages in per cent. */
export function json(checked: Checked, i18n: I18n): string {
  const { report, checks, unproven } = checked;
  const rows = figureRows(checked, i18n);
  const notes = new Map(rows.map(({ figure, note }) => [figure, note]));
  const { year, site, title, subtitle, measures, territories, sections } = report;
  /** `undefined` where there are none, so that the key is left out. */
  const listed = (pictures: readonly Picture[]) =>
    pictures.length
      ? pictures.map(({ file, alt, caption }) => ({
          file,
          alt,
          caption: caption && plainText(paragraphOf(report, caption), i18n),
        }))
      : undefined;
  const body = {
    organisation: site.organisation,
    locale: site.locale,
    year,
    title,
    subtitle,
    measures: measures.map((measure) => ({
      id: measure.id,
      kind: measure.kind,
      name: measure.name,
      unit: machineUnit({ kind: measure.kind, measure }, 's') || undefined,
      combine: combineOf(measure),
      per: perOf(measure) ?? undefined,
    })),
    territories,
    pictures: listed(report.pictures),
    sections: sections.map(({ id, title: name, channels, pictures }) => ({
      id,
      title: name,
      channels: channels.map((channel) => ({
        id: channel.id,
        name: channel.name,
        partOf: channel.partOf === 'total' ? 'total' : channel.partOf?.id,
        sumOf: channel.sumOf.length ? channel.sumOf.map((each) => each.id) : undefined,
      })),
      pictures: listed(pictures),
    })),
    counts: countsOf([standingsOf(checked)]),
    figures: rows.map(plain),
    checks: checks.map((check) => ({
      id: check.id,
      rule: check.rule,
      status: check.status,
      published: check.published.value,
      computed: computedOf(check).value,
      bound: check.by && (isLeast(check.by) ? 'at-least' : 'at-most'),
      parts: check.parts.map((part) => part.id),
      excludes: check.excluded.map((channel) => channel.id),
      note: notes.get(check.published) ?? null,
    })),
    unproven: unproven.map(({ rule, figure, cause }) => ({
      id: figure.id,
      rule,
      published: figure.value,
      reason: i18n.strings.checks.cause(cause),
    })),
  };
  return `${JSON.stringify(body, null, 2)}\n`;
}
