import { describe, expect, test } from 'vitest';
import { onDisk } from '../command.ts';
import { unsummed } from '../fixtures/unsummed.ts';
import { runMutant, type Mutation } from '../mutant.ts';

const proving: Mutation = {
  file: 'src/checks/blanks.ts',
  from: 'const severity = ',
  to: "if (figures.size) throw new TypeError('at fault');\n  const severity = ",
};
const drawing: Mutation = {
  file: 'src/outputs/csv.ts',
  from: 'const lines = ',
  to: "if (dialect) throw new TypeError('at fault');\n  const lines = ",
};

describe('npm run build of a program that is at fault exits with 3 and leaves the old site', () => {
  test.each([
    ['when it proves', proving],
    ['when it draws', drawing],
  ])('%s', async (_, mutation) => {
    const { code, output, untouched } = await runMutant(mutation);
    expect(output).toContain('TypeError: at fault');
    expect({ code, untouched }).toEqual({ code: 3, untouched: true });
  });

  test.each<[string, Mutation, string]>([
    [
      'the totals of channels beside rows that do not add up',
      {
        file: 'src/sections/ChannelsTable.astro',
        from: 'const withMain = channels.some(isNew);',
        to: 'const withMain = false;',
      },
      'lost: 2023/talks/calls/contacts, 2023/talks/visits/contacts, 2023/papers/forms/contacts, 2023/money/fees/money, 2023/money/fines/money',
    ],
    [
      'facts',
      { file: 'src/sections/Facts.astro', from: '{facts.length > 0 && (', to: '{facts.length > 1 && (' },
      'lost: 2023/money/debt',
    ],
    [
      'the place of a figure that the page shows elsewhere too',
      {
        file: 'src/sections/ReportSection.astro',
        from: 'anchor: Boolean(total) || !withCells.length',
        to: 'anchor: false',
      },
      'lost: 2023/talks/contacts, 2023/papers/contacts, 2023/money/money',
    ],
  ])('when its pages lose %s', async (_, mutation, lost) => {
    const { code, output, untouched } = await runMutant(mutation, { data: onDisk(unsummed) });
    expect(output).toContain(lost.replace('lost', 'published figures without a place on any page'));
    expect({ code, untouched }).toEqual({ code: 3, untouched: true });
  });
});
