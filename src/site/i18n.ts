import type { I18n } from '../i18n/i18n.ts';
import { publication } from './publication.ts';

/** The words and formatters of the site's language, for sections; components are given finished text. */
export const i18n = (): I18n => publication().i18n;
