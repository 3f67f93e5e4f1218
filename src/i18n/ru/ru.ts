import ruRU from 'd3-format/locale/ru-RU' with { type: 'json' };
import type { Language } from '../language.ts';
import { fields } from './fields.ts';
import { messages } from './messages.ts';
import { ordinal } from './ordinal.ts';
import { strings } from './ui-strings.ts';

/** Short words that must not end a line: prepositions, conjunctions, particles. */
const short =
  /(?<=^|[\s(«])(а|без|в|во|вы|для|до|за|и|из|к|как|на|не|ни|но|о|об|от|по|при|с|со|то|у) (?=\S)/giu;

/** Words that stay on the line of the number before them: «год», and units in short. */
const units = /(\d) (?=(?:год\p{L}{0,2}|гг?|век\p{L}{0,2}|ч|мин|сек|тыс|млн|млрд|руб|чел)(?!\p{L}))/giu;

/** Words of magnitude and percentage, with any ending. */
const figureWords =
  /(?i:[\s-]?(?:тыс\.?|тысяч\p{L}*|млн\.?|миллион\p{L}*|млрд\.?|миллиард\p{L}*|трлн\.?|триллион\p{L}*|процент\p{L}*|проц\.|п\.?\s?п\.?))|[кК]/u;

export const ru: Language = {
  locale: 'ru',
  numbers: { ...ruRU, currency: ['', '\u00a0₽'] },
  percentSign: '%',
  points: 'п.\u00a0п.',
  timeUnits: ['ч', 'мин', 'с'],
  ordinal,
  csvSeparator: ';',
  alphabet:
    'АБВГДЕЁЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯабвгдеёжзийклмнопрстуфхцчшщъыьэюя' +
    'CSVJONExcelUTF-80123456789 \u00a0.,:;!?()[]/+−×÷<>%«»–—·…№↑',
  figureWords,
  notAvailable: ['н/д', 'нет данных'],
  typeset: (text) =>
    text
      .replace(short, '$1\u00a0')
      .replace(/ ([–—])/g, '\u00a0$1')
      .replace(units, '$1\u00a0'),
  strings,
  fields,
  messages,
};
