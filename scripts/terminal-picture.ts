/** Pictures of a terminal, light and dark, for `assets/`. */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
/** The number of columns in a picture. */
export const COLUMNS = 106;
const CHAR = 7.83;
const LINE = 19;
const PAD = 18;
const BAR = 34;

type Look = 'command' | 'good' | 'bad' | 'words';
export type Theme = Record<Look | 'paper' | 'line', string>;

export const THEMES: Record<'light' | 'dark', Theme> = {
  light: {
    paper: '#ffffff',
    line: '#d1d9e0',
    command: '#0969da',
    good: '#1a7f37',
    bad: '#cf222e',
    words: '#59636e',
  },
  dark: {
    paper: '#0d1117',
    line: '#3d444d',
    command: '#4493f8',
    good: '#3fb950',
    bad: '#f85149',
    words: '#9198a1',
  },
};

/**
 * Draws a terminal.
 *
 * @param title the text in its title bar
 * @param label a description for people who cannot see it
 */
export function draw(lines: string[], title: string, label: string, theme: Theme): string {
  const rows = lines.map((line, at) => row(line, lookOf(line), BAR + (at + 1) * LINE, theme));
  const width = Math.round(COLUMNS * CHAR + 2 * PAD);
  const height = BAR + rows.length * LINE + PAD;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" role="img" aria-label="${label}">
<style>text{font:13px ui-monospace,SFMono-Regular,Menlo,Consolas,monospace;white-space:pre}</style>
<rect x="0.5" y="0.5" width="${width - 1}" height="${height - 1}" rx="10" fill="${theme.paper}" stroke="${theme.line}"/>
<text x="${PAD}" y="22" fill="${theme.words}">${title}</text>
<path d="M0 ${BAR}H${width}" stroke="${theme.line}"/>
${rows.filter(Boolean).join('\n')}
</svg>
`;
}

function lookOf(line: string): Look {
  if (line.startsWith('  $ ')) return 'command';
  if (/^ *✓/.test(line)) return 'good';
  return /^ *✗/.test(line) ? 'bad' : 'words';
}

function row(line: string, look: Look, y: number, theme: Theme): string {
  if (line.trim() === '') return '';
  const shown = [...line].length > COLUMNS ? `${[...line].slice(0, COLUMNS - 1).join('')}…` : line;
  const x = PAD + (shown.length - shown.trimStart().length) * CHAR;
  return `<text x="${x.toFixed(1)}" y="${y}" fill="${theme[look]}">${escaped(shown.trim())}</text>`;
}

const escaped = (text: string) =>
  text
    .replace(/\p{Cc}/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');

/** Writes a picture in both themes, or with `--check` reports whether it is out of date. */
export function publish(name: string, paint: (theme: Theme) => string): void {
  for (const theme of ['light', 'dark'] as const) {
    const file = `${ROOT}assets/${name}-${theme}.svg`;
    const picture = paint(THEMES[theme]);
    if (!process.argv.includes('--check')) writeFileSync(file, picture);
    else if (readFileSync(file, 'utf8') !== picture) {
      console.error(`${file} is out of date: draw it again`);
      process.exitCode = 1;
    }
  }
}
