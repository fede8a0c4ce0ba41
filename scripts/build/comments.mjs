/**
 * Keeps the comments of our source in the bundle.
 *
 * esbuild drops every comment but the ones that begin with `!`, so ours are marked before the bundling
 * and unmarked after it. In a module that is evaluated late it also hoists the functions out of the
 * part that holds the comments; a comment that stands before a function is marked with the function's
 * name, and put back before it.
 */
import esbuild from 'esbuild';

const LINE = /^([ \t]*)\/\/(?![!/#])/gm;
const BLOCK = /^([ \t]*)\/\*(?!!)\*?/gm;
const BEFORE_FUNCTION =
  /^((?:\/\/!.*\n)+|\/\*!(?:(?!\*\/)[\s\S])*\*\/\n)(?=(?:export )?(?:async )?function\*? (\w+))/gm;
const OWNED = /^[ \t]*\/\*!@of (\w+)\n([\s\S]*?)[ \t]*@end\*\/\n/gm;

/** @param {string} source TypeScript @returns {string} the same program, its comments marked */
export function markComments(source) {
  const marked = source
    .replace(LINE, '$1//!')
    .replace(BLOCK, '$1/*!')
    .replace(
      BEFORE_FUNCTION,
      (_, comment, name) => `/*!@of ${name}\n${comment.replaceAll('*/', '*\\/')}@end*/\n`,
    );
  assertSame(source, marked, 'ts');
  return marked;
}

/** @param {string} code a bundle of marked sources @returns {string} the same program, its comments readable */
export function unmarkComments(code) {
  const sections = code.split(/^(?=\/\/ src\/)/m).map(returnToFunctions);
  const readable = sections
    .join('')
    .replace(/^([ \t]*)\/\/!/gm, '$1//')
    .replace(/^([ \t]*)\/\*!/gm, '$1/**');
  assertSame(code, readable, 'js');
  return readable;
}

/** @param {string} section the code of one source file */
function returnToFunctions(section) {
  const comments = [...section.matchAll(OWNED)];
  let code = section.replace(OWNED, '');
  for (const [, name, indented] of comments) {
    const comment = indented
      .replaceAll('*\\/', '*/')
      .replace(/^[ \t]+(?=\/\/!|\/\*!)/gm, '')
      .replace(/^[ \t]+\*/gm, ' *');
    // esbuild gives a function a number when two files have one of its name.
    const declaration = new RegExp(`^(?=(?:async )?function\\*? ${name}\\d*\\()`, 'm');
    if (!declaration.test(code)) throw new Error(`The comment of ${name} has lost its function`);
    code = code.replace(declaration, () => comment);
  }
  return code;
}

/** Comments were found by pattern, and a string may look like one: what remains without them must be equal. */
function assertSame(before, after, loader) {
  const bare = (code) =>
    esbuild
      .transformSync(code, { loader, minifyWhitespace: true, legalComments: 'none' })
      // A kept comment that ends a block leaves an empty statement behind.
      .code.replaceAll(';}', '}');
  if (bare(before) !== bare(after)) throw new Error('A comment could not be told from code');
}
