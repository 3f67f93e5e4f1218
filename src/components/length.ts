/** A share from 0 to 1 as an SVG length in per cent, cut to hundredths: the parts of a whole never reach past it. */
export const lengthOf = (share: number): string => `${Math.floor(share * 10_000) / 100}%`;
