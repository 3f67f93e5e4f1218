import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { isDrawing } from '../model/picture.ts';
import { drawn } from '../pictures/drawing.ts';
import { encoded, rasterSize, type Size } from '../pictures/raster.ts';
import { drawingOf } from '../pictures/svg.ts';
import { cached } from './cache.ts';
import { digestOf } from './hash.ts';
import { links } from './links.ts';
import { publication } from './publication.ts';

/** The width of the column of text; the height limits pictures that are higher than wide. In CSS pixels, as all sizes here. */
export const column: Size = { width: 640, height: 560 };
export const masthead: Size = { width: 240, height: 32 };

/** The folder that keeps encoded pictures for later builds. */
const cache = '.astro/pictures';

/** A file that is published of a picture; its name has a hash of what it is made from. */
export interface PublishedFile {
  name: string;
  ending: 'webp' | 'svg';
  bytes: () => Promise<Uint8Array<ArrayBuffer>>;
}

/** The attributes of the `img` of a picture. */
interface Image extends Size {
  src: string;
  srcset?: string;
  sizes?: string;
}

interface Published {
  image: Image;
  files: readonly PublishedFile[];
}

const known = new Map<string, Promise<Published>>();

function published(file: string, room: Size): Promise<Published> {
  const made = known.get(file) ?? inTurn(() => prepared(file, room));
  known.set(file, made);
  return made;
}

/** The attributes of the `img` of a picture, by its path in the data folder, fitted into a room that is always the same for it. */
export const drawnPicture = async (file: string, room: Size): Promise<Image> =>
  (await published(file, room)).image;

/** The paths of all files with an ending that are published of pictures, as a route gives them. */
export async function picturePaths(ending: PublishedFile['ending']) {
  const { site, editions } = publication();
  const pictures = editions.flatMap(({ report }) =>
    [report, ...report.sections].flatMap((each) => each.pictures),
  );
  const all = await Promise.all([
    ...(site.logo ? [published(site.logo.file, masthead)] : []),
    ...pictures.map(({ file }) => published(file, column)),
  ]);
  const files = all.flatMap((each) => each.files).filter((file) => file.ending === ending);
  const unique = new Map(files.map((file) => [file.name, file])); // the same picture may lie in two places
  return [...unique.values()].map((file) => ({ params: { name: file.name }, props: { file } }));
}

const original = (file: string): Promise<Buffer> => readFile(path.resolve(DATA_FOLDER, file));

/** Only what is made anew from a picture is published: a drawing as it is written again, any other as WebP in the sizes that screens need. */
const prepared = (file: string, room: Size): Promise<Published> =>
  isDrawing(file) ? preparedDrawing(file, room) : preparedRaster(file, room);

async function preparedDrawing(file: string, room: Size): Promise<Published> {
  const drawing = drawingOf(await original(file));
  const bytes = new TextEncoder().encode(await drawn(drawing));
  const made = { name: pictureHash(bytes), ending: 'svg', bytes: () => Promise.resolve(bytes) } as const;
  return { image: { src: urlOf(made), ...sizeAt(drawing, fitting(drawing, room)) }, files: [made] };
}

async function preparedRaster(file: string, room: Size): Promise<Published> {
  const bytes = await original(file);
  const natural = await rasterSize(file, bytes);
  const size = sizeAt(natural, Math.min(fitting(natural, room), 1));
  const widths = [...new Set([0.5, 0.75, 1, 1.5, 2].map((times) => pixelWidth(size.width * times, natural)))];
  const hash = pictureHash(bytes, JSON.stringify(widths));
  let all: Promise<Buffer[]> | undefined;
  const encode = () => (all ??= inTurn(async () => encoded(await original(file), widths)));
  const files = widths.map((width, index) => {
    const name = `${hash}-${width}`;
    const made = async () => new Uint8Array(await cached(cache, name, async () => (await encode())[index]!));
    return { name, ending: 'webp', bytes: made } as const;
  });
  const srcset = files.map((each, index) => `${urlOf(each)} ${widths[index]}w`).join(', ');
  const src = urlOf(files[widths.indexOf(size.width)]!);
  return { image: { src, srcset, sizes: `min(${size.width}px, 92vw)`, ...size }, files };
}

const pictureHash = (...contents: (string | Uint8Array)[]): string => digestOf(...contents).slice(0, 16);

const urlOf = ({ name, ending }: PublishedFile): string => links.root(`pictures/${name}.${ending}`);

const fitting = ({ width, height }: Size, room: Size): number =>
  Math.min(room.width / width, room.height / height);

const sizeAt = ({ width, height }: Size, scale: number): Size => ({
  width: Math.max(1, Math.round(width * scale)),
  height: Math.max(1, Math.round(height * scale)),
});

/** A width in whole pixels, none more than a picture has. */
const pixelWidth = (width: number, natural: Size): number =>
  Math.min(Math.max(1, Math.round(width)), natural.width);

let turn: Promise<unknown> = Promise.resolve();

/** Does one thing after the other: a large picture takes hundreds of megabytes while it is read or encoded. */
function inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
  const done = turn.then(work);
  turn = done.catch(() => undefined);
  return done;
}
