import type { Cause } from '../../model/cause.ts';
import { measureName, plural } from './measure.ts';

/** So many rows are named; of the others it is said that there are some. */
const most = 5;

/** What keeps a check from computing a figure: “no waiting time is given for Harbour, Old Town”. */
export function cause(of: Cause): string {
  if (of.reason === 'no-weight') return `there were no ${plural(of.weight)} to weight it by`;
  if (of.reason === 'no-whole') return `there were no ${plural(of.whole)} to take a share of`;
  if (of.reason === 'no-base') return 'one of the two figures is not known';
  const { measure, names } = of;
  if (!names.length) return `no ${measureName(measure)} is given`;
  const named = names.slice(0, most).join(', ');
  return `no ${measureName(measure)} is given for ${named}${names.length > most ? ' and others' : ''}`;
}
