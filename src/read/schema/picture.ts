import * as z from 'zod';
import { isPicture } from '../../model/picture.ts';
import { label, list, mapping, note } from './field.ts';

/** The name of a picture in the folder of the file that names it: no path, and no character that has a meaning in an address. */
export const pictureFile = z
  .string({ error: 'picture' })
  .regex(/^[^./\\#?%:*"<>|][^/\\#?%:*"<>|]*$/, { error: 'picture' })
  .refine(isPicture, { error: 'picture' })
  .meta({ kind: 'picture' });

/** `pictures`: each with a text for those who cannot see it. */
export const picturesSchema = list(
  mapping({
    file: pictureFile.meta({ field: 'picture-file', examples: ['visitors.jpg'] }),
    alt: label.meta({ field: 'picture-alt' }),
    caption: note.meta({ field: 'picture-caption' }).optional(),
  }).meta({ field: 'picture' }),
).meta({ field: 'pictures' });

export type PictureFile = z.output<typeof picturesSchema>[number];
