/** The colours of one scheme, as `#rrggbb`. */
export interface Scheme {
  accent: string;
  /** By the id of the channel. */
  channels: Readonly<Record<string, string>>;
}

/** Whose reports these are, in which language, under which address and in which colours. */
export interface Site {
  organisation: string;
  locale: string;
  url: string;
  theme: { light: Scheme; dark: Scheme };
}
