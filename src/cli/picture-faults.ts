import { readFile, stat } from 'node:fs/promises';
import { text } from 'node:stream/consumers';
import type { PictureFault } from '../model/picture.ts';
import { faultOf, megabytesOf } from '../pictures/fault.ts';
import type { FileEntry } from './entries.ts';

// A process of its own, which reads the names of pictures and where they are, as JSON, and prints the fault of each or `null`: what
// decoding takes of memory ends with it, and whoever reads a data folder may wait for it.

type PictureEntry = Pick<FileEntry, 'name' | 'file'>;

async function faultAt({ name, file }: PictureEntry): Promise<PictureFault | null> {
  const most = megabytesOf(name);
  if ((await stat(file)).size > most * 1_000_000) return { reason: 'bytes', what: String(most) };
  return faultOf(name, await readFile(file));
}

const faults: (PictureFault | null)[] = [];
// One after the other, so that no two large ones are in memory.
for (const each of JSON.parse(await text(process.stdin)) as PictureEntry[]) faults.push(await faultAt(each));
process.stdout.write(JSON.stringify(faults));
