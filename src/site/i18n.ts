import type { I18n } from '../i18n/i18n.ts';
import { publication } from './publication.ts';

/** The words and numbers of the site's language. Sections and layouts call it; components are given what it writes. */
export const i18n = (): I18n => publication().i18n;
