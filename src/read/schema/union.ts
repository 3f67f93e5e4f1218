import type * as z from 'zod';
import type { Path } from '../../model/address.ts';

/** What stands at a path of a plain value; `undefined` for nothing. */
export const valueAt = (value: unknown, path: Path): unknown =>
  path.reduce<unknown>(
    (node, step) => (node as Record<string | number, unknown> | null | undefined)?.[step],
    value,
  );

/**
 * The issues behind that of a union, which says nothing by itself (except that of a figure of any kind): those of the branch that fits the
 * form of the input; of several, the one with the fewest faults.
 */
export function flattenUnionIssue(issue: z.core.$ZodIssue, value: unknown): z.core.$ZodIssue[] {
  if (issue.code !== 'invalid_union' || issue.message === 'figure') return [issue];
  const input = valueAt(value, issue.path as Path);
  const isMapping = typeof input === 'object' && input !== null && !Array.isArray(input);
  const refusesMapping = (errors: readonly z.core.$ZodIssue[]) =>
    errors.some(
      (error) => error.path.length === 0 && error.code !== 'unrecognized_keys' && error.message !== 'mapping',
    );
  const faults = (errors: readonly z.core.$ZodIssue[]) =>
    errors.reduce((all, error) => all + (error.code === 'unrecognized_keys' ? error.keys.length : 1), 0);
  /** Whether a branch refuses a key that is in it for its description alone: another one takes it. */
  const refusesKey = (errors: readonly z.core.$ZodIssue[]) =>
    errors.some((error) => error.code === 'invalid_type' && error.expected === 'never');
  const fitting = issue.errors.filter((errors) => refusesMapping(errors) !== isMapping);
  const least = fitting.sort((a, b) => faults(a) - faults(b));
  const branch = least.find((errors) => !refusesKey(errors)) ?? least[0] ?? issue.errors[0] ?? [];
  return branch.flatMap((inner) =>
    flattenUnionIssue({ ...inner, path: [...issue.path, ...inner.path] }, value),
  );
}
