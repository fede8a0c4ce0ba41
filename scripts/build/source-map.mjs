/**
 * Where each piece of the published file comes from in src/. The file itself is published without a map.
 *
 * esbuild maps our source to a bundle without comments, and the build then puts the comments back at places
 * of its own. Squeezed, both bundles are the same text, so that a position in one leads to its position in the other.
 */
import { addMapping, GenMapping, setSourceContent, toEncodedMap } from '@jridgewell/gen-mapping';
import { eachMapping, originalPositionFor, sourceContentFor, TraceMap } from '@jridgewell/trace-mapping';
import esbuild from 'esbuild';

/** A bundle begins with it where tsconfig.json is strict; in the built file it stands above the packages. */
const STRICT = '"use strict";\n';

/**
 * @param {string} published the built file
 * @param {string} own its end: our bundle
 * @param {string} bare the same bundle without comments, with an inline source map
 * @returns {import('@jridgewell/gen-mapping').EncodedSourceMap} a map of `published`
 * @throws {Error} where the two bundles are not the same program
 */
export function mapPublished(published, own, bare) {
  const removed = bare.startsWith(STRICT) ? STRICT : '';
  const shown = squeeze(removed + own);
  const mapped = squeeze(bare);
  if (shown.code !== mapped.code) throw new Error('The bundles with and without comments differ');

  const linesBefore = linesOf(published) - linesOf(removed + own);
  const toSource = new TraceMap(mapped.map);
  const result = new GenMapping();
  eachMapping(new TraceMap(shown.map), ({ generatedLine, generatedColumn, originalLine, originalColumn }) => {
    if (originalLine === null) return;
    const from = originalPositionFor(toSource, { line: generatedLine, column: generatedColumn });
    if (from.source === null) return;
    addMapping(result, {
      generated: { line: originalLine + linesBefore, column: originalColumn },
      source: from.source,
      original: { line: from.line, column: from.column },
    });
  });
  for (const source of toSource.sources) setSourceContent(result, source, sourceContentFor(toSource, source));
  return toEncodedMap(result);
}

const linesOf = (text) => text.split('\n').length;

function squeeze(code) {
  const options = { loader: 'js', minifyWhitespace: true, legalComments: 'none', sourcemap: 'external' };
  return esbuild.transformSync(code, options);
}
