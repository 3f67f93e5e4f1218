import type { Limited } from '../../model/limited.ts';
import type { Language } from '../language.ts';

const words: Record<Limited, (most: string, count: string) => [what: string, advice: string]> = {
  measures: (most, count) => [
    `Показателей слишком много: ${count}, а допустимо не больше ${most}.`,
    'Удалите лишние показатели.',
  ],
  'subtotal-rows': (most, count) => [
    `Программе пришлось бы самой сложить ${count} строк подытогов, а допустимо не больше ${most}.`,
    'Удалите у этого подытога territories или оставьте меньше подытогов.',
  ],
  hours: (most, count) => [
    `Тексты из hours стоят на странице каждой строки: на всех страницах это около ${count} знаков, а допустимо не больше ${most}.`,
    'Сократите тексты в hours.',
  ],
  nesting: (most) => [
    `Каналы слишком сложно входят друг в друга: за ${most} шагов не проверить, не учтено ли что-то дважды.`,
    'Уберите sum-of и part-of там, где они не нужны.',
  ],
};

/** The message on more than a report can hold, in Russian. */
export const limits: Pick<Language['messages'], 'over-limit'> = {
  'over-limit': ({ of, most, count = most }, format) => {
    const [message, hint] = words[of](format.count(most), format.count(count));
    return { message, hint };
  },
};
