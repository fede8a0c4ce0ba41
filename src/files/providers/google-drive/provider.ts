import type { FileProvider } from '../../provider.ts';

/** Reasons are listed at https://developers.google.com/workspace/drive/api/guides/handle-errors */
export const googleDrive: FileProvider = {
  key: 'GOOGLEDRIVE',
  upload: {
    flags: { to: 'folder by path, id or URL', name: '', onConflict: '', createFolders: '' },
    onConflict: 'fail',
  },
  download: {
    from: 'file by path, id or URL',
    finder: 'googledrive_search_files',
    flags: { name: '', exportAs: 'format for Google documents: pdf, docx, xlsx, csv, txt, …' },
  },
  load: () => import('./transfer.ts'),
  faults: {
    rateLimited: /^403 .*"(?:userRateLimit|rateLimit)Exceeded"/,
    full: /"(?:storageQuotaExceeded|teamDriveFileLimitExceeded)"/,
    tooLarge: [
      /"exportSizeLimitExceeded"/,
      'Drive exports documents up to 10 MB: try a smaller format (--export-as txt, csv or pdf), or ask the user to export it in the browser.',
    ],
    tooManyDownloads: /"downloadQuotaExceeded"/,
    blocked: [
      /"cannotDownloadAbusiveFile"/,
      'Google blocks the file as harmful. Only if the user trusts it: proxy-request --path "/drive/v3/files/<ID>?alt=media&acknowledgeAbuse=true" --output-file <FILE>.',
    ],
  },
};
