import type { Content } from '../../src/model/unread.ts';
import { textsOf } from '../problems.ts';
import type { Problem } from '../../src/i18n/problem.ts';
import { fields } from '../../src/i18n/ru/fields.ts';
import { rules } from './rules.ts';

type Files = ReadonlyMap<string, Content>;

/** A folder after a piece of advice was followed to the letter, and a figure that the advice itself reads in what is typed. */
export interface Followed {
  advice: string;
  /** What it says to type. */
  typed: readonly string[];
  files: Files;
  reading?: string;
}

/** What names a thing and is nothing to type: files, fields and the words of the trade. */
const names =
  /report\.yaml|site\.yaml|measures\.yaml|territories\.yaml|npm run dev|\b(?:total|territories|channels|excludes|sections|from|UTF-8|YAML|key|draft)\b/g;
/** What states a fact with a number or a name in it. */
const facts = [
  /^Опубликованное число .*$/gm,
  /^Возможно, в (?:строке «.+»|итоге) переставлены .* Сверьте с источником\.$/gm,
  /^Возможно, в строке «.+» (?:потерян|осталось) .*$/gm,
  /^Такое поле пишут внутри (?:поля|одного из полей) [\w, -]+\. /gm,
  /^Такое поле пишут в (?:файле раздела|\w+\.yaml)(?: или в файле раздела)?\. /gm,
  /^Наибольш.+$/gm,
  /^Допустимо .+$/gm,
  /^Показатели пишут так: 1204, 95%, 0:05:30, 4\.7\./gm,
  /меньше 60/g,
  /^Валюта у суммы та, что указана у показателя в measures\.yaml, в поле currency\.$/gm,
  /Текст, который .* кавычки\./g,
  /, например 2023,/g,
  /^Например: (?:contact-centre|ru|RUB|https:\S+)\..*$/gm,
  /в кавычках, например: "#b3392c"\./g,
];

interface Ways {
  /** Every folder that the advice leads to. */
  all: Followed[];
  /** What of the advice nobody knows how to follow. */
  unknown: string | null;
}

let last: { files: Files; problem: Problem; ways: Ways } | undefined;

/** What the advice of a problem leads to; that of the last one asked for is kept, with what was read of its folders. */
export function followed(files: Files, problem: Problem): Ways {
  if (last?.files !== files || last.problem !== problem)
    last = { files, problem, ways: waysOf(files, problem) };
  return last.ways;
}

function waysOf(files: Files, problem: Problem): Ways {
  const told = { files, problem };
  let rest = Object.values(fields).reduce((hint, field) => hint.replace(field, ''), problem.hint);
  const all = rules.flatMap(([said, follow]): Followed[] => {
    const match = said.exec(rest);
    if (!match) return [];
    rest = rest.replace(match[0], '');
    const [advice, ...typed] = match;
    return follow(told, typed).map((each) => ({
      advice,
      typed,
      ...(each instanceof Map ? { files: each as Files } : (each as { files: Files; reading: string })),
    }));
  });
  for (const fact of facts) rest = rest.replace(fact, '');
  return { all, unknown: /[\w"«{[…]/.exec(rest.replace(names, '')) ? rest : null };
}

/** Every figure that stands in a folder, however it is typed: `712 609`, `"712609"`, `45,3 %`. */
export function typedIn(files: Files): Set<string> {
  const all = [...textsOf(files)].flatMap(([file, typed]) => (file.includes('/') ? [typed] : [])).join('\n');
  const text = all.replace(/\d+:\d+(?::\d+)?/g, '');
  const numbers = [...text.matchAll(/\d+(?:[ \u00a0\u202f_'’.,]\d{3})*/g)].map(([each]) =>
    each.replace(/\D/g, ''),
  );
  const amounts = [...text.matchAll(/(\d+(?:[ \u00a0\u202f'’]\d{3})+),(\d+)/g)].map(
    ([, whole, decimals]) => `${whole!.replace(/\D/g, '')}.${decimals!}`,
  );
  const parts = [...text.matchAll(/-?\d+(?:[.,]\d+)?/g)].map(([each]) => each.replace(',', '.'));
  const times = [...all.matchAll(/(\d+):(\d+):(\d+)/g)].map(
    ([, hours, minutes, seconds]) =>
      `${Number(hours)}:${minutes!.padStart(2, '0')}:${seconds!.padStart(2, '0')}`,
  );
  return new Set([
    ...numbers.map((each) => String(Number(each))),
    ...amounts,
    ...parts
      .flatMap((each) => [each, each.replace(/^-(?=[0.]+$)/, '')])
      .flatMap((each) => [each, `${each}%`]),
    ...times,
  ]);
}
