import { allCells } from '../tests/faults/cells.ts';
import { play } from '../tests/faults/play.ts';
import { printReport } from '../tests/faults/report.ts';

/**
 * The whole fault matrix against the built file, one process per cell: `npm run test:faults`.
 * After `--`: `--only TEXT` for cells whose name contains it, `--lanes N` for N in parallel, `--in-process` without the
 * built file. Exits with 1 if a cell breaks the rules.
 */
const argv = process.argv.slice(2);
const valueAfter = (flag: string) => (argv.includes(flag) ? argv[argv.indexOf(flag) + 1] : undefined);
const built = !argv.includes('--in-process');
const cells = allCells().filter(({ name }) => name.includes(valueAfter('--only') ?? ''));
// The sandbox logs the internal errors that the matrix causes.
console.error = () => {};

const started = performance.now();
const results = await play(cells, {
  built,
  lanes: Number(valueAfter('--lanes') ?? (built ? 4 : 16)),
  onResult: ({ cell, wrong }) => {
    if (wrong.length > 0) console.log(`✗ ${cell.name}: ${wrong.join('; ')}`);
  },
});
printReport(results, { seconds: (performance.now() - started) / 1000, built });
process.exit(results.some(({ wrong }) => wrong.length > 0) ? 1 : 0);
