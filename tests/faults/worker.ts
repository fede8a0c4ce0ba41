import { writeFileSync } from 'node:fs';
import { allCells } from './cells.ts';
import { play } from './play.ts';

/** What a worker reports of a cell. */
export interface Report {
  name: string;
  label: string;
  wrong: string[];
  doubled: boolean;
  isJson: boolean;
}

/** Held in memory several times over, they slow each other down: the built file takes them, one a rule. */
export const inProcessCells = () => allCells().filter(({ rule }) => rule.fault !== '20 MB answer');

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
