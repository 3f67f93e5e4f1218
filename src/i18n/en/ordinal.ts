const rules = new Intl.PluralRules('en', { type: 'ordinal' });
const endings: Partial<Record<Intl.LDMLPluralRule, string>> = { one: 'st', two: 'nd', few: 'rd' };

/** A rank: “2nd”. */
export const ordinal = (value: number): string => `${value}${endings[rules.select(value)] ?? 'th'}`;
