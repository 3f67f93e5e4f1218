import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { fresh } from '../build.ts';
import { heading, type DevSession } from './dev-session.ts';

/** What `npm run dev` tells the browser, and when. */
export const messageTests = (dev: DevSession) =>
  describe('to a browser', () => {
    const { data, expectShown, expectAfter, restore } = dev;

    it('shows no fault that was put right before it could be shown', async () => {
      const { page } = dev;
      for (let time = 0; time < 3; time++) {
        const faulty = page.waitForResponse((response) => response.status() === 500);
        data.replace('2023/remote.yaml', 'total: 71050', 'total: 71051');
        await faulty;
        const good = page.waitForResponse(
          (response) => response.status() === 200 && response.url().endsWith('/2023/'),
        );
        restore();
        await good;
        await new Promise((done) => setTimeout(done, 1000)); // Astro tells of a fault 200 ms after its page, or somewhat later
        expect(await dev.shown()).toContain(heading);
      }
    });

    it('takes no notice of what is made in the project meanwhile', async () => {
      const made = fresh();
      await expectAfter(
        () => data.replace('2023/remote.yaml', 'total: 71050', 'total: 71051'),
        'опубликовано 71 051, сумма 71 050',
      );
      let loads = 0;
      const count = () => loads++;
      dev.page.on('framenavigated', count);
      // One that comes makes Astro swallow the next message to the browser, one that changes makes it begin anew.
      for (const file of ['tsconfig.json', 'astro.config.mjs', 'index.html'])
        for (const _ of ['add', 'change']) {
          writeFileSync(path.join(made, file), '{}');
          await new Promise((done) => setTimeout(done, 200));
        }
      dev.page.off('framenavigated', count);
      expect(loads).toBe(0);
      await expectAfter(restore, heading);
    });

    it('reaches a page that was still on its way, beside one that listens', async () => {
      const { page, server } = dev;
      const other = await dev.newPage();
      await other.goto(`${server.url}2023/`);
      await page.route('**/@vite/client', async (route) => {
        await new Promise((done) => setTimeout(done, 1000));
        await route.continue();
      });
      data.replace('2023/remote.yaml', 'total: 71050', 'total: 71051');
      await expectShown('опубликовано 71 051, сумма 71 050');
      await Promise.all([page.waitForRequest('**/@vite/client'), Promise.resolve(restore())]);
      data.replace('2023/remote.yaml', 'total: 71050', 'total: 71052');
      await expectShown('опубликовано 71 052, сумма 71 050');
      await page.unrouteAll();
      await other.close();
      restore();
      await expectShown(heading);
    });
  });
