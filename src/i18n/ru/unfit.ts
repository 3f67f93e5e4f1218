import type { Details } from '../../model/finding.ts';
import type { PictureFault } from '../../model/picture.ts';
import type { Language } from '../language.ts';

const reasons: Record<
  Details['unfit-measure']['reason'],
  (measure: string) => [what: string, advice: string]
> = {
  main: (measure) => [
    `Показатель «${measure}» стоит первым в списке, но итогов из него не сложить.`,
    'Первым поставьте показатель с combine: sum.',
  ],
  unit: (measure) => [
    `У показателя «${measure}» нет слова, которое пишут рядом с числом.`,
    'Добавьте unit с этим словом во всех его формах: one, few, many и other.',
  ],
  sum: (measure) => [
    `Показатель «${measure}» – проценты, а проценты не складываются.`,
    'Вместо sum напишите { mean: … } с идентификатором показателя или none.',
  ],
  mean: (measure) => [
    `Показатель «${measure}»: mean называет его самого или показатель, который не считают целыми числами.`,
    'В mean назовите другой показатель, с kind: count.',
  ],
  ratio: (measure) => [
    `Показатель «${measure}» – доля, но не двух показателей, из которых ее можно вычислить.`,
    'Напишите kind: percent, если доля на 100, иначе kind: number, а для денег на единицу – kind: money с их валютой; в share и of назовите показатели с kind: count, number или money.',
  ],
  change: (measure) => [
    `Показатель «${measure}» – изменение, но не того показателя или не того вида.`,
    'Прирост (growth) – kind: percent, отношение (ratio) – kind: number; разность в процентных пунктах (points) – kind: number и только у показателя с kind: percent. Изменение изменения не считают.',
  ],
  circle: (measure) => [
    `Показатель «${measure}» по кругу вычисляется из самого себя.`,
    'В combine назовите показатели, которые из него не вычисляются.',
  ],
  currency: (measure) => [
    `Показатель «${measure}»: валюта есть у денег, и только у них.`,
    'Напишите kind: money, а в currency – код валюты, например RUB.',
  ],
};

const faults: Record<PictureFault, [what: string, advice: string]> = {
  kind: [
    'не изображение того вида, о котором говорит его имя',
    'Сохраните изображение заново как JPEG, PNG, WebP или SVG, с окончанием этого вида в имени.',
  ],
  'cut-off': ['обрывается: его конец потерян', 'Скопируйте или сохраните файл заново.'],
  size: ['не имеет размеров', 'Добавьте в его <svg> viewBox или width и height числами.'],
  script: ['содержит сценарий', 'Сохраните изображение без него.'],
  outside: ['– ссылка на файл вне папки данных: такие ссылки не читаются', 'Замените ссылку самим файлом.'],
};

/** Messages on a measure that cannot be used, and on a picture that cannot be drawn, in Russian. */
export const unfit: Pick<Language['messages'], 'unfit-measure' | 'unfit-picture'> = {
  'unfit-measure': ({ measure, reason }) => {
    const [message, hint] = reasons[reason](measure);
    return { message, hint };
  },
  'unfit-picture': ({ file, reason }) => {
    const [what, hint] = faults[reason];
    return { message: `Файл ${file} ${what}.`, hint };
  },
};
