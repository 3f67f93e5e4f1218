import { describe, expect, it } from 'vitest';
import { changed, example } from '../example.ts';
import { namingEarlier } from '../i18n/cases/changes.ts';
import { workspace } from './workspace.ts';

describe('npm run new', () => {
  it('makes the year after from the latest, with one year beside each figure and no draft twice', () => {
    const { run, read } = workspace(example());
    run('new', '2024');
    expect(run('new', '2025').output).toContain('Из отчета за 2024 год');
    expect(read('2025/visits.yaml')).toBe(read('2024/visits.yaml'));
    expect(read('2025/report.yaml').match(/draft/g)).toHaveLength(1);
    expect(read('2025/report.yaml')).toBe(
      read('2024/report.yaml').replaceAll(/\[2023\]|(?<=за )2023/g, (year) => year.replace('2023', '2024')),
    );
  });

  it('replaces last year’s figure where it stands filled in', () => {
    const { run, read, replace } = workspace(example());
    run('new', '2024');
    replace('2024/visits.yaml', /total: +#/, 'total: 400   #');
    run('new', '2025');
    expect(read('2025/visits.yaml')).toMatch(/ total: +# 2024: 400\n/);
  });

  it('says which figures of other years it could not take from the next one', () => {
    const claims = `claims:
  kept: { name: рост, from: 2021/calls/phone/contacts, to: 250, growth: 25% }
`;
    const files = new Map(namingEarlier()).set(
      '2023/visits.yaml',
      example().get('2023/visits.yaml')! + claims,
    );
    const { run, read } = workspace(files);
    const { code, output } = run('new', '2024');
    expect(code).toBe(0);
    expect(output).toContain(`
Показатели других лет, которые надо проверить:
  DATA/2024/visits.yaml:19: осталось 2021/calls/phone/contacts
  DATA/2024/calls.yaml:25: стояло 2022/calls/followers/to, но показателя 2023/calls/followers/to нет, и поле осталось пустым
`);
    expect(read('2024/visits.yaml')).toContain(`
    # [2023] Проверьте год: и в отчете за 2023 год здесь стояло 2021/calls/phone/contacts. Потом удалите эту строку.
    from: 2021/calls/phone/contacts
`);
    expect(read('2024/calls.yaml')).toContain(`
    # [2023] Здесь стояло 2022/calls/followers/to, а показателя 2023/calls/followers/to нет. Впишите число или имя другого показателя. Потом удалите эту строку.
    from:              # 2023: 2022/calls/followers/to
`);
  });

  it('takes a figure of the last finished report for one of the year before, where a draft lies between', () => {
    const files = new Map(namingEarlier('2021/calls/phone/contacts'));
    for (const [file, text] of namingEarlier())
      if (file.startsWith('2022/')) files.set(file.replace('2022', '2021'), text);
    const draft = changed('2022/report.yaml', 'sections:', 'draft: true\nsections:', files);
    const { run, read } = workspace(draft);
    expect(run('new', '2024').code).toBe(0);
    expect(read('2024/calls.yaml')).toContain('from: 2023/calls/phone/contacts\n');
  });
});
