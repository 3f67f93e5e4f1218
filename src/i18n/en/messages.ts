import type { FileKind } from '../../model/finding.ts';
import type { Language } from '../language.ts';
import type { Formatters } from '../formatters.ts';
import { beyond } from './beyond.ts';
import { declare } from './declare.ts';
import { explain } from './explain.ts';
import { fields } from './fields.ts';
import { files } from './files.ts';
import { given } from './gives.ts';
import { ids } from './ids.ts';
import { kinds, wrongKind } from './kinds.ts';
import { figureName, measureName } from './names.ts';
import { perhaps, quote } from './quote.ts';
import { review } from './review.ts';
import { syntax } from './syntax.ts';
import { texts } from './texts.ts';
import { mismatch } from './mismatch.ts';
import { unfit } from './unfit.ts';
import { unverified } from './unverified.ts';

const insideOf = (fields: readonly string[], format: Formatters): string =>
  fields.length
    ? `Such a field stands inside ${fields.length > 1 ? 'one of the fields' : 'the field'} ${quote(fields, format)}. `
    : '';
const fileKinds = { site: 'site.yaml', report: 'report.yaml', section: 'the file of a section' };
const inFiles = (kinds: readonly FileKind[]): string =>
  kinds.length ? `Such a field stands in ${kinds.map((kind) => fileKinds[kind]).join(' or ')}. ` : '';
const about = (field: string | null): string => (field && fields[field] ? ` ${fields[field]}` : '');
const lines = (parts: readonly string[]): string => parts.filter(Boolean).join('\n');

const totalNames: Record<string, (name: string) => string> = {
  'channel-total': (name) => `The total of the channel “${name}” is not the sum of its rows`,
  subtotal: (name) => `The subtotal “${name}” is not the sum of its channels`,
  'section-total': (name) => `The total of the section “${name}” is not the sum of its channels`,
  'grand-total': () => 'The grand total of the report is not the sum of the channels',
};

/** Every problem in English: what is wrong, with both numbers of a mismatch, then what to do. */
export const messages: Language['messages'] = {
  syntax,
  ...files,
  ...texts,
  ...ids,
  ...unverified,
  ...review,
  ...mismatch,
  ...unfit,
  ...beyond,
  'circular-sum': ({ channel, by }) =>
    by === 'sum-of'
      ? {
          message: `The subtotal “${channel}” is in the end a sum of itself.`,
          hint: 'Take the channel that is a sum of this one out of sum-of.',
        }
      : {
          message: `The channel “${channel}” is in the end a part of itself.`,
          hint: 'A part cannot hold its whole: delete part-of.',
        },
  'double-count': ({ channel, counted, ids }) => ({
    message: `The subtotal “${channel}” counts “${counted}” twice.`,
    hint: `Take one of the two out of sum-of: ${ids.join(' or ')}.`,
  }),
  'missing-key': ({ key, field, others = [] }) => ({
    message: others.length
      ? `One of the fields ${[key, ...others].join(', ')} is missing.`
      : `The field ${key} is missing.`,
    hint: `Add the line “${key}: …”${others.map((other) => ` or “${other}: …”`).join('')}.${about(field)}`,
  }),
  'unknown-key': ({ key, known, meant, inside, elsewhere, beside, whole }, format) =>
    whole
      ? {
          message: `A comma inside { } has cut off a part of the text: ${key}`,
          hint: `Put the whole text in quotes: ${whole.key}: ${JSON.stringify(whole.text)}`,
        }
      : beside
        ? {
            message: `The field ${key} cannot stand beside ${beside}.`,
            hint: `Keep one of the two: ${beside} or ${key}.`,
          }
        : {
            message: `There is no field ${key} here.`,
            hint: `${perhaps(meant)}${insideOf(inside, format)}${inFiles(elsewhere)}Possible here: ${quote(known, format)}.`,
          },
  'wrong-kind': wrongKind,
  'unknown-locale': ({ locale, known, reason, instead }, format) => ({
    message: {
      words: `There are no words for the language “${locale}”.`,
      code: `There is no language with the code “${locale}”.`,
      numbers: `“${locale}” asks for digits or separators that the report cannot print: its numbers would be misread.`,
    }[reason],
    hint: instead ? `Write: "${instead}"` : `Possible: ${quote(known, format)}.`,
  }),
  'no-figures': ({ channel }) => ({
    message: `The channel “${channel}” has neither a total nor rows.`,
    hint: 'Add total, territories or both.',
  }),
  'missing-colour': ({ channel, scheme }) => ({
    message: `The channel ${channel} has no colour for the ${scheme} scheme.`,
    hint: `Add the line “${channel}: "#…"”.`,
  }),
  blank: ({ kind, subject, measure, computed }) => ({
    message: `${computed ? 'What the underlying figures give is not filled in' : 'Not filled in'}: ${figureName(subject, measure)}.`,
    hint: kinds[kind][1],
  }),
  'finished-draft': ({ year }) => ({
    message: `Every figure for ${year} is filled in, but the report is still a draft: it is not put on the site.`,
    hint: 'Once the texts are checked, delete the line draft.',
  }),
  'total-mismatch': (
    { rule, name, main, measure, published, computed, digits, excluded, explanations, declaration },
    format,
  ) => {
    const number = (value: number) => format.figure(measure.kind, value, digits, measure.currency);
    const more = published > computed;
    return {
      message: `${totalNames[rule]?.(name)}${main ? '' : ` (${measureName(measure)})`}${
        excluded.length ? ` (without the channels: ${quote(excluded, format)})` : ''
      }: published ${number(published)}, sum ${number(computed)}, the published number is ${number(Math.abs(published - computed))} too ${more ? 'large' : 'small'}.`,
      hint: lines([
        ...explanations.map((each) => explain(each, format)),
        `Correct the total or a part. ${declare(declaration)}`,
      ]),
    };
  },
  'shares-mismatch': ({ name, computed, digits, declaration }, format) => ({
    message: `${name}: the shares make ${format.percent(computed, digits)}, not 100%, and rounding does not account for it.`,
    hint: `Correct the shares, or add the one that is missing. ${declare(declaration)}`,
  }),
  'unused-measure': ({ measure, unit }) => ({
    message: unit
      ? `The unit of “${measure}” stands nowhere: times and percentages have one of their own.`
      : `No figure has the measure “${measure}”.`,
    hint: unit
      ? 'Delete unit.'
      : 'Delete the measure. If its figures are still to come, change nothing: this is a warning.',
  }),
  'discrepancy-wrong': ({ kind, digits, currency, declared, computed, typed, by }, format) => ({
    message: `The declared discrepancy says ${format.figure(kind, declared, digits, currency)}, but ${given(by)} ${format.figure(kind, computed, digits, currency)}.`,
    hint:
      typed === null
        ? 'Correct the underlying figures: what they give is too large to be typed.'
        : `Write computed: ${typed}, or correct the underlying figures.`,
  }),
  'discrepancy-unneeded': ({ kind, digits, currency, value }, format) => ({
    message: `There is no discrepancy any more: published is ${format.figure(kind, value, digits, currency)}, and the underlying figures give the same.`,
    hint: 'Delete discrepancy.',
  }),
  'unknown-placeholder': ({ text, lone, known, meant }, format) => ({
    message: `The placeholder ${text} names no figure.`,
    hint: `${perhaps(meant)}${lone ? 'A brace has no pair: the whole name of a figure stands in braces. ' : ''}${known.length ? `For example: ${quote(known.slice(0, 5), format)}.` : ''}`.trim(),
  }),
  'absent-placeholder': ({ text, absence }) => ({
    message: `The placeholder ${text} names a figure that has no number: ${absence}.`,
    hint: 'A sentence cannot state it. Rewrite the sentence without the figure.',
  }),
  'typed-figure': ({ text, placeholder, first }) => ({
    message: `A figure is typed into the text by hand: ${text}. It will not change with the data.`,
    hint: placeholder
      ? `Write {${placeholder}} instead.${first ? ' A text that starts with a brace stands in quotes.' : ''}`
      : 'Put the number into the data and name it in braces. If it counts nothing, put it in backticks: `9001`.',
  }),
  implausible: ({ name, measure, value, than, other }, format) => ({
    message: `“${name}”: ${measureName(measure)}, at ${format.figure('duration', value)}, is ${format.decimal(Math.round((10 * value) / other) / 10)} times as long as that of the channel “${than}” (${format.figure('duration', other)}).`,
    hint: 'Check that seconds are not written as minutes. If all is right, change nothing: this is a warning.',
  }),
  contrast: ({ colour, against, ratio, needed, nearest: passing, scheme }, format) => ({
    message: `The colour ${colour} is hard to see in the ${scheme} scheme: its contrast with the background ${against} is ${format.decimal(Math.floor(ratio * 100) / 100, 2)}:1, and at least ${format.decimal(needed)}:1 is needed.`,
    hint: passing ? `The nearest colour that passes: "${passing}".` : 'Choose a darker or lighter colour.',
  }),
};
