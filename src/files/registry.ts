import { didYouMean } from '../answer/did-you-mean.ts';
import { usage } from '../answer/failure.ts';
import type { DownloadFlags, FileProvider, UploadFlags } from './provider.ts';
import { box } from './providers/box/provider.ts';
import { dropbox } from './providers/dropbox/provider.ts';
import { gmail } from './providers/gmail/provider.ts';
import { googleDrive } from './providers/google-drive/provider.ts';
import { oneDrive, sharePoint } from './providers/microsoft-graph/provider.ts';
import { notion } from './providers/notion/provider.ts';
import { outlook } from './providers/outlook/provider.ts';
import { slack } from './providers/slack/provider.ts';

/** Providers that support file transfers. */
export const FILE_PROVIDERS: readonly FileProvider[] = [
  notion,
  googleDrive,
  oneDrive,
  sharePoint,
  dropbox,
  box,
  gmail,
  outlook,
  slack,
];

/**
 * @param typed the provider as the caller wrote it, for the message
 * @throws Failure USAGE for any other provider
 */
export function fileProvider(key: string, typed = key): FileProvider {
  const found = FILE_PROVIDERS.find((provider) => provider.key === key);
  if (found) return found;
  const keys = FILE_PROVIDERS.map((provider) => provider.key);
  throw usage(
    `Files of ${typed} cannot be transferred this way; those of ${keys.join(', ')} can.`,
    `${didYouMean(key, keys)}For other providers use proxy-request: --input-file sends a file, --output-file saves the answer, --save PATH=FILE a URL in it.`,
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
 * Refuses flags that a provider does not support: if they were ignored, the file could end up in the wrong place.
 *
 * @throws Failure USAGE
 */
export function checkUpload(provider: FileProvider, flags: UploadFlags, sizes: readonly number[]): void {
  checkFlags(provider, flags, ({ upload }) => upload.flags);
  const { limits, takesSeveral } = provider.upload;
  if (sizes.length > 1 && !takesSeveral)
    throw usage(`${provider.key} takes one --input-file at a time.`, 'Run the command once for each file.');
  const bytes = sizes.reduce((sum, size) => sum + size, 0);
  if (limits === undefined) return;
  const { atMost, atLeast = 0, hint } = limits;
  const range = `for ${provider.key}, which takes ${atLeast} to ${atMost}; nothing was sent.`;
  if (bytes > atMost) throw usage(`${bytes} bytes are too many ${range}`, hint);
  if (bytes < atLeast)
    throw usage(`${bytes} bytes are too few ${range}`, 'The file is empty: check that it is the right one.');
}

/** Like `checkUpload`, for a download. @throws Failure USAGE */
export function checkDownload({ key, download }: FileProvider, flags: DownloadFlags): void {
  if ('impossible' in download) throw usage(`${key}: ${download.impossible}`, download.hint);
  checkFlags({ key }, flags, (one) => ('flags' in one.download ? one.download.flags : {}));
}

function checkFlags(
  { key }: Pick<FileProvider, 'key'>,
  flags: UploadFlags | DownloadFlags,
  takenBy: (provider: FileProvider) => object,
): void {
  for (const [flag, value] of Object.entries(flags)) {
    const takers = FILE_PROVIDERS.filter((one) => flag in takenBy(one)).map((one) => one.key);
    if (value === undefined || value === false || takers.includes(key)) continue;
    const name = `--${flag.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
    throw usage(`${key} does not use ${name}; it is for ${takers.join(', ')}.`, `Leave ${name} out.`);
  }
}
