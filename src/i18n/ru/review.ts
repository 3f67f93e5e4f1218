import type { Language } from '../language.ts';

/** Messages on texts left from last year, and on texts that YAML cuts short or runs together, in Russian. */
export const review: Pick<
  Language['messages'],
  'unreviewed-text' | 'other-year' | 'shortened-text' | 'folded-list'
> = {
  'unreviewed-text': ({ year }) => ({
    message: `Текст под этой строкой остался с ${year} года, и никто не отметил, что он проверен.`,
    hint: 'Проверьте текст и удалите эту строку.',
  }),
  'other-year': ({ year, own }) => ({
    message: `Здесь назван ${year} год, а отчет – за ${own}.`,
    hint: 'Исправьте год. Если он здесь к месту, ничего не меняйте: это предупреждение.',
  }),
  'shortened-text': ({ last, whole }) => ({
    message: `Текст обрывается на слове «${last}»: все после знака # – комментарий, на странице его не будет.`,
    hint: `Если это текст, возьмите его в кавычки: ${whole}. Если комментарий, поставьте перед # два пробела и один после.`,
  }),
  'folded-list': ({ kept }) => ({
    message: 'Строки списка сольются в один абзац: после знака > YAML складывает строки в одну.',
    hint: `Напишите: ${kept}`,
  }),
};
