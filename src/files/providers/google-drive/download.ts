import { extname } from 'node:path';
import { usage } from '../../../answer/failure.ts';
import { guardPath } from '../../../scalekit/proxy-guards.ts';
import type { Download, Found } from '../../provider.ts';
import { claimOf } from '../../verify.ts';
import { ALL_DRIVES, findFile, NATIVE } from './files.ts';
import { driveReference } from './ids.ts';

const OFFICE = 'application/vnd.openxmlformats-officedocument.';

/** Formats to export to: https://developers.google.com/workspace/drive/api/guides/ref-export-formats */
const FORMATS = {
  pdf: 'application/pdf',
  docx: `${OFFICE}wordprocessingml.document`,
  xlsx: `${OFFICE}spreadsheetml.sheet`,
  pptx: `${OFFICE}presentationml.presentation`,
  odt: 'application/vnd.oasis.opendocument.text',
  ods: 'application/vnd.oasis.opendocument.spreadsheet',
  odp: 'application/vnd.oasis.opendocument.presentation',
  csv: 'text/csv',
  tsv: 'text/tab-separated-values',
  txt: 'text/plain',
  md: 'text/markdown',
  rtf: 'application/rtf',
  html: 'text/html',
  epub: 'application/epub+zip',
  zip: 'application/zip',
  png: 'image/png',
  jpg: 'image/jpeg',
  svg: 'image/svg+xml',
  json: 'application/vnd.google-apps.script+json',
};
type Format = keyof typeof FORMATS;

/** The default export format of each kind of document. */
const DEFAULTS: Readonly<Record<string, Format>> = {
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
  const found = await findFile(download.api, driveReference(download.from, '--from'));
  const { id, headers, file } = found;
  const path = `/drive/v3/files/${encodeURIComponent(id)}`;
  const type: string = file.mimeType;
  const name = String(file.name ?? id);
  if (type.startsWith(NATIVE)) return exported(download, { path, headers, name }, type.slice(NATIVE.length));
  if (download.exportAs !== undefined) {
    throw usage(
      `--export-as is for Google documents; this is a file of the type ${type}.`,
      'Leave --export-as out.',
    );
  }
  const media = guardPath(path, [['alt', 'media'], ALL_DRIVES]);
  return {
    open: (part) => download.api.send({ method: 'GET', path: media, headers: { ...headers, ...part } }),
    name,
    mimeType: type,
    claim: claimOf(file.size, { sha256: file.sha256Checksum, md5: file.md5Checksum }),
  };
}

function exported(
  download: Download,
  { path, headers, name }: { path: string; headers: Record<string, string>; name: string },
  kind: string,
): Found {
  const format = formatFor(download, kind);
  const target = guardPath(`${path}/export`, [['mimeType', FORMATS[format]]]);
  return {
    open: (part) => download.api.send({ method: 'GET', path: target, headers: { ...headers, ...part } }),
    name,
    mimeType: FORMATS[format],
  };
}

/** The flag decides, then the output file's extension, then the kind's default. */
function formatFor({ exportAs, outputFile }: Download, kind: string): Format {
  const byDefault = Object.hasOwn(DEFAULTS, kind) ? DEFAULTS[kind] : undefined;
  if (byDefault === undefined) {
    throw usage(
      `A Google ${kind} has no bytes to download.`,
      kind === 'folder'
        ? 'Pass --from with the id of a file in the folder.'
        : 'Pass --from with the id of a file or document.',
    );
  }
  // Only scripts are exported as JSON.
  const formats = (Object.keys(FORMATS) as Format[]).filter(
    (format) => format !== 'json' || kind === 'script',
  );
  const wanted = (exportAs ?? extname(outputFile)).toLowerCase().replace(/^\./, '');
  const format = formats.find((one) => one === wanted);
  if (format !== undefined) return format;
  if (exportAs === undefined) return byDefault;
  throw usage(
    `--export-as ${JSON.stringify(exportAs)} is not an export format of a Google ${kind}.`,
    `Choose one of ${formats.join(', ')}; a ${kind} becomes ${byDefault} by default.`,
  );
}
