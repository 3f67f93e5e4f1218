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
    ? `Такое поле пишут внутри ${fields.length > 1 ? 'одного из полей' : 'поля'} ${quote(fields, format)}. `
    : '';
const fileKinds = { site: 'в site.yaml', report: 'в report.yaml', section: 'в файле раздела' };
const inFiles = (kinds: readonly FileKind[]): string =>
  kinds.length ? `Такое поле пишут ${kinds.map((kind) => fileKinds[kind]).join(' или ')}. ` : '';
const about = (field: string | null): string => (field && fields[field] ? ` ${fields[field]}` : '');
const lines = (parts: readonly string[]): string => parts.filter(Boolean).join('\n');

const totalNames: Record<string, (name: string) => string> = {
  'channel-total': (name) => `Итог канала «${name}» не равен сумме строк`,
  subtotal: (name) => `Подытог «${name}» не равен сумме своих каналов`,
  'section-total': (name) => `Итог раздела «${name}» не равен сумме каналов`,
  'grand-total': () => 'Общий итог отчета не равен сумме каналов',
};

/** Every problem in Russian: what is wrong, with both numbers of a mismatch, then what to do. */
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
          message: `Подытог «${channel}» по кругу складывается из самого себя.`,
          hint: 'Уберите из sum-of канал, который сам складывается из этого.',
        }
      : {
          message: `Канал «${channel}» по кругу оказывается частью самого себя.`,
          hint: 'Часть не может вмещать свое целое: уберите part-of.',
        },
  'double-count': ({ channel, counted, ids }) => ({
    message: `Подытог «${channel}» учитывает «${counted}» дважды.`,
    hint: `Уберите из sum-of одно из двух: ${ids.join(' или ')}.`,
  }),
  'missing-key': ({ key, field, others = [] }) => ({
    message: others.length
      ? `Не хватает одного из полей: ${[key, ...others].join(', ')}.`
      : `Не хватает поля ${key}.`,
    hint: `Добавьте строку «${key}: …»${others.map((other) => ` или «${other}: …»`).join('')}.${about(field)}`,
  }),
  'unknown-key': ({ key, known, meant, inside, elsewhere, beside, whole }, format) =>
    whole
      ? {
          message: `Запятая внутри { } отделила часть текста: ${key}`,
          hint: `Возьмите весь текст в кавычки: ${whole.key}: ${JSON.stringify(whole.text)}`,
        }
      : beside
        ? {
            message: `Поле ${key} не пишут рядом с ${beside}.`,
            hint: `Оставьте одно из двух: ${beside} или ${key}.`,
          }
        : {
            message: `Поля ${key} здесь не бывает.`,
            hint: `${perhaps(meant)}${insideOf(inside, format)}${inFiles(elsewhere)}Здесь возможны: ${quote(known, format)}.`,
          },
  'wrong-kind': wrongKind,
  'unknown-locale': ({ locale, known, reason, instead }, format) => ({
    message: {
      words: `Языка «${locale}» нет.`,
      code: `Языка с кодом «${locale}» не бывает.`,
      numbers: `«${locale}» требует цифр или разделителей, которых отчет не печатает: его числа прочитали бы неверно.`,
    }[reason],
    hint: instead ? `Напишите: "${instead}"` : `Возможны: ${quote(known, format)}.`,
  }),
  'no-figures': ({ channel }) => ({
    message: `У канала «${channel}» нет ни итога, ни строк.`,
    hint: 'Добавьте total, territories или то и другое.',
  }),
  'missing-colour': ({ channel, scheme }) => ({
    message: `У канала ${channel} нет цвета для ${scheme === 'light' ? 'светлой' : 'темной'} темы.`,
    hint: `Добавьте строку «${channel}: "#…"».`,
  }),
  blank: ({ kind, subject, measure, computed }) => ({
    message: `${computed ? 'Не указано, что дают исходные числа' : 'Не заполнено'}: ${figureName(subject, measure)}.`,
    hint: kinds[kind][1],
  }),
  'finished-draft': ({ year }) => ({
    message: `Все показатели за ${year} год заполнены, но отчет остался черновиком: на сайт он не попадает.`,
    hint: 'Если тексты проверены, удалите строку draft.',
  }),
  'total-mismatch': (
    { rule, name, main, measure, published, computed, digits, excluded, explanations, declaration },
    format,
  ) => {
    const number = (value: number) => format.figure(measure.kind, value, digits, measure.currency);
    const more = published > computed;
    return {
      message: `${totalNames[rule]?.(name)}${main ? '' : ` (${measureName(measure)})`}${
        excluded.length ? ` (без каналов: ${quote(excluded, format)})` : ''
      }: опубликовано ${number(published)}, сумма ${number(computed)}, опубликовано на ${number(Math.abs(published - computed))} ${more ? 'больше' : 'меньше'}.`,
      hint: lines([
        ...explanations.map((each) => explain(each, format)),
        `Исправьте итог или слагаемое. ${declare(declaration)}`,
      ]),
    };
  },
  'shares-mismatch': ({ name, computed, digits, declaration }, format) => ({
    message: `${name}: доли дают в сумме ${format.percent(computed, digits)}, а не 100%, и округлением этого не объяснить.`,
    hint: `Исправьте доли или добавьте недостающую. ${declare(declaration)}`,
  }),
  'unused-measure': ({ measure, unit }) => ({
    message: unit
      ? `Единица показателя «${measure}» нигде не стоит: у времени и процентов она своя.`
      : `Показателя «${measure}» нет ни у одного числа.`,
    hint: unit
      ? 'Удалите unit.'
      : 'Удалите его из списка. Если числа еще появятся, ничего не меняйте: это предупреждение.',
  }),
  'discrepancy-wrong': ({ kind, digits, currency, declared, computed, typed, by }, format) => ({
    message: `В объявленном расхождении указано ${format.figure(kind, declared, digits, currency)}, а ${given(by)} ${format.figure(kind, computed, digits, currency)}.`,
    hint:
      typed === null
        ? 'Исправьте исходные числа: то, что они дают, больше допустимого.'
        : `Напишите computed: ${typed} или исправьте исходные числа.`,
  }),
  'discrepancy-unneeded': ({ kind, digits, currency, value }, format) => ({
    message: `Расхождения больше нет: опубликовано ${format.figure(kind, value, digits, currency)}, и исходные числа дают то же.`,
    hint: 'Удалите discrepancy.',
  }),
  'unknown-placeholder': ({ text, lone, known, meant }, format) => ({
    message: `Подстановка ${text} не называет ни одного показателя.`,
    hint: `${perhaps(meant)}${lone ? 'Скобка без пары: показатель пишут целиком в фигурных скобках. ' : ''}${known.length ? `Например: ${quote(known.slice(0, 5), format)}.` : ''}`.trim(),
  }),
  'absent-placeholder': ({ text, absence }) => ({
    message: `Подстановка ${text} называет показатель без числа: ${absence}.`,
    hint: 'Предложение с ним ничего не сообщит. Перепишите его без этого показателя.',
  }),
  'typed-figure': ({ text, placeholder, first }) => ({
    message: `Показатель вписан в текст руками: ${text}. Он не изменится вместе с данными.`,
    hint: placeholder
      ? `Напишите вместо него {${placeholder}}.${first ? ' Текст, который начинается со скобки, берут в кавычки.' : ''}`
      : 'Внесите число в данные и назовите его в фигурных скобках. Если оно ничего не считает, возьмите его в обратные апострофы: `9001`.',
  }),
  implausible: ({ name, measure, value, than, other }, format) => {
    const times = Math.round((10 * value) / other) / 10;
    const word = format.plural(times, { many: 'раз', one: 'раз', other: 'раза' });
    return {
      message: `«${name}»: ${measureName(measure)} (${format.figure('duration', value)}) в ${format.decimal(times)} ${word} больше, чем у канала «${than}» (${format.figure('duration', other)}).`,
      hint: 'Проверьте, не записаны ли секунды минутами. Если все верно, ничего не меняйте: это предупреждение.',
    };
  },
  contrast: ({ colour, against, ratio, needed, nearest: passing, scheme }, format) => ({
    message: `Цвет ${colour} плохо виден в ${scheme === 'light' ? 'светлой' : 'темной'} теме: контраст с фоном ${against} – ${format.decimal(Math.floor(ratio * 100) / 100, 2)}:1, а нужно не меньше ${format.decimal(needed)}:1.`,
    hint: passing ? `Ближайший подходящий цвет: "${passing}".` : 'Выберите цвет темнее или светлее.',
  }),
};
