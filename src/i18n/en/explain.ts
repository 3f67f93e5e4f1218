import type { Explanation } from '../../model/explanation.ts';
import type { Formatters } from '../formatters.ts';

/** Words an explanation of a mismatch as advice on what may have happened: only the source can tell. */
export function explain(explanation: Explanation, format: Formatters): string {
  switch (explanation.reason) {
    case 'corroboration':
      return explanation.side === 'published'
        ? 'The total of the section or of the report agrees with the published number: the mistake is most likely in one of the parts.'
        : 'The total of the section or of the report agrees with the sum of the parts: the mistake is most likely in this total.';
    case 'swap':
      return `Two digits may be swapped in “${explanation.part}”: the sum would come out with ${format.count(explanation.to)} instead of ${format.count(explanation.from)}. Compare with the source.`;
    case 'digits-of-total':
      return `Two digits may be swapped in the total: the parts add up to ${format.count(explanation.to)}. Compare with the source.`;
    case 'tenfold':
      return `A zero may be lost or added in “${explanation.part}”: the sum would come out with ${format.count(explanation.to)}. Compare with the source.`;
    case 'missing-part':
      return `The published number is the sum without “${explanation.part}”.`;
    case 'double-part':
      return `The published number is the sum with “${explanation.part}” counted twice.`;
    case 'only-part':
      return `The published number equals one part: “${explanation.part}”.`;
    case 'without':
      return `The published number is the sum without the channel “${explanation.channel}”. If that is meant, write: excludes: [${explanation.id}].`;
    case 'with':
      return `The published number is the sum with the channel “${explanation.channel}”. If that is meant, remove ${explanation.id} from excludes.`;
    case 'previous-year':
      return explanation.part
        ? `“${explanation.part}” may still have its number of ${explanation.year}.`
        : `The published number equals the total of ${explanation.year}.`;
    case 'old-over-new':
      return `The published number is the value before divided by the value after (${format.percent(explanation.value, explanation.digits)}), which is not growth.`;
    case 'old-over-new-truncated':
      return `The published number is the value before divided by the value after (${format.percent(explanation.value, explanation.digits)}) with its decimals cut off, which is not growth.`;
    case 'difference-over-new':
      return 'The published number is the difference divided by the value after instead of the value before.';
    case 'points':
      return 'The published number is the difference of the two values, not a percentage.';
    case 'sign':
      return explanation.value < 0
        ? 'A fall is published, and the two figures rise by as much.'
        : 'A rise is published, and the two figures fall by as much.';
    case 'truncated':
      return `The published number is the growth (${format.percent(explanation.value, explanation.digits)}) with its decimals cut off instead of rounded.`;
  }
}
