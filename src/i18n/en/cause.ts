import type { Cause } from '../../model/cause.ts';
import { plural } from './names.ts';

/** How many names are listed; of more it is only said that there are others. */
const most = 5;

const listed = (names: readonly string[]): string =>
  `${names.slice(0, most).join(', ')}${names.length > most ? ' and others' : ''}`;

/** What keeps a check from computing a figure: ““Waiting time” is not given for Harbour, Old Town”. */
export function cause(of: Cause): string {
  if (of.reason === 'no-weight') return `there were no ${plural(of.weight)} to weight it by`;
  if (of.reason === 'no-whole') return `there were no ${plural(of.whole)} to take a share of`;
  if (of.reason === 'no-published-whole') return 'what it is a share of is not published';
  if (of.reason === 'no-addends') return 'no channels add up to it';
  if (of.reason === 'no-base') return 'one of the two figures is not known';
  if (of.reason === 'unfit-base') return 'a change is only computed from a number above zero';
  if (of.reason === 'blank') return 'not every number is filled in';
  if (of.reason === 'absent') return 'the figure itself is absent';
  if (of.reason === 'no-parts') return `no share is given for ${listed(of.names)}`;
  const { measure, names } = of;
  return `“${measure.name}” is not given${names.length ? ` for ${listed(names)}` : ''}`;
}
