import { type Cell, LEAK, type Result, runCells } from './cells.ts';
import { openLane, openNowhere } from './stage.ts';

/** Opens as many environments as there are lanes, runs the cells in them, and closes everything. */
export async function play(
  cells: Cell[],
  options: { built: boolean; lanes: number; onResult?: (result: Result) => void },
): Promise<Result[]> {
  const nowhere = await openNowhere();
  const lanes = await Promise.all(Array.from({ length: options.lanes }, () => openLane(options.built)));
  try {
    const results = await runCells(cells, lanes, nowhere.urls, options.onResult);
    return await playAgain(results, options.built, nowhere.urls);
  } finally {
    await Promise.all([nowhere.close(), ...lanes.map((lane) => lane.close())]);
  }
}

/**
 * Plays what went wrong once more, by itself: many commands at once take time from one another, and a cell is about
 * what one of them does in its own time. What time cannot excuse stands: an effect that happened twice, an answer
 * that is not JSON, a secret that came out.
 */
async function playAgain(
  results: Result[],
  built: boolean,
  nowhere: Record<string, string>,
): Promise<Result[]> {
  const isExcusable = ({ wrong, doubled, isJson }: Result) =>
    wrong.length > 0 && !doubled && isJson && !wrong.includes(LEAK);
  const again = results.filter(isExcusable);
  if (again.length === 0) return results;
  const lane = await openLane(built);
  try {
    const second = await runCells(
      again.map(({ cell }) => cell),
      [lane],
      nowhere,
    );
    const better = new Map(second.map((result) => [result.cell, result]));
    return results.map((result) => better.get(result.cell) ?? result);
  } finally {
    await lane.close();
  }
}
