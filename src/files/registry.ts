import { usage } from '../answer/failure.ts';
import type { DownloadFlags, FileProvider, UploadFlags } from './provider.ts';
import { googleDrive } from './providers/google-drive/provider.ts';
import { oneDrive, sharePoint } from './providers/microsoft-graph/provider.ts';
import { notion } from './providers/notion/provider.ts';

/** Providers whose files can be moved. */
export const FILE_PROVIDERS: readonly FileProvider[] = [notion, googleDrive, oneDrive, sharePoint];

/** @throws Failure USAGE for a provider that is not among them */
export function fileProvider(key: string): FileProvider {
  const found = FILE_PROVIDERS.find((provider) => provider.key === key);
  if (found) return found;
  const keys = FILE_PROVIDERS.map((provider) => provider.key).join(', ');
  throw usage(
    `Files of ${key} cannot be moved this way; those of ${keys} can.`,
    'Use proxy-request: --input-file sends a file, --output-file saves the answer, --download follows a URL in it.',
  );
}

/**
 * What a flag means at each provider that takes it, for --help: `NOTION: page id or URL. GOOGLEDRIVE: …`.
 *
 * @param meaningAt takes it from a provider's declaration
 */
export function describeFlag(meaningAt: (provider: FileProvider) => string | undefined): string {
  const meanings = new Map<string, string[]>();
  for (const provider of FILE_PROVIDERS) {
    const meaning = meaningAt(provider);
    if (meaning) meanings.set(meaning, [...(meanings.get(meaning) ?? []), provider.key]);
  }
  return [...meanings].map(([meaning, keys]) => `${keys.join(', ')}: ${meaning}`).join('. ');
}

/**
 * Refuses flags that a provider has no use for: ignored, they would move the file somewhere else than was meant.
 *
 * @throws Failure USAGE
 */
export function checkFlags(
  provider: FileProvider,
  direction: 'upload' | 'download',
  flags: UploadFlags | DownloadFlags,
): void {
  for (const [flag, value] of Object.entries(flags)) {
    if (value === undefined || value === false || flag in provider[direction].flags) continue;
    const takers = FILE_PROVIDERS.filter((one) => flag in one[direction].flags).map(({ key }) => key);
    const name = `--${flag.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
    throw usage(
      `${provider.key} has no use for ${name}; it is for ${takers.join(', ')}.`,
      `Leave ${name} out.`,
    );
  }
}
