import type { Figure } from '../model/figure.ts';
import { finding, type Finding } from '../model/finding.ts';
import { channelsOf, mainFigure, type Claim, type Report } from '../model/report.ts';
import { mergeProofs, addendOf, type Proof } from './check.ts';

/** What a claim is about where its id is that of a section, or of a channel of another one: the main figure of the same. */
function counted(report: Report, { id, told }: Claim): Figure | undefined {
  const own = told.subject.section?.id;
  const channel = channelsOf(report).find((each) => each.id === id && each.section.id !== own);
  const section = report.sections.find((each) => each.id === id);
  return channel?.main ?? (section && mainFigure(section)) ?? undefined;
}

/** What the year before says that a claim starts from: where the same claim ended, or what the same channel counted. */
function before(previous: Report, sectionId: string, claim: Claim): Figure | undefined {
  const section = previous.sections.find(({ id }) => id === sectionId);
  return section?.claims.find(({ id }) => id === claim.id)?.to ?? counted(previous, claim);
}

/**
 * A claim starts where the year before ended, and ends where its own report does. The year before may have been revised since, so that
 * is a warning; two numbers of one report are not.
 */
export function contradictedClaims(report: Report, previous: Report | null): Proof {
  const compare = (typed: Figure, other: Figure | undefined, earlier: string | null): Finding[] =>
    // one that is only named is the figure itself
    !typed.subject.claim ||
    !other ||
    typed.kind !== other.kind ||
    typed.value === null ||
    other.value === null ||
    typed.value === other.value
      ? []
      : [
          finding(
            'claim-contradicted',
            typed.at!,
            {
              name: typed.subject.claim?.name ?? '',
              measure: typed.measure === 'from' ? 'from' : 'to',
              typed: typed.value,
              other: other.value,
              of: (other.subject.channel ?? other.subject.section)?.name ?? '',
              year: earlier,
            },
            { severity: earlier ? 'warning' : 'error', related: [addendOf(other)] },
          ),
        ];
  return mergeProofs(
    report.sections.map((section) => ({
      checks: [],
      findings: section.claims.flatMap((claim) => [
        ...(previous ? compare(claim.from, before(previous, section.id, claim), previous.year) : []),
        ...compare(claim.to, counted(report, claim), null),
      ]),
    })),
  );
}
