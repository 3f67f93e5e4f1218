import type { Say } from '../say.ts';
import type { Words } from '../words.ts';

/** What the command line says in Russian. */
export function terminal(say: Say): Words['terminal'] {
  const count = (n: number, one: string, few: string, many: string) =>
    `${say.count(n)} ${say.plural(n, { one, few, many, other: few })}`;
  const list = (...parts: (string | false)[]) => `${parts.filter(Boolean).join(', ')}.`;
  return {
    usage: (options) => `Так команда не вызывается. Использование: npm run check -- ${options}`,
    noFolder: (folder) => `Нет папки данных: ${folder}`,
    severity: { error: 'ошибка', warning: 'предупреждение', blank: 'не заполнено' },
    related: 'Слагаемые и исходные числа:',
    declared: (published, computed) =>
      `опубликовано ${published}, исходные числа дают ${computed}: расхождение объявлено`,
    failed: (published, computed) => `опубликовано ${published}, исходные числа дают ${computed}`,
    unneeded: (published) => `${published}, как и дают исходные числа: объявленного расхождения нет`,
    summary: ({ proven, declared, failed }) =>
      list(
        `Сверено: ${count(proven, 'показатель', 'показателя', 'показателей')}`,
        declared > 0 && `объявлено расхождений: ${say.count(declared)}`,
        failed > 0 && `не сошлось: ${say.count(failed)}`,
      ),
    problems: ({ errors, warnings, blanks }) =>
      list(
        errors ? count(errors, 'ошибка', 'ошибки', 'ошибок') : 'Ошибок нет',
        warnings > 0 && count(warnings, 'предупреждение', 'предупреждения', 'предупреждений'),
        blanks > 0 && `осталось заполнить ${count(blanks, 'показатель', 'показателя', 'показателей')}`,
      ),
    built: (folder) => `Сайт собран: ${folder}`,
  };
}
