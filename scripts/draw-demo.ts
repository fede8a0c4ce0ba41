/**
 * Draws assets/demo-light.svg and assets/demo-dark.svg: a terminal with the part of `npm run demo` in which the
 * person consents.
 *
 *   npx tsx scripts/draw-demo.ts            runs the demo and draws its output
 *   npx tsx scripts/draw-demo.ts --check    exit 1 when the pictures show something else
 */
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
/** The task that is drawn; a task begins with `●`. */
const TASK = /Read my Notion page/;

/** As many as a line of the picture holds. */
export const COLUMNS = 106;
const CHAR = 7.83;
const LINE = 19;
const PAD = 18;
const BAR = 34;

type Look = 'title' | 'command' | 'good' | 'bad' | 'key' | 'words' | 'value';
export type Theme = Record<Look | 'paper' | 'line', string>;

export const THEMES: Record<'light' | 'dark', Theme> = {
  light: {
    paper: '#ffffff',
    line: '#d1d9e0',
    title: '#1f2328',
    command: '#0969da',
    good: '#1a7f37',
    bad: '#cf222e',
    key: '#8250df',
    words: '#59636e',
    value: '#1f2328',
  },
  dark: {
    paper: '#0d1117',
    line: '#3d444d',
    title: '#f0f6fc',
    command: '#4493f8',
    good: '#3fb950',
    bad: '#f85149',
    key: '#ab7df8',
    words: '#9198a1',
    value: '#f0f6fc',
  },
};

/** What differs from run to run, so that the same demo draws the same picture. */
const MASKS: [RegExp, string][] = [
  [/http:\/\/(?:127\.0\.0\.1|localhost):\d+/g, 'https://your-env.scalekit.dev'],
  [/[0-9a-f]{8}(?=-[0-9a-f]{4}-4[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}_o)/g, '5f0c7f3e'],
  [/(?<=5f0c7f3e)-[0-9a-f-]{27}(?=_o)/g, '-1d2b-4c3a-9e8f-7a6b5c4d3e2f'],
  [/\b(exec|ca)_\d{6,}/g, '$1_482915530712346'],
  [/2026-\d\d-\d\dT[\d:.]+Z/g, '2026-11-22T12:05:00.000Z'],
  [/, \d+ ms$/gm, ''],
];

/** The lines of the one task, from its title to the next. */
function taskLines(output: string): string[] {
  const tasks = output.replaceAll('\r', '').split(/^(?=●)/m);
  const task = tasks.find((text) => TASK.test(text.split('\n')[0] ?? ''));
  if (!task) throw new Error('the demo has no such task');
  return MASKS.reduce((text, [pattern, shown]) => text.replace(pattern, shown), task)
    .trimEnd()
    .split('\n');
}

/** @param output what the demo prints, without colours */
const drawDemo = (output: string, theme: Theme): string =>
  draw(taskLines(output), 'npm run demo', 'A part of what npm run demo prints', theme);

/**
 * Draws a terminal.
 *
 * @param title the text in its title bar
 * @param label for those who cannot see it
 */
export function draw(lines: string[], title: string, label: string, theme: Theme): string {
  let inCommand = false;
  const rows = lines.map((line, at) => {
    const look = lookOf(line, inCommand);
    inCommand = look === 'command' && line.endsWith('\\');
    return row(line, look, BAR + (at + 1) * LINE, theme);
  });
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

function lookOf(line: string, inCommand: boolean): Look {
  if (line.startsWith('●')) return 'title';
  if (inCommand || line.startsWith('  $ ')) return 'command';
  if (/^ *✓/.test(line)) return 'good';
  if (/^ *✗/.test(line)) return 'bad';
  return /^ {2}[a-z_]+: /.test(line) ? 'value' : 'words';
}

function row(line: string, look: Look, y: number, theme: Theme): string {
  const shown = [...line].length > COLUMNS ? `${[...line].slice(0, COLUMNS - 1).join('')}…` : line;
  const key = look === 'value' ? /^ *[a-z_]+:/.exec(shown)?.[0] : undefined;
  const x = (column: number) => (PAD + column * CHAR).toFixed(1);
  const text = (content: string, column: number, fill: string) => {
    const indent = content.length - content.trimStart().length;
    const weight = look === 'title' ? ' font-weight="600"' : '';
    return `<text x="${x(column + indent)}" y="${y}" fill="${fill}"${weight}>${escaped(content.trim())}</text>`;
  };
  if (shown.trim() === '') return '';
  if (key === undefined) return text(shown, 0, theme[look]);
  return text(key, 0, theme.key) + text(shown.slice(key.length), key.length, theme.value);
}

const escaped = (text: string) =>
  text
    .replace(/\p{Cc}/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');

function demoOutput(): string {
  const tsx = fileURLToPath(import.meta.resolve('tsx/cli'));
  return execFileSync(process.execPath, [tsx, 'scripts/demo.ts'], {
    cwd: ROOT,
    encoding: 'utf8',
    timeout: 120_000,
  });
}

/** Writes a picture in both themes, or with `--check` says whether it shows something else. */
export function publish(name: string, paint: (theme: Theme) => string): void {
  for (const theme of ['light', 'dark'] as const) {
    const file = `${ROOT}assets/${name}-${theme}.svg`;
    const picture = paint(THEMES[theme]);
    if (!process.argv.includes('--check')) writeFileSync(file, picture);
    else if (readFileSync(file, 'utf8') !== picture) {
      console.error(`${file} shows something else: draw it again`);
      process.exitCode = 1;
    }
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const output = demoOutput();
  publish('demo', (theme) => drawDemo(output, theme));
}
