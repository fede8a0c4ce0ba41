import type { FileProvider } from '../../provider.ts';

const LOCATION = 'path or item id, or a sharing URL';
const SITE = 'name, URL or id of the site';

/** Error codes are listed at https://learn.microsoft.com/graph/errors */
const shared = {
  upload: {
    flags: { to: LOCATION, name: '', onConflict: '', createFolders: '' },
    onConflict: 'fail',
  },
  download: {
    from: LOCATION,
    finder: 'onedrive_search_drive_items',
    flags: { name: '' },
  },
  load: () => import('./transfer.ts'),
  hash: 'quickXor',
  faults: {
    rateLimited: /^509 |"activityLimitReached"/,
    full: /^507 |"(?:quotaLimitReached|insufficientStorage)"/,
    underWay: /^409 .*currently being uploaded/,
    locked: /^423 |"(?:resourceLocked|lockMismatch)"/,
    blocked: /"(?:malwareDetected|virusInfected|virusSuspicious)"/,
    badName: /^400 .*(?:cannot contain|invalid (?:file|item) ?name|"invalidName")/i,
  },
} as const satisfies Omit<FileProvider, 'key'>;

export const oneDrive: FileProvider = { key: 'ONEDRIVE', ...shared };

export const sharePoint: FileProvider = {
  ...shared,
  key: 'SHAREPOINT',
  upload: { ...shared.upload, flags: { ...shared.upload.flags, site: SITE } },
  download: { ...shared.download, finder: 'sharepoint_search', flags: { name: '', site: SITE } },
};
