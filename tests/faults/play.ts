import { type Cell, LEAK, type Result, runCells } from './cells.ts';
import { openLane, openNowhere } from './stage.ts';

/** Opens an environment per lane, runs the cells in them, and closes everything. */
export async function play(
  cells: Cell[],
  options: { built: boolean; lanes: number; onResult?: (result: Result) => void },
): Promise<Result[]> {
  const nowhere = await openNowhere();
  const lanes = await Promise.all(Array.from({ length: options.lanes }, () => openLane(options.built)));
  try {
    const results = await runCells(cells, lanes, nowhere.urls, options.onResult);
    return await repeatFailed(results, options.built, nowhere.urls);
  } finally {
    await Promise.all([nowhere.close(), ...lanes.map((lane) => lane.close())]);
  }
}

/**
 * Repeats failed cells one at a time, since commands that run in parallel slow each other down. Failures that load cannot
 * explain remain: an effect that happened twice, an answer that is not JSON, a leaked secret.
 */
async function repeatFailed(
  results: Result[],
  built: boolean,
  nowhere: Record<string, string>,
): Promise<Result[]> {
  const mayBeLoad = ({ wrong, doubled, isJson }: Result) =>
    wrong.length > 0 && !doubled && isJson && !wrong.includes(LEAK);
  const failed = results.filter(mayBeLoad);
  if (failed.length === 0) return results;
  const lane = await openLane(built);
  try {
    const second = await runCells(
      failed.map(({ cell }) => cell),
      [lane],
      nowhere,
    );
    const better = new Map(second.map((result) => [result.cell, result]));
    return results.map((result) => better.get(result.cell) ?? result);
  } finally {
    await lane.close();
  }
}
