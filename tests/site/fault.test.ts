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

/** Faults of the program, each with the figures of which its pages have no place. */
const losing: { mutation: Mutation; lost: string[] }[] = [
  {
    // the totals of channels beside rows that do not add up
    mutation: {
      file: 'src/sections/ChannelsTable.astro',
      from: 'const withMain = channels.some(isNew);',
      to: 'const withMain = false;',
    },
    lost: [
      '2023/talks/calls/contacts',
      '2023/talks/visits/contacts',
      '2023/papers/forms/contacts',
      '2023/money/fees/money',
      '2023/money/fines/money',
    ],
  },
  {
    mutation: {
      file: 'src/sections/Facts.astro',
      from: '{facts.length > 0 && (',
      to: '{facts.length > 1 && (',
    },
    lost: ['2023/money/debt'],
  },
  {
    // the place of a figure that the page shows elsewhere too
    mutation: {
      file: 'src/sections/ReportSection.astro',
      from: 'anchor: Boolean(total) || !withCells.length',
      to: 'anchor: false',
    },
    lost: ['2023/talks/contacts', '2023/papers/contacts', '2023/money/money'],
  },
];

describe('npm run build of a program that is at fault exits with 3 and leaves the old site', () => {
  test.each([
    ['when it proves', proving],
    ['when it draws', drawing],
  ])('%s', async (_, mutation) => {
    const { code, output, untouched } = await runMutant([mutation]);
    expect(output).toContain('TypeError: at fault');
    expect({ code, untouched }).toEqual({ code: 3, untouched: true });
  });

  test('when its pages lose figures, of which it names all', async () => {
    const { code, output, untouched } = await runMutant(
      losing.map(({ mutation }) => mutation),
      { data: onDisk(unsummed) },
    );
    const [, named] = /published figures without a place on any page: (.*)/.exec(output)!;
    expect(named!.split(', ').sort()).toEqual(losing.flatMap(({ lost }) => lost).sort());
    expect({ code, untouched }).toEqual({ code: 3, untouched: true });
  });
});
