import { realpathSync } from 'node:fs';
import { realpath } from 'node:fs/promises';

/**
 * A path with its links resolved. Windows cannot do this for every volume or for every path over 260 characters:
 * there Node walks the path itself, which leaves short names (`PROGRA~1`) as they are.
 *
 * @throws Node's error, ENOENT if there is nothing
 */
export async function realPath(path: string): Promise<string> {
  try {
    return await realpath(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'UNKNOWN') throw error;
    return realpathSync(path);
  }
}
