import assert from 'node:assert/strict';
import { languageOf } from '../../src/i18n/languages.ts';
import type { Content } from '../../src/model/unread.ts';
import type { Problem } from '../../src/i18n/problem.ts';
import { inYaml } from '../../src/model/in-yaml.ts';
import { readAll, textsOf } from '../problems.ts';
import { followed, typedIn, type Followed } from './advice.ts';

type Files = ReadonlyMap<string, Content>;

/** What comes of following advice about a problem. */
function outcome(files: Files, of?: Problem) {
  const { problems, editions } = readAll(files);
  const published = editions.flatMap(({ report }) =>
    [...report.figures.values()].flatMap(({ kind, value, digits }) =>
      value === null ? [] : [inYaml(kind, value, digits)],
    ),
  );
  return {
    passes: problems.every(({ severity }) => severity !== 'error'),
    published,
    helps: !problems.some(
      (each) =>
        (each.code === of?.code && each.message === of.message && each.file === of.file) ||
        (each.code === 'syntax' && of?.code !== 'syntax'),
    ),
  };
}

/** What is advised to fill in by oneself: it is refused as it stands, and helps once it is filled in. */
function isToBeFilledIn({ advice, files }: Followed, problem: Problem): void {
  assert.ok(!outcome(files, problem).passes, advice);
  const filled = [...textsOf(files)].map(
    ([file, text]) => [file, text.replace(/(?<=note: )…/, 'Так опубликовано.')] as const,
  );
  if (advice.includes('note')) assert.ok(outcome(new Map(filled), problem).helps, advice);
}

function isTyped(published: readonly string[], typed: ReadonlySet<string | undefined>, advice: string): void {
  const others = published.filter((each) => !typed.has(each));
  assert.deepEqual(others, [], `${advice} publishes ${others.join(', ')}`);
}

/** What helps only where that is what is wrong, and what is there to choose from. */
const conditional = /в кавычки\.$|^(?:Здесь возможны|Возможны|Строки|Показатели|Каналы|Разделы|Например): /;

/** What must hold of all advice of a folder; where there are very many problems, of that about the last. */
export function isTrue(files: Files): void {
  const typed = typedIn(files);
  const { problems } = readAll(files);
  for (const problem of problems.slice(problems.length > 100 ? -1 : -5)) {
    const { all, unknown } = followed(files, problem);
    assert.equal(unknown, null, problem.hint);
    const ways = all.map((each) => ({ ...each, ...outcome(each.files, problem) }));
    for (const { advice, passes, published, reading } of ways)
      if (passes) isTyped(published, new Set([...typed, reading]), advice);
    for (const [advice, list] of Map.groupBy(ways, (each) => each.advice))
      if (advice.includes('…')) isToBeFilledIn(list[0]!, problem);
      else if (!conditional.test(advice))
        assert.ok(
          list.some(({ helps }) => helps),
          `${advice} ${problem.source}`,
        );
  }
}

/** What can be typed is the same in every language. */
export function isSaidInEveryLanguage(files: Files): void {
  const [problem] = readAll(files).problems.slice(-1) as [Problem];
  const [{ hint }] = readAll(files, languageOf('en')).problems.slice(-1) as [Problem];
  for (const { typed } of followed(files, problem).all)
    for (const word of typed) assert.ok(hint.includes(word), `${word} is not in ${hint}`);
}

/** What must hold where whatever is said next is done too, as long as there is something to do. */
export function isTrueToTheEnd(files: Files): void {
  const typed = new Set<string | undefined>(typedIn(files));
  let now = files;
  for (let step = 0; step < 8; step++) {
    const { problems } = readAll(now);
    if (problems.every(({ severity }) => severity !== 'error')) break;
    const next = firstStep(now, problems);
    if (!next) break;
    typed.add(next.reading);
    now = next.files;
  }
  const { passes, published } = outcome(now);
  if (passes) isTyped(published, typed, 'after all that is said');
}

function firstStep(files: Files, problems: readonly Problem[]): Followed | undefined {
  for (const problem of problems) {
    const step = followed(files, problem).all.find((each) => each.files !== files);
    if (step) return step;
  }
  return undefined;
}
