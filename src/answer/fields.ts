/** How many paths a warning lists at most, and in how many characters. */
const MAX_PATHS = 40;
const MAX_PATHS_CHARS = 1000;

/** How many items of an array are searched for member names. */
const MAX_ITEMS = 50;

/**
 * Keeps only the named paths of a value. A path descends into arrays by itself, so `results.title` keeps the title of
 * every result. It also descends into `{array: […]}`, the form in which a tool's list arrives (docs/scalekit.md).
 *
 * A path that matches nothing is a warning that lists the available paths, never a failure: by now the call has been
 * made, and an answer must not be lost over a misspelling. If no path matches, the whole value is kept.
 *
 * @param paths - comma-separated, as `--fields` takes them: `id,results.title`
 * @param root - the answer's member that holds the value; paths may begin with it
 */
export function selectFields(
  value: unknown,
  paths: string,
  root?: string,
): { value: unknown; warnings: string[] } {
  const wanted: string[][] = [];
  const missing: string[] = [];
  for (const path of paths.split(',').map((part) => part.trim())) {
    if (partsOf(path).length === 0) continue;
    const steps = findSteps(value, path) ?? withoutRoot(value, path, root);
    if (steps) wanted.push(steps);
    else missing.push(path);
  }
  const kept = wanted.length === 0 ? value : keep(value, wanted);
  if (missing.length === 0) return { value: kept, warnings: [] };
  const there = fieldPaths(value);
  const has = there.length > 0 ? `available: ${there.join(', ')}` : 'the answer has no members';
  const names = missing.map((path) => JSON.stringify(path)).join(', ');
  return { value: kept, warnings: [`--fields: there is no ${names}; ${has}.`] };
}

/** The paths of a value that `--fields` could keep: as deep as a list of 40 goes. */
export function fieldPaths(value: unknown, prefix = ''): string[] {
  for (let depth = 5; ; depth--) {
    const found: string[] = [];
    collectPaths(value, prefix, depth, found);
    const isTooLong = () => found.length > MAX_PATHS || found.join().length > MAX_PATHS_CHARS;
    if (depth === 1) while (isTooLong()) found.pop();
    if (!isTooLong()) return found;
  }
}

/** Adds the paths of a value, in order; one more than can be listed is enough. */
function collectPaths(value: unknown, prefix: string, depth: number, paths: string[]): void {
  const members = new Map<string, unknown[]>();
  for (const node of flatten(value, MAX_ITEMS)) {
    if (typeof node !== 'object' || node === null) continue;
    for (const [key, member] of Object.entries(node)) {
      const found = members.get(key) ?? [];
      if (found.length < MAX_ITEMS) found.push(member);
      // A comma separates paths, so such a name cannot be requested.
      if (key !== '' && !key.includes(',')) members.set(key, found);
    }
  }
  for (const [key, found] of members) {
    if (paths.length > MAX_PATHS) return;
    const path = prefix === '' ? key : `${prefix}.${key}`;
    const before = paths.length;
    if (depth > 1) collectPaths(found, path, depth - 1, paths);
    if (paths.length === before) paths.push(path);
  }
}

/**
 * The names along a path; undefined if it leads nowhere. A name may contain dots: `value.@odata.nextLink`
 * has two names if the value has that member.
 */
function findSteps(value: unknown, path: string): string[] | undefined {
  const parts = partsOf(path);
  const steps: string[] = [];
  let nodes: unknown[] = [value];
  while (parts.length > 0) {
    const objects = nodes.flatMap((node) => flatten(node)).filter(isObjectOrArray);
    // An empty list has no names to compare with: nothing is wrong with the path.
    if (objects.length === 0)
      return nodes.some((node) => Array.isArray(node)) ? [...steps, ...parts] : undefined;
    const step = takeStep(parts, objects);
    if (step === undefined) return undefined;
    steps.push(step);
    nodes = objects.filter((node) => Object.hasOwn(node, step)).map((node) => Reflect.get(node, step));
  }
  return steps;
}

/** The names of a path that begins with the value's own member name, `data.id`. */
function withoutRoot(value: unknown, path: string, root: string | undefined): string[] | undefined {
  const [first, ...rest] = partsOf(path);
  return root !== undefined && first === root ? findSteps(value, rest.join('.')) : undefined;
}

/** The parts between the dots of a path. */
export function partsOf(path: string): string[] {
  return path.split('.').filter((part) => part !== '');
}

/**
 * Takes the next name off the parts of a path: as many parts as form a name that one of the objects has. If none
 * has it, the path continues below `array`, in which a tool's list arrives.
 *
 * @returns undefined if the path leads nowhere
 */
export function takeStep(parts: string[], objects: readonly object[]): string | undefined {
  for (let length = parts.length; length > 0; length--) {
    const name = parts.slice(0, length).join('.');
    // A list's `length` is not a member of the answer.
    if (!objects.some((node) => Object.prototype.propertyIsEnumerable.call(node, name))) continue;
    parts.splice(0, length);
    return name;
  }
  return objects.some((node) => Array.isArray(Reflect.get(node, 'array'))) ? 'array' : undefined;
}

export function isObjectOrArray(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

/** Keeps the members on some paths; a path that ends here keeps everything below. */
function keep(value: unknown, paths: readonly string[][]): unknown {
  if (paths.some(({ length }) => length === 0)) return value;
  if (Array.isArray(value)) return value.map((item) => keep(item, paths));
  if (typeof value !== 'object' || value === null) return value;
  const keys = new Set(paths.map(([key = '']) => key).filter((key) => Object.hasOwn(value, key)));
  // fromEntries defines properties, so a key named __proto__ stays an ordinary key.
  return Object.fromEntries(
    [...keys].map((key) => {
      const below = paths.filter(([first]) => first === key).map(([, ...rest]) => rest);
      return [key, keep(Reflect.get(value, key), below)];
    }),
  );
}

/** The members of nested arrays, or the value itself. */
function flatten(value: unknown, most = Number.POSITIVE_INFINITY): unknown[] {
  return Array.isArray(value) ? value.slice(0, most).flatMap((item) => flatten(item, most)) : [value];
}
