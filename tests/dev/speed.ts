import { expect, it } from 'vitest';
import { heading, title, type DevSession } from './dev-session.ts';

/** How long a save takes to reach the browser. */
export const speedTest = (dev: DevSession) =>
  it('follows a save within the time of six reloads', async () => {
    const { data, expectAfter, restore } = dev;
    const [saves, reloads]: [number[], number[]] = [[], []];
    const ratio = () => Math.min(...saves) / Math.min(...reloads);
    await dev.open('2023/');
    for (let run = 0; run < 3 || (run < 10 && ratio() > 6); run++) {
      const other = `Навстречу${'!'.repeat(run + 1)}`;
      saves.push(
        await expectAfter(
          () => data.replace('2023/report.yaml', `title: ${title}`, `title: ${other}`),
          other,
        ),
      );
      await expectAfter(restore, heading);
      reloads.push(await expectAfter(() => dev.page.reload(), heading));
    }
    console.info(
      `from a save to the browser ${Math.round(Math.min(...saves))} ms, ${ratio().toFixed(1)} reloads`,
    );
    expect(ratio()).toBeLessThanOrEqual(6);
  });
