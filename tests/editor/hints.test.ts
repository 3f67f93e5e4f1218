import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fiveMeasures } from '../fixtures/five-measures.ts';
import { dataIn } from '../problems.ts';
import { languageServer, type EditorFiles } from './language-server.ts';
import { typing } from './typing.ts';
import { workspace } from './workspace.ts';

const data = 'tests/fixtures/vostok';
const ends: (() => void)[] = [];
const five = workspace(fiveMeasures(), (remove) => ends.push(remove));
let server: Awaited<ReturnType<typeof languageServer>>;
beforeAll(async () => {
  five.run('schema');
  server = await languageServer(path.resolve(data), five.folder);
});
afterAll(async () => {
  await server.stop();
  for (const end of ends) end();
});

const channel = 'channels:\n  - id: mail\n    name: Почта\n';

// beside each other: the server waits a fifth of a second before it looks at what was typed
describe.concurrent('yaml-language-server on a data folder', () => {
  let editor: EditorFiles;
  let type: ReturnType<typeof typing>;
  beforeAll(() => {
    editor = server.filesIn(path.resolve(data));
    type = typing(editor);
  });

  it.each([...dataIn(data)])('underlines nothing in %s', async (file, text) => {
    expect(await editor.open(file, text)).toEqual([]);
  });

  it('offers the territories of a channel', async () => {
    const { choices, choose } = await type(`${channel}    territories:\n      ty|`);
    expect(await choices()).toEqual(
      expect.arrayContaining(['orenburg', 'kurgan', 'tyumen', 'surgut', 'noyabrsk']),
    );
    expect(await choose('tyumen')).toBe('tyumen: ');
  });

  it('types all territories with the key, and no figure', async () => {
    const { choose } = await type(`${channel}    terr|`);
    expect(await choose('territories')).toBe(
      'territories:\n  orenburg: $1\n  kurgan: $2\n  tyumen: $3\n  surgut: $4\n  noyabrsk: $5',
    );
    expect(await choose('total')).toBe('total: ');
    expect(await choose('wait')).toBe('wait: ');
  });

  it('offers the channels that a total can leave out, and those that have hours', async () => {
    const channels = ['contact-centre', 'ivr', 'office', 'online-cok', 'social'];
    expect((await (await type('total: { value: 5, excludes: [o|] }')).choices()).sort()).toEqual(channels);
    expect((await (await type('hours:\n  |')).choices()).sort()).toEqual(channels);
  });

  it('explains excludes', async () => {
    const { hover } = await type('total: { value: 5, excl|udes: [ivr] }');
    expect(await hover()).toContain(
      'Каналы, которые итог не включает. Страница скажет об этом рядом с итогом.',
    );
  });

  it('names the territory of an id, and says what stands there', async () => {
    const { hover } = await type(`${channel}    territories:\n      tyu|men: 5`);
    expect(await hover()).toContain(
      'Тюменская область. Одно число, главный показатель, или набор показателей',
    );
  });

  it('underlines a misspelt key', async () => {
    const { underlined } = await type('totl|: 5');
    expect(underlined).toEqual([{ text: 'totl', message: 'Property totl is not allowed.' }]);
  });

  it('underlines an unknown territory and an unknown channel', async () => {
    const { underlined } = await type(
      `${channel}    territories: { orenburg: 1, kurgan: 1, tyumen: 1, surgut: 1, noyabrsk: 1, moscow: 1 }\nhours:\n  fax: Никогда|`,
    );
    expect(underlined.map(({ text }) => text)).toEqual(['moscow', 'fax']);
  });

  it('says in the language of the data what a figure should be', async () => {
    const { underlined } = await type(`${channel}    total: 71 050\n    wait: 2:21|`);
    expect(underlined).toEqual([
      {
        text: '71 050',
        message: expect.stringMatching(/^Ожидается целое число без пробелов и кавычек\./) as string,
      },
      { text: '2:21', message: expect.stringMatching(/^Ожидается длительность ч:мм:сс\./) as string },
    ]);
  });

  it('lets a figure be blank', async () => {
    const { underlined } = await type(
      'total:            # 2023: 71050\nclaims:\n  a:\n    name: А\n    from:\n    to:\n    growth: |',
    );
    expect(underlined).toEqual([]);
  });

  it('lets a figure be absent in each way that the check reads', async () => {
    for (const typed of ['n/a', 'N/A', 'н/д', 'Нет данных', 'pending'])
      expect((await type(`total: ${typed}|`)).underlined).toEqual([]);
    expect((await type('total: нет|')).underlined).not.toEqual([]);
  });
});

describe.concurrent('yaml-language-server on a folder of five measures', () => {
  let editor: EditorFiles;
  let type: ReturnType<typeof typing>;
  beforeAll(() => {
    editor = server.filesIn(five.folder);
    type = typing(editor);
  });

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
