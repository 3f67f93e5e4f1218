import type { Cause } from '../../model/finding.ts';

/** So many rows are named; of the others it is said that there are some. */
const most = 5;

/** What keeps a check from computing a figure: “no wait is given for Harbour, Old Town”. */
export function cause(of: Cause): string {
  if (of.reason === 'no-contacts') return 'there were no contacts to weight it by';
  const { measure, territories } = of;
  const named = territories.slice(0, most).join(', ');
  const time = measure === 'wait' ? 'wait' : 'service time';
  return `no ${time} is given for ${named}${territories.length > most ? ' and others' : ''}`;
}
