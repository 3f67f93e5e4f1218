import type { PictureFault, PictureFlaw } from '../model/picture.ts';

/** What a file of the data folder other than YAML is: a picture, the fault of one, or something else. */
export type Asset = 'picture' | PictureFault | 'other';

/** Whether a file is YAML by its name. Only YAML is read as text; of any other file only its `Asset` is known. */
export const isYaml = (file: string): boolean => /\.ya?ml$/i.test(file);

/** An asset as the one word with which the entry of its file in a `Folder` begins. */
export function assetText(asset: Asset): string {
  if (typeof asset === 'string') return asset;
  const { reason, what } = asset;
  return what ? `${reason}:${encodeURIComponent(what)}` : reason;
}

/** The fault of a picture by the entry of its file; `null` where there is none, or no file. */
export function faultIn(entry = 'other'): PictureFault | null {
  const [word = ''] = entry.split(' ');
  const [reason, what = ''] = word.split(':');
  return word === 'picture' || word === 'other'
    ? null
    : { reason: reason as PictureFlaw, what: decodeURIComponent(what) };
}
