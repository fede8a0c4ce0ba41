import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

/** Scalekit's public catalog of tools from its documentation site, compressed or not. It is not part of this repository. */
const FILE = process.env.CATALOG ?? '';

/** @returns the catalog's connectors; undefined, with a notice on stderr, if CATALOG names no file */
export function readCatalog<Connector>(): Connector[] | undefined {
  if (!existsSync(FILE)) {
    console.error(`Skipped: this needs Scalekit's public catalog. Run it with CATALOG=tools.json.gz.`);
    return undefined;
  }
  const bytes = readFileSync(FILE);
  return JSON.parse((FILE.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8')).connectors;
}
