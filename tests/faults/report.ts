import type { Result } from './cells.ts';
import { REQUEST_KINDS, RULES } from './rules.ts';

/** Prints a table by fault and kind of request, and a summary. */
export function printReport(results: Result[], how: { seconds: number; built: boolean }): void {
  const kinds = ['environment', ...REQUEST_KINDS] as const;
  const faults = [...new Set(RULES.map(({ fault }) => fault))];
  const word = (fault: string, kind: string): string => {
    const here = results.filter(({ cell }) => cell.rule.fault === fault && cell.rule.kind === kind);
    const rule = here[0]?.cell.rule;
    if (!rule) return '';
    const failed = here.filter(({ wrong }) => wrong.length > 0).length;
    return `${rule.word}${rule.retryable ? '+' : ''} ${failed === 0 ? `×${here.length}` : `✗${failed}/${here.length}`}`;
  };
  const rows = faults.map((fault) => [fault, ...kinds.map((kind) => word(fault, kind))]);
  const shown = [['fault', ...kinds], ...rows.filter((row) => row.slice(1).some((text) => text !== ''))];
  const widths =
    shown[0]?.map((_, column) => Math.max(...shown.map((row) => row[column]?.length ?? 0))) ?? [];
  for (const row of shown)
    console.log(`| ${row.map((text, at) => text.padEnd(widths[at] ?? 0)).join(' | ')} |`);
  const count = (holds: (result: Result) => boolean) => results.filter(holds).length;
  const slowest = results.toSorted((a, b) => b.ms - a.ms)[0];
  console.log(
    [
      '',
      `cells              ${results.length} (${how.built ? 'the built file, one process per cell' : 'in process'})`,
      `following rules    ${count(({ wrong }) => wrong.length === 0)}`,
      `doubled effects    ${count(({ doubled }) => doubled)}`,
      `answers not JSON   ${count(({ isJson }) => !isJson)}`,
      `slowest            ${Math.round(slowest?.ms ?? 0)} ms (${slowest?.cell.name})`,
      `took               ${how.seconds.toFixed(1)} s`,
    ].join('\n'),
  );
}
