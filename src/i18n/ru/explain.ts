import type { Explanation } from '../../model/explanation.ts';
import type { Formatters } from '../formatters.ts';

/** Words an explanation of a mismatch as advice on what may have happened: only the source can tell. */
export function explain(explanation: Explanation, format: Formatters): string {
  switch (explanation.reason) {
    case 'corroboration':
      return explanation.side === 'published'
        ? 'Итог раздела или отчета сходится с опубликованным числом: скорее всего, ошибка в одном из слагаемых.'
        : 'Итог раздела или отчета сходится с суммой слагаемых: скорее всего, ошибка в самом итоге.';
    case 'swap':
      return `Возможно, в строке «${explanation.part}» переставлены две цифры: сумма сошлась бы с числом ${format.count(explanation.to)} вместо ${format.count(explanation.from)}. Сверьте с источником.`;
    case 'digits-of-total':
      return `Возможно, в итоге переставлены две цифры: слагаемые дают ${format.count(explanation.to)}. Сверьте с источником.`;
    case 'tenfold':
      return `Возможно, в строке «${explanation.part}» потерян или добавлен ноль: сумма сошлась бы с числом ${format.count(explanation.to)}. Сверьте с источником.`;
    case 'missing-part':
      return `Опубликованное число получается, если не считать «${explanation.part}».`;
    case 'double-part':
      return `Опубликованное число получается, если посчитать «${explanation.part}» дважды.`;
    case 'only-part':
      return `Опубликованное число равно одному слагаемому: «${explanation.part}».`;
    case 'without':
      return `Опубликованное число получается без канала «${explanation.channel}». Если так и задумано, запишите: excludes: [${explanation.id}].`;
    case 'with':
      return `Опубликованное число получается вместе с каналом «${explanation.channel}». Если так и задумано, уберите ${explanation.id} из excludes.`;
    case 'previous-year':
      return explanation.part
        ? `Возможно, в строке «${explanation.part}» осталось число за ${explanation.year} год.`
        : `Опубликованное число равно итогу за ${explanation.year} год.`;
    case 'old-over-new':
      return `Опубликованное число – отношение прежнего значения к новому (${format.percent(explanation.value, explanation.digits)}), а не прирост.`;
    case 'old-over-new-truncated':
      return `Опубликованное число – отношение прежнего значения к новому (${format.percent(explanation.value, explanation.digits)}) без дробной части, а не прирост.`;
    case 'difference-over-new':
      return 'Опубликованное число – разность, деленная на новое значение, а не на прежнее.';
    case 'points':
      return 'Опубликованное число – разность двух значений, а не проценты.';
    case 'sign':
      return explanation.value < 0
        ? 'Опубликовано снижение, а по двум числам – рост на столько же.'
        : 'Опубликован рост, а по двум числам – снижение на столько же.';
    case 'truncated':
      return `Опубликованное число – прирост (${format.percent(explanation.value, explanation.digits)}), у которого отброшена дробная часть, а не округленный.`;
  }
}
