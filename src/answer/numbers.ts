/** How many places a warning names. */
const MAX_NAMED = 5;

/**
 * Warns of numbers that differ from what the provider sent: a tool's answer travels as doubles, and is printed as JSON.
 *
 * @param root - the document's member that holds it
 */
export function numberWarnings(value: unknown, root: string): string[] {
  const inexact: string[] = [];
  const notFinite: string[] = [];
  const visit = (node: unknown, path: string): void => {
    if (typeof node === 'number') {
      if (!Number.isFinite(node)) notFinite.push(`${path} (${node})`);
      else if (Number.isInteger(node) && !Number.isSafeInteger(node)) inexact.push(path);
    } else if (Array.isArray(node)) {
      for (const [at, item] of node.entries()) visit(item, `${path}[${at}]`);
    } else if (typeof node === 'object' && node !== null) {
      for (const [key, member] of Object.entries(node)) visit(member, `${path}.${key}`);
    }
  };
  visit(value, root);
  return [
    ...(inexact.length > 0
      ? [
          `Integers beyond 2^53, whose last digits may be wrong: ${named(inexact)}. proxy-request keeps all digits.`,
        ]
      : []),
    ...(notFinite.length > 0 ? [`Not valid in JSON, printed as null: ${named(notFinite)}.`] : []),
  ];
}

function named(paths: readonly string[]): string {
  const rest = paths.length - MAX_NAMED;
  return `${paths.slice(0, MAX_NAMED).join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`;
}
