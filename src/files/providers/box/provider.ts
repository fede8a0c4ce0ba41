import type { FileProvider } from '../../provider.ts';

/** https://developer.box.com/reference */
export const box: FileProvider = {
  key: 'BOX',
  upload: {
    flags: { to: 'folder id or URL', name: '', onConflict: '' },
    onConflict: 'fail',
    limits: {
      atMost: 50 * 1024 * 1024,
      hint: 'Box takes up to 50 MB through Scalekit: split or compress the file, or ask the user to upload it in the browser.',
    },
  },
  download: {
    from: 'file id or URL',
    finder: 'box_search',
    flags: { name: '' },
  },
  load: () => import('./transfer.ts'),
  hash: 'sha1',
  faults: {
    missing: /^404 |not_found/,
    full: /storage_limit_exceeded/,
    locked: /item_locked|^423 /,
    blocked: /access_denied_item_quarantined|malware/i,
    badName: /item_name_(?:invalid|too_long)/,
  },
};
