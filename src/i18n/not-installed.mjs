import { notInstalled as inEnglish } from './en/not-installed.mjs';
import { notInstalled as inRussian } from './ru/not-installed.mjs';

/** What a command says before `npm ci`, in all languages, because no data can be read yet; no TypeScript, as any Node must read it. */
export const notInstalled = [inRussian, inEnglish];
