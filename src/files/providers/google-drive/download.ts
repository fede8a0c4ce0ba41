import { extname } from 'node:path';
import { usage } from '../../../answer/failure.ts';
import { words } from '../../../answer/text.ts';
import { guardPath } from '../../../scalekit/proxy-guards.ts';
import type { Download, Found } from '../../provider.ts';
import { claimOf } from '../../verify.ts';
import { ALL_DRIVES, findFile, NATIVE } from './files.ts';
import { driveReference } from './ids.ts';

/** Formats to export to: https://developers.google.com/workspace/drive/api/guides/ref-export-formats */
const FORMATS = words('pdf docx xlsx pptx odt ods odp csv tsv txt md rtf html epub zip png jpg svg');

/** The default export format of each kind of document. Scripts have no other, and only they have this one. */
const DEFAULTS: Readonly<Record<string, string>> = {
  document: 'docx',
  spreadsheet: 'xlsx',
  presentation: 'pptx',
  drawing: 'png',
  script: 'json',
};

/**
 * A Drive file, or a Google document exported to another format.
 *
 * @throws Failure USAGE if the file cannot be downloaded, or not in that format
 */
export async function driveFile(download: Download): Promise<Found> {
  const { api, from, exportAs } = download;
  const { id, headers, file } = await findFile(api, driveReference(from, '--from'));
  const type: string = file.mimeType;
  const kind = type.startsWith(NATIVE) ? type.slice(NATIVE.length) : undefined;
  if (kind === undefined && exportAs !== undefined) {
    throw usage(
      `--export-as is for Google documents; this is a file of the type ${type}.`,
      'Leave --export-as out.',
    );
  }
  const mimeType = kind === undefined ? type : await exportType(formatFor(download, kind));
  const content = `/drive/v3/files/${encodeURIComponent(id)}`;
  const path =
    kind === undefined
      ? guardPath(content, [['alt', 'media'], ALL_DRIVES])
      : guardPath(`${content}/export`, [['mimeType', mimeType]]);
  const hashes = { sha256: file.sha256Checksum, md5: file.md5Checksum };
  return {
    open: (part) => api.send({ method: 'GET', path, headers: { ...headers, ...part } }),
    name: String(file.name ?? id),
    mimeType,
    claim: kind === undefined ? claimOf(file.size, hashes) : undefined,
  };
}

async function exportType(format: string): Promise<string> {
  const { default: mime } = await import('mime');
  return format === 'json' ? `${NATIVE}script+json` : String(mime.getType(format));
}

/** The flag decides, then the output file's extension, then the kind's default. */
function formatFor({ exportAs, outputFile }: Download, kind: string): string {
  const byDefault = Object.hasOwn(DEFAULTS, kind) ? DEFAULTS[kind] : undefined;
  if (byDefault === undefined) {
    throw usage(
      `A Google ${kind} has no bytes to download.`,
      kind === 'folder'
        ? 'Pass --from with the id of a file in the folder.'
        : 'Pass --from with the id of a file or document.',
    );
  }
  const formats = kind === 'script' ? [byDefault] : FORMATS;
  const wanted = (exportAs ?? extname(outputFile)).toLowerCase().replace(/^\./, '');
  const format = formats.find((one) => one === wanted);
  if (format !== undefined) return format;
  if (exportAs === undefined) return byDefault;
  throw usage(
    `--export-as ${JSON.stringify(exportAs)} is not an export format of a Google ${kind}.`,
    `Choose one of ${formats.join(', ')}; a ${kind} becomes ${byDefault} by default.`,
  );
}
