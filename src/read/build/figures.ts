import { childAddress, type Address } from '../../model/address.ts';
import type { Figure, Subject } from '../../model/figure.ts';
import type { Derived, FigureKind, Measure } from '../../model/measure.ts';
import type { Discrepancy, Prose } from '../../model/report.ts';
import type { FigureFile } from '../schema/figure.ts';
import { parseMarkdown } from '../markdown.ts';
import type { DiscrepancyFile } from '../schema/total.ts';

/** Makes the published figures of a report and keeps them by id. */
export class Figures {
  readonly byId = new Map<string, Figure>();

  /** Adds a figure of a measure; `owner`: its id without the measure. */
  add(owner: string, measure: Measure, file: FigureFile, at: Address, subject: Subject): Figure {
    return this.#add(`${owner}/${measure.id}`, { measure, kind: measure.kind, subject, at }, file);
  }

  /** Adds a figure of a claim, whose measure is not one of the data. */
  addDerived(
    owner: string,
    { measure, kind }: { measure: Derived; kind: FigureKind },
    file: FigureFile,
    at: Address,
    subject: Subject,
  ): Figure {
    return this.#add(`${owner}/${measure}`, { measure, kind, subject, at }, file);
  }

  /** Adds a fact or a part of shares, under exactly this id. */
  addFact(
    id: string,
    { measure, kind }: { measure: 'fact' | 'part'; kind: FigureKind },
    file: FigureFile,
    at: Address,
    subject: Subject,
  ): Figure {
    return this.#add(id, { measure, kind, subject, at }, file);
  }

  #add(
    id: string,
    of: Pick<Figure, 'measure' | 'kind' | 'subject'> & { at: Address },
    file: FigureFile,
  ): Figure {
    const { value, digits, absence } = file ?? { value: null, digits: 0 };
    const figure: Figure = { id, value, digits, ...(absence && { absence }), origin: 'published', ...of };
    this.byId.set(id, figure);
    return figure;
  }
}

/** The discrepancy declared for the figure at an address, `null` for none. */
export function discrepancy(
  declared: DiscrepancyFile | undefined,
  figureAt: Address,
  section: string | null,
): Discrepancy | null {
  if (!declared) return null;
  const at = childAddress(figureAt, 'discrepancy');
  return {
    computed: declared.computed?.value ?? null,
    digits: declared.computed?.digits ?? 0,
    note: prose(declared.note, childAddress(at, 'note'), section),
    at,
    computedAt: childAddress(at, 'computed'),
  };
}

/** A text with its address, as parsed Markdown. */
export function prose(text: string, at: Address, section: string | null): Prose {
  const { blocks, literal } = parseMarkdown(text);
  return { text, blocks, literal, at, section };
}
