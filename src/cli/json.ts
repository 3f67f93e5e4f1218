import { countsOf, standingsOf } from '../checks/standing.ts';
import type { CheckResult } from './check-result.ts';

/**
 * One object for programs: `{ ok, problems, checks, unproven, figures }`. Durations are seconds, percentages per cent. `unproven` lists
 * the figures that a check applies to but cannot compute, with the reason.
 */
export function asJson({ editions, problems, i18n: { strings }, named }: CheckResult): string {
  const ok = !problems.some(({ severity }) => severity === 'error');
  const checks = editions.flatMap((edition) =>
    edition.checks.map(({ id, status, published, computed, place: { file, line } }) => ({
      id,
      status,
      published: published.value,
      computed,
      file: named(file),
      line,
    })),
  );
  const unproven = editions.flatMap((edition) =>
    edition.unproven.map(({ figure, cause, place: { file, line } }) => ({
      id: figure.id,
      published: figure.value,
      reason: strings.checks.cause(cause),
      file: named(file),
      line,
    })),
  );
  const figures = countsOf(editions.map(standingsOf));
  const plain = problems.map(({ code, severity, file, line, column, path, message, hint, related }) => ({
    code,
    severity,
    file,
    line,
    column,
    path,
    message,
    hint,
    related,
  }));
  const answer = { ok, problems: plain, checks, unproven, figures };
  return `${escaped(JSON.stringify(answer, null, 2))}\n`;
}

/** Escapes characters that are valid in JSON but that a terminal or a CI server would obey; a parser reads the same text. */
const escaped = (json: string): string =>
  json.replace(
    /[\u007f-\u009f\u2028\u2029\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]|#(?=#\[)/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
