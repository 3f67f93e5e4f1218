import { printable } from '../i18n/printable.ts';
import type { Severity } from '../model/finding.ts';
import type { CheckResult } from './check-result.ts';

const commands: Record<Severity, string> = { error: 'error', warning: 'warning', blank: 'notice' };

const escapeText = (text: string) => text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
const escapeProperty = (text: string) => escapeText(text).replace(/:/g, '%3A').replace(/,/g, '%2C');

/** Workflow commands, one a line, that GitHub shows beside the lines of the data. */
export const asGithub = ({ problems }: CheckResult): string =>
  problems
    .map(({ severity, file, line, column, code, message, hint }) => {
      const at = `file=${escapeProperty(printable(file))},line=${line},col=${column},title=${escapeProperty(code)}`;
      return `::${commands[severity]} ${at}::${escapeText(`${message}\n${hint}`)}\n`;
    })
    .join('');
