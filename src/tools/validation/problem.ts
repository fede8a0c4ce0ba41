import type { Rules } from './rules.ts';
import type { Path } from './text.ts';

/** One problem in an input. */
export interface Problem {
  path: Path;
  /** The schema keyword that it breaks; `unknown key`, or `unsendable`. */
  keyword: string;
  value: unknown;
  /** The rules that it breaks; for an unknown key, all that list known keys. */
  rules: readonly Rules[];
  /** Whether this key is optional in the object around it. */
  optional: boolean;
  /** The keyword's value; why it cannot be sent; the missing key; the object that contains an unknown key. */
  detail?: unknown;
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
export function closest(problem: Problem, branches: readonly Problem[][]): Problem[] {
  const here = problem.path.length;
  const isHere = (each: Problem) => each.path.length === here && each.keyword !== 'required';
  const isBelow = (each: Problem) => each.path.length === here + 1;
  // Nested alternatives count like outer ones.
  const flat = (branch: Problem[]) => branch.flatMap((each) => each.choices ?? [each]);
  // How far off a branch is: 2 for another type, 1 for another value, 0 for problems further down.
  const distances = branches.map((branch) => {
    const keywords = flat(branch)
      .filter(isHere)
      .map(({ keyword }) => keyword);
    return keywords.includes('type') ? 2 : keywords.includes('enum') ? 1 : 0;
  });
  const least = Math.min(...distances);
  const near = branches.filter((_, i) => distances[i] === least);
  const [nearest = []] = near;
  if (near.length < 2) return nearest;
  const all = near.flatMap(flat);
  if (least > 0) return [{ ...problem, choices: all.filter(isHere) }];
  if (all.every((each) => each.keyword === 'required' && each.path.length === here))
    return [{ ...problem, choices: all }];
  // A discriminator such as `kind: "a"`: if it fits none of the objects, nothing else matters.
  const tells = (each: Problem) => each.keyword === 'enum' && isBelow(each);
  const tellers = near.map((branch) => branch.find(tells));
  const [first] = tellers;
  if (first && tellers.every((each) => each?.path.at(-1) === first.path.at(-1))) {
    return [{ ...first, keyword: 'anyOf', choices: tellers.filter((each) => each !== undefined) }];
  }
  const cost = (branch: Problem[]) => branch.length + (branch.some(tells) ? 1000 : 0);
  return near.reduce((best, branch) => (cost(branch) < cost(best) ? branch : best));
}
