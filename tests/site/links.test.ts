import { describe, expect, test } from 'vitest';
import { followLinks } from './links.ts';
import { useSite } from './site.ts';

describe.each(['vostok', 'covering', 'years'] as const)('the links of %s', (name) => {
  const site = useSite(name);
  const { links, ids } = followLinks(site);
  const report = `${site.years.at(-1)}/`;

  test('lead from every total on the report to its proof, from every proof back to the total', () => {
    const proofs = links.filter(({ from, href }) => from === report && href.includes(`/${report}checks/#`));
    const back = links.filter(
      ({ from, href }) => from === `${report}checks/` && href.includes(`/${report}#`),
    );
    const checks = [...ids.get(`${report}checks/`)!].filter((id) => /contacts$|growth$/.test(id));
    expect(checks.length).toBeGreaterThan(4);
    for (const id of checks) {
      expect(proofs.map(({ href }) => href)).toContain(`${site.base}${report}checks/#${id}`);
      if (id !== 'territories/contacts')
        expect(back.map(({ href }) => href)).toContain(`${site.base}${report}#${id}`);
    }
  });

  test('lead from every mark of a note to it, and back', () => {
    for (const [page, there] of ids) {
      const hrefs = links.filter(({ from }) => from === page).map(({ href }) => href);
      for (const note of [...there].filter((id) => id.startsWith('note-'))) {
        expect(hrefs).toContain(`#${note}`);
        expect(hrefs).toContain(`#ref-${note.slice(5)}`);
        expect(there).toContain(`ref-${note.slice(5)}`);
      }
    }
  });
});
