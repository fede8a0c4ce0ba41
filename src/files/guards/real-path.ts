import { realpathSync } from 'node:fs';
import { realpath } from 'node:fs/promises';

/**
 * A path with its links resolved. Windows cannot say it of every volume and of every path of more than 260 characters:
 * there Node goes through the path by itself, which leaves short names (`PROGRA~1`) as they are.
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
