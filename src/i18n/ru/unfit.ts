import type { Details } from '../../model/finding.ts';
import type { PictureFlaw } from '../../model/picture.ts';
import type { Language } from '../language.ts';
import { limits } from './limits.ts';

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

const smaller = 'Уменьшите изображение и сохраните его заново.';
const plain = 'Сохраните изображение без этого, например как простой SVG.';

const faults: Record<PictureFlaw, (what: string) => [says: string, advice: string]> = {
  kind: () => [
    'не изображение того вида, о котором говорит его имя',
    'Сохраните изображение заново как JPEG, PNG, WebP или SVG, с окончанием этого вида в имени.',
  ],
  damaged: () => ['поврежден или обрывается', 'Скопируйте или сохраните файл заново.'],
  bytes: (limit) => [`больше ${limit} МБ`, smaller],
  pixels: (limit) => [`содержит больше ${limit} млн пикселей`, smaller],
  size: () => ['не имеет размеров', 'Добавьте в его <svg> viewBox или width и height числами.'],
  xml: (line) => [
    `не читается как XML: ошибка в строке ${line}`,
    'Сохраните изображение заново в программе, в которой его нарисовали.',
  ],
  entity: (what) => [`определяет ${what}, и это больше, чем короткий текст`, plain],
  runs: (what) => [`содержит то, что браузер выполнит: ${what}`, plain],
  loads: (what) => [`может загрузить что-то извне: ${what}`, plain],
  links: (what) => [`содержит ссылку: ${what}`, plain],
  embedded: () => [
    'содержит вложенное изображение, которое не читается',
    'Вставьте его заново как JPEG, PNG или WebP.',
  ],
  many: (limit) => [
    `содержит больше ${limit} вложенных изображений`,
    'Сохраните изображение как PNG или WebP: вложенных в нем не будет.',
  ],
};

/** Messages on a measure that cannot be used, and on a picture that cannot be drawn, in Russian. */
export const unfit: Pick<Language['messages'], 'unfit-measure' | 'unfit-picture' | 'over-limit'> = {
  ...limits,
  'unfit-measure': ({ measure, reason }) => {
    const [message, hint] = reasons[reason](measure);
    return { message, hint };
  },
  'unfit-picture': ({ file, reason, what }) => {
    const [says, hint] = faults[reason](what);
    return { message: `Файл ${file} ${says}.`, hint };
  },
};
