import type { FileProvider } from '../../provider.ts';

/** https://www.dropbox.com/developers/documentation/http/documentation */
export const dropbox: FileProvider = {
  key: 'DROPBOX',
  upload: {
    flags: { to: 'folder/ or path', name: '', onConflict: '', createFolders: '' },
    onConflict: 'fail',
    limits: {
      atMost: 150 * 1024 * 1024,
      hint: 'Larger files need an upload session on content.dropboxapi.com, which Scalekit does not reach: split or compress the file, or ask the user to upload it in the browser.',
    },
  },
  download: {
    from: 'path, id or shared link',
    finder: 'dropbox_files_search',
    flags: { name: '' },
  },
  load: () => import('./transfer.ts'),
  hash: 'dropbox',
  faults: {
    missing: /^404 |not_found/,
    full: /insufficient_space/,
    rateLimited: /too_many_(?:requests|write_operations)/,
    badName: /malformed_path|disallowed_name/,
    blocked: [/restricted_content/, 'Dropbox restricts this file: tell the user; there is no way around it.'],
  },
};
