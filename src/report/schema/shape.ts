import type * as z from 'zod';
import { finding, type Finding, type Kind, type Noun, type Path } from '../finding.ts';
import { fieldAt, keysAt } from './outline.ts';

const figureKinds = new Set<string>(['count', 'duration', 'percent']);
const nounOf: Record<string, Noun> = {
  'territory-id': 'territory',
  'channel-id': 'channel',
  'section-id': 'section',
};

type Tree = Record<string | number, unknown>;

const at = (value: unknown, path: Path): unknown =>
  path.reduce<unknown>((node, step) => (node as Tree | null | undefined)?.[step], value);

/** A union's issue says nothing by itself: take the branch that fits the form of the input. */
function unfold(issue: z.core.$ZodIssue, value: unknown): z.core.$ZodIssue[] {
  if (issue.code !== 'invalid_union') return [issue];
  const input = at(value, issue.path as Path);
  const isMapping = typeof input === 'object' && input !== null && !Array.isArray(input);
  const refusesMapping = (errors: readonly z.core.$ZodIssue[]) =>
    errors.some((error) => error.path.length === 0 && error.code !== 'unrecognized_keys' && error.message !== 'mapping');
  const branch = issue.errors.find((errors) => refusesMapping(errors) !== isMapping) ?? [];
  return branch.flatMap((inner) => unfold({ ...inner, path: [...issue.path, ...inner.path] }, value));
}

/** Words one issue of zod as findings, and takes what it is about out of `healed`. */
function findingsOf(schema: z.ZodType, issue: z.core.$ZodIssue, value: unknown, healed: unknown, file: string): Finding[] {
  const path = issue.path as Path;
  const parent = path.slice(0, -1);
  const key = path.at(-1);
  const input = at(value, path);
  const blank = () => {
    if (key !== undefined) (at(healed, parent) as Tree)[key] = null;
  };
  if (issue.code === 'unrecognized_keys') {
    const { known, noun } = keysAt(schema, path);
    return issue.keys.map((name) => {
      delete (at(healed, path) as Tree)[name];
      const address = { file, path: [...path, name], key: true };
      return noun
        ? finding('unknown-id', address, { id: name, noun, known })
        : finding('unknown-key', address, { key: name, known });
    });
  }
  const field = fieldAt(schema, path);
  if (input === undefined && typeof key === 'string') {
    const address = { file, path: parent, key: true };
    if (keysAt(schema, parent).noun === 'territory') {
      blank();
      const channel = at(value, path.slice(0, -2)) as { name?: unknown } | undefined;
      return [finding('missing-territory', address, { territory: key, channel: String(channel?.name ?? '') })];
    }
    if (figureKinds.has(issue.message)) blank();
    return [finding('missing-key', address, { key, field })];
  }
  const noun = nounOf[issue.message];
  if (noun)
    return [finding('unknown-id', { file, path }, { id: String(input), noun, known: keysAt(schema, path).known })];
  const expected = issue.message as Kind;
  if (figureKinds.has(expected)) blank();
  return [finding('wrong-kind', { file, path }, { expected, source: String(input), field })];
}

/**
 * Checks the shape of one file and reports every problem. Where all of them concern single figures or superfluous keys, the figures
 * become blank and the keys are left out, so that the arithmetic of everything else is proven in the same run.
 */
export function shape<S extends z.ZodType>(schema: S, value: unknown, file: string) {
  const result = schema.safeParse(value);
  if (result.success) return { value: result.data, findings: [] };
  const healed: unknown = structuredClone(value);
  const findings = result.error.issues
    .flatMap((issue) => unfold(issue, value))
    .flatMap((issue) => findingsOf(schema, issue, value, healed, file));
  return { value: schema.safeParse(healed).data ?? null, findings };
}
