import type { FileProvider } from '../provider.ts';

/** What is specific to a mail provider. */
interface MailProvider extends Pick<FileProvider, 'key' | 'load' | 'faults'> {
  /** The drive for files that are too large for a mail. */
  drive: string;
  /** The tool that finds messages. */
  finder: string;
}

/** Mail providers: files are attachments, and are downloaded by message id. */
export function mailProvider({ drive, finder, ...provider }: MailProvider): FileProvider {
  return {
    ...provider,
    upload: {
      flags: {
        to: 'e-mail addresses, comma-separated',
        name: '',
        subject: 'subject of the mail (default: the names of the files)',
        text: 'text of the mail',
        send: '',
      },
      takesSeveral: true,
      limits: {
        atMost: 25 * 1024 * 1024 - 1,
        hint: `Mails must be smaller than 25 MB: upload the file to ${drive}, and send the link.`,
      },
    },
    download: { from: 'message id', finder, flags: { name: '' } },
  };
}
