import { absences } from '../model/absence.ts';
import type { Doubt } from '../model/doubt.ts';
import type { Report } from '../model/report.ts';
import { figureNamePattern } from './schema/claim.ts';

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
 * What becomes of a name in the year after `report`: a figure of the edition before it, `previous`, becomes that of the report itself. What
 * it compared with an older year may be compared with that for ever, or may be meant to move on, which nobody but its editor knows.
 */
export function nextReference(was: string, report: Report, previous: string | null): NextReference {
  const id = `${report.year}${was.slice(was.indexOf('/'))}`;
  if (was !== `${previous}${was.slice(was.indexOf('/'))}`)
    return { name: was, doubt: { reason: 'older', was, id } };
  return report.figures.has(id)
    ? { name: id, doubt: null }
    : { name: null, doubt: { reason: 'missing', was, id } };
}
