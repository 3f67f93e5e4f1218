import type { PictureFault, PictureFlaw } from '../model/picture.ts';

/** Thrown where a picture turns out to be one that must not be published. */
export class PictureError extends Error implements PictureFault {
  readonly reason: PictureFlaw;
  readonly what: string;

  constructor(reason: PictureFlaw, what = '') {
    super(`${reason} ${what}`);
    this.reason = reason;
    this.what = what;
  }
}
