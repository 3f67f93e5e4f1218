import { absences } from '../model/absence.ts';
import type { Doubt } from '../model/doubt.ts';
import type { Report } from '../model/report.ts';
import { figureNamePattern } from '../model/reference.ts';

/** What becomes of the name of a figure of another year, in the year after a report that has it. */
export interface NextReference {
  /** What stands there instead; `null` for a blank. */
  name: string | null;
  doubt: Doubt | null;
}

/** Whether a value that stands for a figure is the name of one, not a number or the reason why there is none. */
export const isFigureName = (value: unknown): value is string =>
  typeof value === 'string' && !absences.some((each) => each === value) && figureNamePattern.test(value);

/**
 * What becomes of a name in `year`, after `report`: a figure of the edition before it, `previous`, becomes that of the report itself, and one
 * of the report that of the new year. What it compared with an older year may be compared with that for ever, or may be meant to move on,
 * which nobody but its editor knows.
 */
export function nextReference(
  was: string,
  { report, previous }: { report: Report; previous: string | null },
  year: string,
): NextReference {
  const path = was.slice(was.indexOf('/'));
  const id = `${report.year}${path}`;
  if (was === id) return { name: `${year}${path}`, doubt: null };
  if (was !== `${previous}${was.slice(was.indexOf('/'))}`)
    return { name: was, doubt: { reason: 'older', was, id } };
  return report.figures.has(id) || report.aliases.has(id)
    ? { name: id, doubt: null }
    : { name: null, doubt: { reason: 'missing', was, id } };
}
