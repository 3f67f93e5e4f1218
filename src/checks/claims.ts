import { channelsById, sectionsById } from '../model/channels.ts';
import { currencyOf, type Figure } from '../model/figure.ts';
import { finding, type Finding } from '../model/finding.ts';
import { memoize } from '../model/memoize.ts';
import { mainFigure, type Claim, type Report, type Section } from '../model/report.ts';
import { mergeProofs, addendOf, type Proof } from './check.ts';

/** The figure that a claim repeats: the main figure of the channel (in another section) or else of the section that has its id. */
function counted(report: Report, { id, owner }: Claim): Figure | undefined {
  const [, own] = owner.split('/');
  const channel = channelsById(report).get(id);
  if (channel && channel.section.id !== own) return channel.main;
  const section = sectionsById(report).get(id);
  return (section && mainFigure(section)) ?? undefined;
}

/** Two figures that cannot stand side by side, where no change between them is published. */
function unlikeSides({ name, from, to, told, at }: Claim): Finding[] {
  if (told || [from, to].some(({ value }) => value === null)) return [];
  if (from.kind === to.kind && currencyOf(from) === currencyOf(to)) return [];
  const details = { name, change: null, from: from.kind, to: to.kind };
  return [finding('unlike-figures', { ...at, key: true }, details)];
}

const claimsById = memoize(
  ({ claims }: Section): ReadonlyMap<string, Claim> => new Map(claims.map((each) => [each.id, each])),
);

/** The figure of the year before that a claim should start from: the `to` of the same claim, or else the figure that it repeats. */
function before(previous: Report, sectionId: string, claim: Claim): Figure | undefined {
  const section = sectionsById(previous).get(sectionId);
  return (section && claimsById(section).get(claim.id)?.to) ?? counted(previous, claim);
}

/**
 * Reports each claim whose `from` is not the figure of the year before, as a warning because that may have been revised since, and each
 * whose `to` is not the figure of its own report, as an error.
 */
export function contradictedClaims(report: Report, previous: Report | null): Proof {
  const contradiction = (typed: Figure, other: Figure | undefined, earlier: string | null): Finding[] =>
    // a figure that the claim only names cannot contradict itself
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
              typed: addendOf(typed),
              other: addendOf(other),
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
        ...unlikeSides(claim),
        ...(previous ? contradiction(claim.from, before(previous, section.id, claim), previous.year) : []),
        ...contradiction(claim.to, counted(report, claim), null),
      ]),
    })),
  );
}
