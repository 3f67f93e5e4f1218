import type { Cause } from '../../src/model/cause.ts';
import { editionOf, problemsOf } from '../problems.ts';
import { skeleton } from '../skeleton.ts';

export type Files = ReadonlyMap<string, string>;

/** The codes of the problems of a folder. */
export const codes = (files: Files): string[] => problemsOf(files).map(({ code }) => code);

const of = (cause: Cause): string =>
  'names' in cause ? `${cause.reason} ${cause.names.join()}` : cause.reason;

/** How the proof of a figure ends: its status with what is computed, or why nothing is. */
export function verdict(files: Files, id: string): (string | number)[] {
  const { checks, unproven } = editionOf(files);
  return [
    ...checks.flatMap((check) => (check.id === `2023/${id}` ? [check.status, check.computed] : [])),
    ...unproven.flatMap(({ figure, cause }) => (figure.id === `2023/${id}` ? [of(cause)] : [])),
  ];
}

/** The skeleton with these channels in one section. */
export const channels = (list: Record<string, string>) => skeleton({ a: { channels: list } });
