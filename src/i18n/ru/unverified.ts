import { addendText } from '../addend-text.ts';
import { capital } from '../capital.ts';
import type { Rule } from '../../model/rule.ts';
import type { Language } from '../language.ts';
import { cause } from './cause.ts';

const totalOf = (rule: Rule, name: string): string => {
  if (rule === 'subtotal') return `Подытог «${name}»`;
  return rule === 'section-total' ? `Итог раздела «${name}»` : 'Общий итог отчета';
};

/** Messages on figures that nothing in the report can prove, or that another figure contradicts, in Russian. */
export const unverified: Pick<
  Language['messages'],
  'unavailable-figure' | 'no-parts' | 'discrepancy-unverifiable' | 'claim-contradicted' | 'unlike-figures'
> = {
  'unavailable-figure': ({ id, year, reason }) =>
    reason === 'draft'
      ? {
          message: `Показатель «${id}» назван в готовом отчете, а отчет за ${year} год – черновик: на сайте его чисел быть не может.`,
          hint: `Если отчет за ${year} год готов, уберите draft: true из ${year}/report.yaml. Если нет, впишите сюда само число.`,
        }
      : {
          message: `Есть ли показатель «${id}», неизвестно: из-за ошибок в файлах за ${year} год их показатели не прочитаны.`,
          hint: `Сначала исправьте ошибки в файлах за ${year} год.`,
        },
  'unlike-figures': ({ name, change, from, to }) => ({
    message:
      from === to
        ? `${capital(name, 'ru')}: points – разность процентов, а from и to – не проценты.`
        : `${capital(name, 'ru')}: from и to – показатели разного вида, ${change ? `и ${change} между ними нет` : 'и сравнить их нельзя'}.`,
    hint: 'Назовите в from и to два показателя одного вида; для points – проценты.',
  }),
  'claim-contradicted': ({ name, measure, typed, other, of, year }, format) => ({
    message: `${name}: ${measure === 'from' ? 'прежнее' : 'новое'} значение – ${addendText(typed, format)}, а ${year ? `в отчете за ${year} год` : `в этом же отчете «${of}»`} – ${addendText(other, format)}.`,
    hint: year
      ? 'Исправьте одно из чисел. Если прежнее значение с тех пор пересчитали, ничего не меняйте: это предупреждение.'
      : 'Исправьте одно из чисел. Если они о разном, дайте показателю другой идентификатор.',
  }),
  'no-parts': ({ rule, name }) => ({
    message: `${totalOf(rule, name)} не из чего сложить: excludes называет все каналы.`,
    hint: 'Верните в итог каналы: уберите их из excludes или удалите итог.',
  }),
  'discrepancy-unverifiable': ({ cause: of }) => ({
    message: of
      ? `Расхождение нечем проверить: ${cause(of)}.`
      : 'Расхождение нечем проверить: чисел, из которых следует этот показатель, в отчете нет.',
    hint: `${of?.reason === 'missing' ? 'Впишите недостающее или удалите' : 'Удалите'} discrepancy, и показатель останется опубликованным как есть.`,
  }),
};
