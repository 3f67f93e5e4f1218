import type { Say } from '../say.ts';
import type { Words } from '../words.ts';

/** The interface in Russian. */
export function words(say: Say): Words {
  const count = (n: number, one: string, few: string, many: string) =>
    `${say.count(n)} ${say.plural(n, { one, few, many, other: few })}`;
  return {
    check: (rule, { section, channel, claim }, year) =>
      ({
        'grand-total': `Общий итог за ${year} год`,
        'section-total': `Раздел «${section?.name}»`,
        'channel-total': `Канал «${channel?.name}»`,
        'cross-foot': 'Те же обращения по территориям',
        growth: claim?.name ?? '',
        'weighted-mean': `Среднее время, «${channel?.name}»`,
      })[rule],
    terminal: {
      usage: (options) => `Так команда не вызывается. Использование: npm run check -- ${options}`,
      noFolder: (folder) => `Нет папки данных: ${folder}`,
      severity: { error: 'ошибка', warning: 'предупреждение', blank: 'не заполнено' },
      related: 'Слагаемые и исходные числа:',
      declared: (published, computed) => `опубликовано ${published}, исходные числа дают ${computed}: расхождение объявлено`,
      failed: (published, computed) => `опубликовано ${published}, исходные числа дают ${computed}`,
      summary: ({ proven, declared, failed }) =>
        [
          `Сверено: ${count(proven, 'показатель', 'показателя', 'показателей')}`,
          declared ? `объявлено расхождений: ${declared}` : '',
          failed ? `не сошлось: ${failed}` : '',
        ]
          .filter(Boolean)
          .join(', ') + '.',
      problems: ({ errors, warnings, blanks }) =>
        [
          errors ? count(errors, 'ошибка', 'ошибки', 'ошибок') : 'Ошибок нет',
          warnings ? count(warnings, 'предупреждение', 'предупреждения', 'предупреждений') : '',
          blanks ? `осталось заполнить ${count(blanks, 'показатель', 'показателя', 'показателей')}` : '',
        ]
          .filter(Boolean)
          .join(', ') + '.',
    },
  };
}
