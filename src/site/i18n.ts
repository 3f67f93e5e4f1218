import { publication, type Publication } from './publication.ts';

/** The words and formatters of the site's language, for sections; components are given finished text. */
export const i18n = (): Publication['i18n'] => publication().i18n;
