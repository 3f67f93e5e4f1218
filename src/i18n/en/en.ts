import enGB from 'd3-format/locale/en-GB' with { type: 'json' };
import type { Language } from '../language.ts';
import { fields } from './fields.ts';
import { messages } from './messages.ts';
import { ordinal } from './ordinal.ts';
import { strings } from './ui-strings.ts';

/** A number and the unit that must not leave it: `8 am`, `24 hours`, `2 million`. */
const unit =
  /(\d) (?=(?:am|pm|h|min|s|hours?|minutes?|seconds?|days?|weeks?|months?|years?|per cent|million|billion|thousand)\b)/gu;

/** Words of magnitude and percentage, in full and abbreviated. */
const figureWords =
  /(?i:[\s-]?(?:thousand|million|billion|trillion|per\s?cent|percentage|pct)s?|\s?(?:bn|mn|tn|pp|p\.p\.))|[kKMB]/u;

/** British English, in plain words. */
export const en: Language = {
  locale: 'en',
  numbers: { ...enGB, currency: ['£', ''] },
  percentSign: '%',
  points: 'pp',
  timeUnits: ['h', 'min', 's'],
  ordinal,
  csvSeparator: ',',
  alphabet:
    'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789' +
    ' \u00a0.,:;!?()[]/\'"&@+-−×÷=<>%#£‘’“”–—·…↑',
  figureWords,
  notAvailable: ['n/a'],
  typeset: (text) => text.replace(/ ([–—])/g, '\u00a0$1').replace(unit, '$1\u00a0'),
  strings,
  fields,
  messages,
};
