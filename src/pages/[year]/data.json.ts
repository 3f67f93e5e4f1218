import type { APIRoute, GetStaticPaths } from 'astro';
import { computedOf } from '../../report/checks/check.ts';
import type { Figure } from '../../report/figure.ts';
import { allFigures } from '../../report/figures.ts';
import { publication } from '../../reports.ts';
import type { Edition } from '../../yaml/read.ts';

export const getStaticPaths = (() =>
  publication().editions.map((edition) => ({
    params: { year: edition.report.year },
    props: { edition },
  }))) satisfies GetStaticPaths;

const units = { count: null, duration: 's', percent: '%' };

/** What a figure has no subject for is left out of the JSON. */
const plain = ({ id, measure, kind, value, origin, subject }: Figure) => ({
  id,
  section: subject.section?.id,
  channel: subject.channel?.id,
  territory: subject.territory?.id,
  claim: subject.claim?.id,
  measure,
  value,
  unit: units[kind],
  origin,
});

/** The whole report for programs: its figures and how they are proven. Durations are seconds, percentages per cent. */
export const GET: APIRoute<{ edition: Edition }> = ({ props: { edition } }) => {
  const { report, checks } = edition;
  const { year, site, title, subtitle, territories, sections } = report;
  const body = {
    organisation: site.organisation,
    locale: site.locale,
    year,
    title,
    subtitle,
    territories,
    sections: sections.map(({ id, title: name, channels }) => ({
      id,
      title: name,
      channels: channels.map((channel) => ({ id: channel.id, name: channel.name })),
    })),
    figures: allFigures(report).map(plain),
    checks: checks.map((check) => ({
      id: check.id,
      rule: check.rule,
      status: check.status,
      published: check.published.value,
      computed: computedOf(check).value,
      parts: check.parts.map((part) => part.id),
      excludes: check.excluded.map((channel) => channel.id),
      note: check.discrepancy?.note.text ?? null,
    })),
  };
  return new Response(`${JSON.stringify(body, null, 2)}\n`);
};
