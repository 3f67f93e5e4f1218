import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fiveMeasures } from '../fixtures/five-measures.ts';
import { languageServer } from './language-server.ts';
import { typing } from './typing.ts';
import { workspace } from './workspace.ts';

describe('npm run new -- 2024 of five measures', () => {
  it('makes every figure of each blank, beside that of the year before', () => {
    const { run, read } = workspace(fiveMeasures());
    const { code, output } = run('new', '2024');
    expect(code).toBe(0);
    expect(output).toContain('Осталось заполнить 66 показателей');
    expect(read('2024/in-person.yaml')).toContain(`
    total:                   # 2023: 796601
    satisfaction:            # 2023: 91.5%
    complaints:              # 2023: 417
    territories:
      orenburg:
        contacts:                # 2023: 15654
        wait:                    # 2023: 0:04:24
        service:                 # 2023: 0:04:49
        satisfaction:            # 2023: 96.1%
        complaints:              # 2023: 12
`);
    expect(read('2024/remote.yaml')).toContain(`
      tyumen:
        contacts:              # 2023: 443108
        complaints:            # 2023: 464
      surgut:              # 2023: 64672
`);
  });

  it('leaves what check lists: the blanks by the names of their measures', () => {
    const { run } = workspace(fiveMeasures());
    run('new', '2024');
    const { code, output } = run('check');
    expect(code).toBe(0);
    expect(output).toContain('осталось заполнить 66 показателей');
    expect(output).toContain('Не заполнено: Очное обслуживание – удовлетворенность, в среднем.');
    expect(output).toContain('Не заполнено: Очное обслуживание, Сургут – количество жалоб.');
    expect(output).toContain('→ Запишите число и сразу за ним знак процента; дробную часть отделяет точка.');
  });
});

// beside each other: the server waits a fifth of a second before it looks at what was typed
describe.concurrent('yaml-language-server on a folder of five measures', () => {
  const ends: (() => void)[] = [];
  const { folder, run } = workspace(fiveMeasures(), (remove) => ends.push(remove));
  let editor: Awaited<ReturnType<typeof languageServer>>;
  let type: ReturnType<typeof typing>;
  beforeAll(async () => {
    run('schema');
    editor = await languageServer(folder);
    type = typing(editor);
  });
  afterAll(async () => {
    await editor.stop();
    for (const end of ends) end();
  });
  const channel = 'channels:\n  - id: mail\n    name: Почта\n';

  it.each([...fiveMeasures()])('underlines nothing in %s', async (file, text) => {
    expect(await editor.open(file, text)).toEqual([]);
  });

  it('offers each measure to a channel, and types no figure with it', async () => {
    const { choices, choose } = await type(`${channel}    |`);
    expect(await choices()).toEqual(
      expect.arrayContaining(['total', 'wait', 'service', 'satisfaction', 'complaints']),
    );
    expect(await choose('complaints')).toBe('complaints: ');
  });

  it('offers each measure to a row', async () => {
    const { choices } = await type(
      `${channel}    territories:\n      surgut:\n        contacts: 5\n        |`,
    );
    expect(await choices()).toEqual(
      expect.arrayContaining(['wait', 'service', 'satisfaction', 'complaints']),
    );
  });

  it('says what a measure is', async () => {
    const { hover } = await type(`${channel}    satis|faction: 91%`);
    expect(await hover()).toContain('Удовлетворенность. Показатель по каналу в целом, как он опубликован.');
  });

  it('says what a figure of it should be', async () => {
    const { underlined } = await type(`${channel}    satisfaction: 91,5%\n    complaints: 1 204|`);
    expect(underlined).toEqual([
      { text: '91,5%', message: expect.stringMatching(/^Ожидается число процентов\./) as string },
      { text: '1 204', message: expect.stringMatching(/^Ожидается целое число без пробелов/) as string },
    ]);
  });
});
