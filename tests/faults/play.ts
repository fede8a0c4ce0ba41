import { type Cell, type Result, runCells } from './cells.ts';
import { openLane, openNowhere } from './stage.ts';

/** Opens as many environments as there are lanes, runs the cells in them, and closes everything. */
export async function play(
  cells: Cell[],
  options: { built: boolean; lanes: number; onResult?: (result: Result) => void },
): Promise<Result[]> {
  const nowhere = await openNowhere();
  const lanes = await Promise.all(Array.from({ length: options.lanes }, () => openLane(options.built)));
  try {
    return await runCells(cells, lanes, nowhere.urls, options.onResult);
  } finally {
    await Promise.all([nowhere.close(), ...lanes.map((lane) => lane.close())]);
  }
}
