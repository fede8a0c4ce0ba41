import type { Rules } from './rules.ts';
import type { Path } from './text.ts';

/** One problem in an input. */
export interface Problem {
  /** With `required`, the path of the missing key. */
  path: Path;
  /** The schema keyword that it breaks; `unknown key`, or `unsendable`. */
  keyword: string;
  value: unknown;
  /** The rules that it breaks; for an unknown key or an unsendable value, all that apply. */
  rules: readonly Rules[];
  /** Whether this key is optional in the object around it. */
  optional: boolean;
  /** The message, for keywords that have no other. */
  detail?: string;
  /** With `anyOf`, the problems of each alternative, none of which fits better than the others. */
  choices?: readonly Problem[];
}

/**
 * Explains why no alternative fits: by the one closest to the input, as if it were the only one; if several are equally
 * close, by all of them in one problem.
 *
 * @param problem - the problem that no alternative fits
 * @param branches - the problems of each alternative
 */
export function closest(problem: Problem, branches: readonly (readonly Problem[])[]): readonly Problem[] {
  const here = problem.path.length;
  const isHere = ({ path }: Problem) => path.length === here;
  const isBelow = ({ path }: Problem) => path.length === here + 1;
  // Nested alternatives count like outer ones.
  const flat = (branch: readonly Problem[]) => branch.flatMap((each) => each.choices ?? [each]);
  // How far off a branch is: 2 for another type, 1 for another value, 0 for problems further down.
  const distances = branches.map((branch) => {
    const keywords = new Set(flat(branch).map((each) => isHere(each) && each.keyword));
    return keywords.has('type') ? 2 : keywords.has('enum') ? 1 : 0;
  });
  const least = Math.min(...distances);
  const near = branches.filter((_, i) => distances[i] === least);
  const all = [...new Set(near.flatMap(flat))];
  if (near.length > 1 && least > 0) return [{ ...problem, choices: all.filter(isHere) }];
  if (near.length > 1 && all.every((each) => each.keyword === 'required' && isBelow(each)))
    return [{ ...problem, choices: all }];
  // A discriminator such as `kind: "a"` tells which one is meant; if it fits none, nothing else matters.
  const tells = (each: Problem) => each.keyword === 'enum' && isBelow(each);
  const cost = (branch: readonly Problem[]) => branch.length + (branch.some(tells) ? 1000 : 0);
  const best = near.reduce((least, branch) => (cost(branch) < cost(least) ? branch : least));
  const wrong = near.length > 1 ? best.find(tells) : undefined;
  if (!wrong) return best;
  const choices = all.filter((each) => tells(each) && each.path.at(-1) === wrong.path.at(-1));
  return [{ ...wrong, keyword: 'anyOf', choices }];
}
