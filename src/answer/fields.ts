type Tree = Map<string, Tree>;

/**
 * Keeps only the named paths of a value. A path descends into arrays by itself, so `results.title` keeps the
 * title of every result.
 *
 * A path that matches nothing is a warning that names the keys there are, never a failure: by now the call has
 * been made, and an answer must not be lost over a misspelling. Where no path matches, the whole value stays.
 *
 * @param paths comma-separated, as `--fields` takes them: `id,results.title`
 */
export function selectFields(value: unknown, paths: string): { value: unknown; warnings: string[] } {
  const wanted: Tree = new Map();
  const warnings: string[] = [];
  for (const path of paths.split(',').map((part) => part.trim())) {
    const steps = pathSteps(value, path);
    if (steps.length === 0) continue;
    const missing = whyMissing(value, steps, path);
    if (missing === undefined) plant(wanted, steps);
    else warnings.push(missing);
  }
  return { value: wanted.size === 0 ? value : keep(value, wanted), warnings };
}

/**
 * The names a path walks through. A name may hold dots itself: `value.@odata.nextLink` has two names where the
 * value has that member.
 */
export function pathSteps(value: unknown, path: string): string[] {
  const parts = partsOf(path);
  const steps: string[] = [];
  let nodes = [value];
  while (parts.length > 0) {
    const objects = nodes.flatMap(flatten).filter((node) => typeof node === 'object' && node !== null);
    const step = takeStep(parts, (name) => objects.some((node) => Object.hasOwn(node, name)));
    steps.push(step);
    nodes = objects.filter((node) => Object.hasOwn(node, step)).map((node) => Reflect.get(node, step));
  }
  return steps;
}

/** The parts between the dots of a path. */
export function partsOf(path: string): string[] {
  return path.split('.').filter((part) => part !== '');
}

/**
 * Takes the next name off the parts of a path: as many of them as make a name that is there, or one.
 *
 * @param has whether there is a member of this name
 */
export function takeStep(parts: string[], has: (name: string) => boolean): string {
  let length = parts.length;
  while (length > 1 && !has(parts.slice(0, length).join('.'))) length--;
  return parts.splice(0, length).join('.');
}

/** Adds a path to the tree; an empty subtree means "everything below", so `a,a.b` keeps all of `a`. */
function plant(wanted: Tree, steps: string[]): void {
  let node = wanted;
  for (const [at, step] of steps.entries()) {
    const known = node.get(step);
    if (known?.size === 0) return;
    const next: Tree = known ?? new Map();
    node.set(step, next);
    if (at === steps.length - 1) next.clear();
    node = next;
  }
}

function keep(value: unknown, wanted: Tree): unknown {
  if (wanted.size === 0) return value;
  if (Array.isArray(value)) return value.map((item) => keep(item, wanted));
  if (typeof value !== 'object' || value === null) return value;
  // fromEntries defines properties, so a key named __proto__ stays an ordinary key.
  return Object.fromEntries(
    [...wanted]
      .filter(([key]) => Object.hasOwn(value, key))
      .map(([key, below]) => [key, keep(Reflect.get(value, key), below)]),
  );
}

function whyMissing(value: unknown, steps: string[], path: string): string | undefined {
  let nodes = [value];
  for (const [at, step] of steps.entries()) {
    const objects = nodes.flatMap(flatten).filter((node) => typeof node === 'object' && node !== null);
    const found = objects.filter((node) => Object.hasOwn(node, step));
    if (found.length === 0) {
      // An empty list has no keys to compare with: nothing is wrong with the path.
      if (objects.length === 0 && nodes.some((node) => Array.isArray(node))) return undefined;
      const keys = [...new Set(objects.flatMap((node) => Object.keys(node)))].slice(0, 40);
      const where = at === 0 ? 'the answer' : `"${steps.slice(0, at).join('.')}"`;
      const there = keys.length > 0 ? `${where} has: ${keys.join(', ')}` : `${where} is a plain value`;
      return `--fields: there is no "${path}"; ${there}.`;
    }
    nodes = found.map((node) => Reflect.get(node, step));
  }
  return undefined;
}

/** The members of nested arrays, or the value itself. */
function flatten(value: unknown): unknown[] {
  return Array.isArray(value) ? value.flatMap(flatten) : [value];
}
