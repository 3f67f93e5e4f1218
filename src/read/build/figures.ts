import { childAddress, type Address } from '../../model/address.ts';
import type { Figure } from '../../model/figure.ts';
import type { Discrepancy, Prose } from '../../model/report.ts';
import type { FigureFile } from '../schema/figure.ts';
import { parseMarkdown } from '../markdown.ts';
import type { DiscrepancyFile } from '../schema/total.ts';

/** Makes the published figures of a report and keeps them by id. */
export class Figures {
  readonly byId = new Map<string, Figure>();

  /** Adds a figure as it is typed in a file. */
  add(
    id: string,
    file: FigureFile,
    of: Pick<Figure, 'measure' | 'kind' | 'subject'> & { at: Address },
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
  const { blocks, literal, hidden } = parseMarkdown(text);
  return { text, blocks, literal, hidden, at, section };
}

/** A text that may be left out, as `prose` has it; `null` where it is. */
export const optionalProse = (text: string | undefined, at: Address, section: string | null): Prose | null =>
  text === undefined ? null : prose(text, at, section);
