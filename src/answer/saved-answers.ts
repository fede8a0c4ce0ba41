import {
  closeSync,
  lstatSync,
  openSync,
  readdirSync,
  rmdirSync,
  rmSync,
  type Stats,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';

/** `scalekit-answer-x1y2.json`, and folders for binary answers: `scalekit-answer-aBc123`. */
const NAME = /^scalekit-answer-([a-z0-9]+\.json|[A-Za-z0-9]{6})$/;
const MAX_AGE_MS = 24 * 60 * 60 * 1000;

/**
 * Saves an answer that is too long to print, readable only by the owner.
 *
 * @throws the file system's error; no partial file is left behind
 */
export function saveAnswer(text: string, dir: string): string {
  const path = join(dir, `scalekit-answer-${Math.random().toString(36).slice(2)}.json`);
  // wx: fails if the path already exists, so a symbolic link planted there is never followed.
  const file = openSync(path, 'wx', 0o600);
  try {
    writeFileSync(file, text);
    return path;
  } catch (cause) {
    rmSync(path, { force: true });
    throw cause;
  } finally {
    closeSync(file);
  }
}

/**
 * Removes answers that were saved more than a day ago: files with our name pattern and owner, and our folders if they
 * contain only files. Links are never followed.
 *
 * @param uid - the owner; undefined on systems without
 */
export function removeOldAnswers(dir: string, uid: number | undefined, now = Date.now()): void {
  const isOld = ({ uid: owner, mtimeMs }: Stats) =>
    (uid === undefined || owner === uid) && now - mtimeMs > MAX_AGE_MS;
  for (const name of namesIn(dir).filter((each) => NAME.test(each))) {
    const path = join(dir, name);
    try {
      const found = lstatSync(path);
      if (!isOld(found)) continue;
      if (found.isFile() && name.endsWith('.json')) unlinkSync(path);
      else if (found.isDirectory()) {
        for (const inside of namesIn(path)) unlinkSync(join(path, inside));
        rmdirSync(path);
      }
    } catch {
      // Another run removed it first, or the folder holds something that is not ours.
    }
  }
}

function namesIn(dir: string): string[] {
  try {
    return readdirSync(dir);
  } catch {
    // There is no such folder, or it cannot be read.
    return [];
  }
}
