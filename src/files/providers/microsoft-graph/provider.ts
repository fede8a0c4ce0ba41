import type { FileProvider } from '../../provider.ts';

const LOCATION = 'path or item id, or a sharing URL';
const SITE = 'URL or id of the site';

/** Error codes are listed at https://learn.microsoft.com/graph/errors */
const shared = {
  upload: {
    flags: { to: LOCATION, name: '', onConflict: '' },
    onConflict: 'fail',
    load: async () => (await import('./transfer.ts')).uploader,
  },
  download: {
    from: LOCATION,
    flags: {},
    load: async () => (await import('./transfer.ts')).download,
  },
  faults: { full: /^507 |"(?:quotaLimitReached|insufficientStorage)"/ },
} as const satisfies Omit<FileProvider, 'key'>;

export const oneDrive: FileProvider = { key: 'ONEDRIVE', ...shared };

export const sharePoint: FileProvider = {
  ...shared,
  key: 'SHAREPOINT',
  upload: { ...shared.upload, flags: { ...shared.upload.flags, site: SITE } },
  download: { ...shared.download, flags: { site: SITE } },
};
