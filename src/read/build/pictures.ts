import { childAddress, type Address } from '../../model/address.ts';
import { besideFile, type Picture } from '../../model/picture.ts';
import type { PictureFile } from '../schema/picture.ts';
import { optionalProse } from './figures.ts';

/** The pictures that a file names, which are beside it; `section`: the one whose figures captions may name without its id. */
export const pictures = (
  listed: readonly PictureFile[] | undefined,
  at: Address,
  section: string | null,
): Picture[] =>
  (listed ?? []).map(({ file, alt, caption }, index) => ({
    file: besideFile(at.file, file),
    alt,
    caption: optionalProse(caption, childAddress(at, 'pictures', index, 'caption'), section),
  }));
