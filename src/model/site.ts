/** The colours of one scheme, as `#rrggbb`. */
export interface Scheme {
  accent: string;
  /** By the id of the channel. */
  channels: Readonly<Record<string, string>>;
}

/** What a row of the tables is called: `Territory`, `Territories`, `by territory`. */
export interface RowWords {
  name: string;
  plural: string;
  by: string;
  /** Whether the rows add up to a total; `sum` when left out. */
  combine?: 'sum' | 'none' | undefined;
}

/** Whose reports these are, in which language, under which address and in which colours. */
export interface Site {
  organisation: string;
  /** What the reports of all years are called; printed before the year. */
  series?: string | undefined;
  locale: string;
  url: string;
  /** Stands at the head of every page in place of the name of the organisation. */
  logo?: { file: string; alt: string } | undefined;
  rows?: RowWords | undefined;
  theme: { light: Scheme; dark: Scheme };
}
