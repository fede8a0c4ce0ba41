/** A line of a checklist: whether the check passed, and what to do. */
export interface ChecklistItem {
  /** undefined for a line that neither passes nor fails. */
  ok: boolean | undefined;
  text: string;
  fix?: string | undefined;
}

const MARKS = { pass: ['✓', 32], fail: ['✗', 31], neutral: ['–', 33] } as const;

/** A short list for a person at a terminal: `✓ token: accepted`. @param colour whether the terminal shows colours */
export function renderChecklist(items: readonly ChecklistItem[], colour: boolean): string {
  const lines = items.flatMap(({ ok, text, fix }) => {
    const [mark, code] = MARKS[ok === undefined ? 'neutral' : ok ? 'pass' : 'fail'];
    const shown = colour ? `\u001B[${code}m${mark}\u001B[0m` : mark;
    return [`${shown} ${text}`, ...(fix === undefined ? [] : [`    ${fix}`])];
  });
  return lines.map((line) => `${line}\n`).join('');
}
