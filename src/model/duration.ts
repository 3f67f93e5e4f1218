/** Durations are whole seconds in the program and `h:mm:ss` in YAML: minutes and seconds below 60, hours below a million. */
export const durationPattern = /^(\d{1,6}):([0-5]\d):([0-5]\d)$/;

/** The seconds of `h:mm:ss`; `null` for any other text. */
export function parseDuration(text: string): number | null {
  const match = durationPattern.exec(text);
  if (!match) return null;
  const [, hours, minutes, seconds] = match;
  return Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds);
}

/** `h:mm:ss` of whole seconds: the inverse of `parseDuration`. */
export function clock(seconds: number): string {
  const two = (n: number) => String(n).padStart(2, '0');
  return `${Math.floor(seconds / 3600)}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
}

/** ISO 8601 duration for `<time datetime>`: 264 → `PT4M24S`, 0 → `PT0S`. */
export function isoDuration(seconds: number): string {
  const parts = [
    [Math.floor(seconds / 3600), 'H'],
    [Math.floor(seconds / 60) % 60, 'M'],
    [seconds % 60, 'S'],
  ] as const;
  const text = parts.map(([n, unit]) => (n ? `${n}${unit}` : '')).join('');
  return `PT${text || '0S'}`;
}
