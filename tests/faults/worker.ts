import { writeFileSync } from 'node:fs';
import { allCells, type Cell } from './cells.ts';
import { COMMANDS } from './commands.ts';
import { play } from './play.ts';

/** A worker's report of a cell. */
export interface Report {
  name: string;
  label: string;
  wrong: string[];
  doubled: boolean;
  isJson: boolean;
}

/**
 * Every second fault of each command; `npm run test:faults` runs all of them. Answers of 20 MB are omitted: several in
 * memory at once slow each other down. The matrix of the built file covers them.
 */
export function inProcessCells(): Cell[] {
  const counts = new Map<unknown, number>();
  return allCells().filter(({ rule, command }) => {
    if (rule.fault === '20 MB answer') return false;
    const count = (counts.get(command) ?? COMMANDS.indexOf(command)) + 1;
    counts.set(command, count);
    return count % 2 === 0;
  });
}

/** Runs a share of the matrix in this process and writes the results: `worker.ts SHARE OF FILE`. */
async function main([share, of, file = '']: string[]): Promise<void> {
  // The sandbox logs the internal errors that the matrix causes.
  console.error = () => {};
  const cells = inProcessCells().filter((_, at) => at % Number(of) === Number(share));
  const results = await play(cells, { built: false, lanes: 16 });
  const reports = results.map(({ cell, wrong, doubled, isJson }): Report => {
    return { name: cell.name, label: cell.command.label, wrong, doubled, isJson };
  });
  writeFileSync(file, JSON.stringify(reports));
  process.exit(0);
}

if (process.argv[1]?.endsWith('worker.ts')) await main(process.argv.slice(2));
