/** The frontmatter of SKILL.md. */

const KEYS = new Set(
  [
    'name',
    'description',
    'homepage',
    'license',
    'allowed-tools',
    'user-invocable',
    'disable-model-invocation',
  ].concat(['command-dispatch', 'command-tool', 'command-arg-mode', 'metadata']),
);
/** In a small context, a longer SKILL.md is refused completely. */
const MAX_CHARS = 16_000;
/** A longer description is cut if many skills share the prompt. */
const MAX_DESCRIPTION = 160;

/**
 * Reads frontmatter with one line per key, and objects and lists as JSON, which is also YAML.
 * @param {string} text SKILL.md
 * @returns {Record<string, any>}
 */
export function readFrontmatter(text) {
  const [, block] = text.match(/^---\r?\n([\s\S]*?)\r?\n---(?:\r?\n|$)/) ?? [];
  if (block === undefined) throw new Error('SKILL.md has no frontmatter');
  return Object.fromEntries(block.split(/\r?\n/).filter(Boolean).map(readLine));
}

function readLine(line) {
  const [, key, value] = line.match(/^([\w-]+):\s*(.*)$/) ?? [];
  if (key === undefined || value === '') {
    throw new Error(`Frontmatter must have one line per key, with objects as JSON: ${line}`);
  }
  return [key, /^(?:[{["]|true$|false$|\d+$)/.test(value) ? JSON.parse(value) : value];
}

/** The declared variables: required, primary or only listed. */
export function declaredNames(frontmatter) {
  const { requires, primaryEnv, envVars } = frontmatter.metadata?.openclaw ?? {};
  const names = [...(requires?.env ?? []), primaryEnv, ...(envVars ?? []).map(({ name }) => name)];
  return new Set(names.filter((name) => name !== undefined));
}

/** @param {string} text @param {string} slug @returns {string[]} what a host or the registry would reject */
export function skillProblems(text, slug) {
  const { name, description = '', metadata, ...rest } = readFrontmatter(text);
  const problems = [];
  const check = (fine, problem) => fine || problems.push(problem);
  check(name === slug, `name is ${name}, and the skill is ${slug}`);
  check(/^[a-z0-9-]{1,64}$/.test(name ?? ''), 'name may have a-z, 0-9 and -, 64 characters at most');
  check(
    description.length > 0 && description.length <= MAX_DESCRIPTION,
    `description: 1 to ${MAX_DESCRIPTION} characters`,
  );
  check(!/[<>]/.test(description), 'description may not hold < or >');
  check(metadata?.openclaw !== undefined, 'metadata.openclaw is missing');
  check(!('always' in rest) && metadata?.openclaw?.always !== true, '`always` counts against a skill');
  for (const key of Object.keys(rest)) check(KEYS.has(key), `unknown key ${key}`);
  check(
    text.length <= MAX_CHARS,
    `${text.length} characters, and ${MAX_CHARS} is the most a small context reads`,
  );
  return problems;
}
