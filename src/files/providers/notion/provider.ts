import type { FileProvider } from '../../provider.ts';

export const notion: FileProvider = {
  key: 'NOTION',
  upload: {
    flags: { to: 'page id or URL', name: '', onConflict: '' },
    load: async () => (await import('./upload.ts')).uploader,
  },
  download: {
    from: 'block or page, by id or URL',
    flags: {},
    load: async () => (await import('./download.ts')).notionFile,
  },
  faults: {},
};
