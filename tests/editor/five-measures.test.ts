import { describe, expect, it } from 'vitest';
import { fiveMeasures } from '../fixtures/five-measures.ts';
import { workspace } from './workspace.ts';

describe('npm run new -- 2024 of five measures', () => {
  it('makes every figure of each blank, beside that of the year before', () => {
    const { run, read } = workspace(fiveMeasures());
    const { code, output } = run('new', '2024');
    expect(code).toBe(0);
    expect(output).toContain('Осталось заполнить 66 показателей');
    expect(read('2024/in-person.yaml')).toContain(`
    total:                   # 2023: 796601
    satisfaction:            # 2023: 91.5%
    complaints:              # 2023: 417
    territories:
      orenburg:
        contacts:                # 2023: 15654
        wait:                    # 2023: 0:04:24
        service:                 # 2023: 0:04:49
        satisfaction:            # 2023: 96.1%
        complaints:              # 2023: 12
`);
    expect(read('2024/remote.yaml')).toContain(`
      tyumen:
        contacts:              # 2023: 443108
        complaints:            # 2023: 464
      surgut:              # 2023: 64672
`);
  });

  it('leaves what check lists: the blanks by the names of their measures', () => {
    const { run } = workspace(fiveMeasures());
    run('new', '2024');
    const { code, output } = run('check');
    expect(code).toBe(0);
    expect(output).toContain('осталось заполнить 66 показателей');
    expect(output).toContain('Не заполнено: Очное обслуживание – удовлетворенность, в среднем.');
    expect(output).toContain('Не заполнено: Очное обслуживание, Сургут – количество жалоб.');
    expect(output).toContain('→ Запишите число и сразу за ним знак процента; дробную часть отделяет точка.');
  });
});
