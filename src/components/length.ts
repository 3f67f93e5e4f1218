/** A share from 0 to 1 as an SVG length in per cent, rounded down to hundredths: the parts of a whole never exceed it. */
export const lengthOf = (share: number): string => `${Math.floor(share * 10_000) / 100}%`;
