import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { stringify } from 'yaml';

interface Size {
  territories: number;
  channels: number;
  /** From 2030 on; 1 unless told. */
  years?: number;
  /** Put before every name, to make it long. */
  name?: string;
}

/** Writes a data folder of invented figures that add up, as large as asked for. */
export function invent(folder: string, { territories, channels, years = 1, name = '' }: Size) {
  const write = (file: string, body: unknown) => {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), stringify(body));
  };
  const places = Array.from({ length: territories }, (_, index) => `place-${index + 1}`);
  const ways = Array.from({ length: channels }, (_, index) => `way-${index + 1}`);
  const count = (place: number, way: number) => 1 + ((place * 7919 + way * 104729) % 899_999);
  const totals = ways.map((_, way) => places.reduce((all, _place, place) => all + count(place, way), 0));
  const sum = totals.reduce((all, total) => all + total, 0);
  const clock = (place: number, way: number) => `0:0${(place + way) % 10}:1${(place * way) % 10}`;
  const colours = Object.fromEntries(ways.map((way) => [way, '#1c4a73']));
  const light = { accent: '#b3392c', channels: colours };
  const dark = { accent: '#ff8a75', channels: Object.fromEntries(ways.map((way) => [way, '#7fb0dc'])) };
  write('site.yaml', {
    organisation: `${name} Общество`,
    locale: 'ru',
    url: 'https://example.org/report/',
    theme: { light, dark },
  });
  write(
    'territories.yaml',
    places.map((id, index) => ({ id, name: `${name} территория ${index + 1}`.trim() })),
  );
  const channel = (way: number, times: boolean) => ({
    id: ways[way],
    name: `${name} канал ${way + 1}`.trim(),
    total: totals[way],
    territories: Object.fromEntries(
      places.map((id, place) => [
        id,
        times
          ? { contacts: count(place, way), wait: clock(place, way), service: clock(place, way + 1) }
          : count(place, way),
      ]),
    ),
  });
  for (let year = 2030; year < 2030 + years; year++) {
    write(`${year}/first.yaml`, { title: `${name} раздел со временем`, channels: [channel(0, true)] });
    const others = ways.slice(1).map((_, index) => channel(index + 1, false));
    const first = others.slice(0, 1);
    write(`${year}/second.yaml`, {
      title: `${name} раздел`,
      text: 'Доля выросла до {share.to}, это {share.growth}.',
      total: { value: totals[1], ...(channels > 2 && { excludes: ways.slice(2) }) },
      channels: [
        ...first.map((each) => ({ ...each, wait: '0:10:00', service: '0:01:00' })),
        ...others.slice(1),
      ],
      claims: { share: { name: `${name} доля`, from: 100, to: 150, growth: '50%' } },
    });
    write(`${year}/report.yaml`, {
      title: `${name} итоги`,
      subtitle: 'что мы сделали',
      sections: ['first', 'second'],
      total: { value: sum },
    });
  }
}
