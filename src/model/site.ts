/** The colours of one scheme, as `#rrggbb`. */
export interface Scheme {
  accent: string;
  /** By the id of the channel. */
  channels: Readonly<Record<string, string>>;
}

/** What the rows of the tables are: `Territory`, `Territories`, `by territory`. */
export interface RowWords {
  name: string;
  plural: string;
  by: string;
  /** Whether the rows add up to a total; they do unless told otherwise. */
  combine?: 'sum' | 'none' | undefined;
}

/** Whose reports these are, in which language, under which address and in which colours. */
export interface Site {
  organisation: string;
  /** What the reports of all years are called, before their year. */
  series?: string | undefined;
  locale: string;
  url: string;
  /** Heads every page in the place of its name. */
  logo?: { file: string; alt: string } | undefined;
  rows?: RowWords | undefined;
  theme: { light: Scheme; dark: Scheme };
}
