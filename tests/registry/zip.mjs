/** An uncompressed zip archive, as served by a registry, without a zip library. */
import { crc32 } from 'node:zlib';

const LOCAL_HEADER = 0x04034b50;
const CENTRAL_HEADER = 0x02014b50;
const END = 0x06054b50;
const UTF8_NAMES = 0x0800;
/** 1 January 1980, the earliest date in a zip, so that equal files produce equal archives. */
const DATE = 0x0021;

/** @param {{ path: string, bytes: Buffer }[]} files @returns {Buffer} */
export function zip(files) {
  const bodies = [];
  const directory = [];
  let offset = 0;
  for (const { path, bytes } of files) {
    const name = Buffer.from(path);
    // The fields that both headers share, from "version needed" to "extra length".
    const facts = fields([20, 2], [UTF8_NAMES, 2], [0, 2], [0, 2], [DATE, 2], [crc32(bytes), 4]);
    const sizes = fields([bytes.length, 4], [bytes.length, 4], [name.length, 2], [0, 2]);
    const body = Buffer.concat([fields([LOCAL_HEADER, 4]), facts, sizes, name, bytes]);
    const place = fields([0, 2], [0, 2], [0, 2], [0, 4], [offset, 4]);
    directory.push(fields([CENTRAL_HEADER, 4], [20, 2]), facts, sizes, place, name);
    bodies.push(body);
    offset += body.length;
  }
  const list = Buffer.concat(directory);
  const counts = fields(
    [END, 4],
    [0, 4],
    [files.length, 2],
    [files.length, 2],
    [list.length, 4],
    [offset, 4],
    [0, 2],
  );
  return Buffer.concat([...bodies, list, counts]);
}

/** Little-endian numbers of 2 or 4 bytes. */
function fields(...numbers) {
  return Buffer.concat(
    numbers.map(([value, size]) => {
      const bytes = Buffer.alloc(size);
      bytes.writeUIntLE(value, 0, size);
      return bytes;
    }),
  );
}
