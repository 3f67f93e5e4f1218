/** Whether a text says nothing, or what the program says where it has nothing to say. */
export const isUnsaid = (text: string): boolean =>
  !/\p{L}|\p{N}|[()÷]/u.test(text) || /undefined|null|NaN|\[object|\$\{/.test(text);

/** Whether a space is doubled in a text, or stands before a stop; what it quotes may begin with any. */
export const isBadlySpaced = (text: string): boolean =>
  / {2}| [,.;:!?](?!\S)/.test(text.replace(/^ {2}/gm, '').replace(/[«“] +/g, ''));
