declare module 'css-tree/tokenizer' {
  type TokenType = 'WhiteSpace' | 'Comment' | 'String' | 'Url' | 'BadUrl' | 'Function' | 'AtKeyword';
  export const tokenTypes: Readonly<Record<TokenType, number>>;
  /** Tells of each token of a style, as the CSS Syntax Module has them, its type and where it starts and ends. */
  export function tokenize(source: string, onToken: (type: number, start: number, end: number) => void): void;
}
