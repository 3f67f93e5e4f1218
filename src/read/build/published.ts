import type { Figure, FigureKind, Measure, Subject } from '../../model/figure.ts';
import type { Address, Path } from '../../model/finding.ts';
import type { Discrepancy, Total } from '../../model/report.ts';
import type { EditionFile } from '../schema/edition.ts';
import type { SectionFile } from '../schema/section.ts';

/** What may be typed; the other measures are computed. */
type Typed = Exclude<Measure, 'share' | 'rank' | 'change'>;

const kinds: Record<Typed, FigureKind> = {
  contacts: 'count',
  wait: 'duration',
  service: 'duration',
  from: 'count',
  to: 'count',
  growth: 'percent',
};

/** The address of what stands below another. */
export const childAddress = (at: Address, ...steps: Path): Address => ({
  file: at.file,
  path: [...at.path, ...steps],
});

/** A figure as it is typed. */
export function published(
  id: string,
  measure: Typed,
  value: number | null,
  at: Address,
  subject: Subject,
  digits = 0,
): Figure {
  return {
    id: `${id}/${measure}`,
    measure,
    kind: kinds[measure],
    value,
    digits,
    origin: 'published',
    subject,
    at,
  };
}

/** The discrepancy that is declared at an address. */
export function discrepancy(
  declared: { computed: number | null; note: string } | undefined,
  at: Address,
  digits = 0,
): Discrepancy | null {
  if (!declared) return null;
  const { computed, note } = declared;
  return {
    computed,
    digits,
    note: { text: note, at: childAddress(at, 'discrepancy', 'note') },
    at: childAddress(at, 'discrepancy'),
    computedAt: childAddress(at, 'discrepancy', 'computed'),
  };
}

type Channels = NonNullable<SectionFile['channels']>;

/** A total of a whole, a section or a channel, as its file has it. */
export type TotalFile = EditionFile['total'] | NonNullable<Channels[number]['total']>;

/** The excluded channels are known only when all sections are assembled: `excludes` is filled in then. */
export function total(file: TotalFile, id: string, at: Address, subject: Subject): Total {
  return {
    figure: published(id, 'contacts', file.value, childAddress(at, 'value'), subject),
    excludes: [],
    discrepancy: discrepancy('discrepancy' in file ? file.discrepancy : undefined, at),
    excludesAt: childAddress(at, 'excludes'),
  };
}
