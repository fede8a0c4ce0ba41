import type { FileProvider } from '../../provider.ts';

export const notion: FileProvider = {
  key: 'NOTION',
  upload: {
    flags: { to: 'page id or URL', name: '', onConflict: '' },
  },
  download: {
    from: 'block or page, by id or URL',
    finder: 'notion_page_search',
    flags: { name: '' },
  },
  load: () => import('./transfer.ts'),
  faults: {
    conflict: /^409 .*"conflict_error"/,
    full: [
      /^400 .*(?:size|too large|exceeds).*(?:limit|workspace|plan)/i,
      'The file is larger than this workspace takes (5 MB in free ones): tell the user.',
    ],
    badName: [
      /^400 .*(?:extension|content.?type|file type)/i,
      'Notion takes no files of this type: pack it into a .zip and upload that.',
    ],
  },
};
