const undrawn = /[\u00ad\u200b\u2060-\u2064\ufeff]/g;

/**
 * A text without soft hyphens, zero width spaces and the like, which come with a text that is pasted: they would be copied and read by
 * programs, though nobody sees them.
 */
export const withoutUndrawn = (text: string): string => text.replace(undrawn, '');
