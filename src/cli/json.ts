import type { Outcome } from './outcome.ts';

/** One object for programs: `{ ok, problems, checks }`. Durations are seconds, percentages per cent. */
export function asJson({ editions, problems, named }: Outcome): string {
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
  return `${JSON.stringify({ ok, problems: plain, checks }, null, 2)}\n`;
}
