import type { Address } from '../model/address.ts';
import { finding } from '../model/finding.ts';
import { besideFile } from '../model/picture.ts';
import { faultIn } from './asset.ts';
import { rawEntry, rawList, rawText, type Folder } from './folder.ts';
import { pictureFile } from './schema/picture.ts';

/** Reports the picture that `owner`, the mapping at an address, names if it is missing beside that file or cannot be drawn. */
function requirePicture(folder: Folder, owner: unknown, { file: by, path }: Address): void {
  const name = rawText(owner, 'file');
  if (name === null || !pictureFile.safeParse(name).success) return;
  const file = besideFile(by, name);
  const at: Address = { file: by, path: [...path, 'file'] };
  folder.require(file, at);
  const fault = faultIn(folder.assets.get(file));
  if (fault) folder.findings.push(finding('unfit-picture', at, { file, ...fault }));
}

/** Checks the pictures that a file of the data names, even where the file has other problems. */
export function requirePictures(folder: Folder, file: string): void {
  const value = folder.value(file);
  const logo = rawEntry(value, 'logo');
  if (logo !== undefined) requirePicture(folder, logo, { file, path: ['logo'] });
  rawList(value, 'pictures')?.forEach((each, index) =>
    requirePicture(folder, each, { file, path: ['pictures', index] }),
  );
}
