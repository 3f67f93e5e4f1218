import type { Say } from '../say.ts';
import type { Words } from '../words.ts';

/** What the command line says in English. */
export function terminal(say: Say): Words['terminal'] {
  const count = (n: number, one: string, other: string) => `${say.count(n)} ${say.plural(n, { one, other })}`;
  const list = (...parts: (string | false)[]) => `${parts.filter(Boolean).join(', ')}.`;
  return {
    usage: (options) => `That is not how the command is called. Usage: npm run check -- ${options}`,
    noFolder: (folder) => `There is no data folder: ${folder}`,
    severity: { error: 'error', warning: 'warning', blank: 'to fill in' },
    related: 'Parts and underlying figures:',
    declared: (published, computed) =>
      `published ${published}, the underlying figures give ${computed}: discrepancy declared`,
    failed: (published, computed) => `published ${published}, the underlying figures give ${computed}`,
    unneeded: (published) =>
      `${published}, as the underlying figures give: there is no discrepancy to declare`,
    summary: ({ proven, declared, failed }) =>
      list(
        `Proven: ${count(proven, 'figure', 'figures')}`,
        declared > 0 && count(declared, 'discrepancy declared', 'discrepancies declared'),
        failed > 0 && count(failed, 'figure does not add up', 'figures do not add up'),
      ),
    problems: ({ errors, warnings, blanks }) =>
      list(
        errors ? count(errors, 'error', 'errors') : 'No errors',
        warnings > 0 && count(warnings, 'warning', 'warnings'),
        blanks > 0 && `${count(blanks, 'figure', 'figures')} left to fill in`,
      ),
    built: (folder) => `The site is built: ${folder}`,
  };
}
