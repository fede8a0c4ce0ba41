import { writeFileSync } from 'node:fs';
import { allCells, type Cell } from './cells.ts';
import { COMMANDS } from './commands.ts';
import { play } from './play.ts';

/** What a worker reports of a cell. */
export interface Report {
  name: string;
  label: string;
  wrong: string[];
  doubled: boolean;
  isJson: boolean;
}

/**
 * Every second fault of each command; `npm run test:faults` plays all of them. Answers of 20 MB are left out:
 * held in memory several times over, they slow each other down. The built file takes them, one a rule.
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

/** Plays a share of the matrix in this process: `worker.ts SHARE OF FILE`, the results into FILE. */
async function main([share, of, file = '']: string[]): Promise<void> {
  // The sandbox reports the internal errors that the matrix orders.
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
