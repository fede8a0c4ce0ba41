import type { DownloadFlags, FileProvider, UploadFlags } from '../../files/provider.ts';
import { FILE_PROVIDERS } from '../../files/registry.ts';
import type { Connection } from '../../scalekit/connections.ts';
import type { Alternative } from '../../steps/find-alternative.ts';
import type { Matches } from '../../steps/find-answer.ts';
import { isChanging } from '../../tools/search/toolname.ts';

const FILE =
  / (?:files?|pdfs?|images?|pictures?|photos?|videos?|documents?|spreadsheets?|presentations?|screenshots?|attachments?|csv|zip|docx|xlsx|png|jpe?g) /;
const ATTACHED =
  / (?:attached|attachments?|with (?:an? |the |my |this |two |some )?(?:[^ ]+ )?(?:files?|pdfs?|images?|pictures?|photos?|documents?|spreadsheets?|csv|zip)) /;
const ANSWERS = /^(?:reply|respond|answer)$/;
const GIVES = /^(?:send|post|share|write|create|compose|upload|attach|add|draft|email|mail|message)$/;

/**
 * The command of ours that transfers the file that a request mentions; undefined if it mentions none, or if files of the
 * provider cannot be transferred.
 *
 * @param download connections that files may be downloaded from, the one to use first
 * @param upload those that files may be uploaded to
 */
export function transferFor(
  matches: Matches,
  download: readonly Connection[],
  upload: readonly Connection[],
): Alternative | undefined {
  const [first] = [...download, ...upload];
  const provider = FILE_PROVIDERS.find(({ key }) => key === first?.provider);
  return provider && transfer(matches, provider, namesOf(download), namesOf(upload));
}

const namesOf = (connections: readonly Connection[]): string[] => connections.map(({ keyId }) => keyId);

function transfer(
  { request, ranked }: Matches,
  provider: FileProvider,
  sources: readonly string[],
  names: readonly string[],
): Alternative | undefined {
  const text = ` ${request.words.join(' ')} `;
  const verb = request.verb ?? '';
  if (verb === 'download' || (verb === 'save' && / (files?|attachments?) /.test(text))) {
    const [source] = sources;
    if (source === undefined || (!FILE.test(text) && request.terms.length > 1)) return undefined;
    const { download } = provider;
    if ('impossible' in download)
      return { commands: [], warning: `${provider.key}: ${download.impossible} ${download.hint}` };
    const command = ['download-file', '--connection-name', source, '--from', '<from>'];
    return {
      commands: [[...command, ...flagsOf(download.flags, ['site']), '--output-file', '<FILE>']],
      warning: `download-file saves a file of ${provider.key} (see \`next\`): --from is the ${download.from}. No tool is needed.`,
    };
  }
  const { flags } = provider.upload;
  const isMail = flags.subject !== undefined;
  const isGiven = isChanging(request.actions);
  const isUpload = /^(upload|attach)$/.test(verb) && (FILE.test(text) || request.terms.length === 1);
  const isPosted =
    provider.key === 'SLACK' && GIVES.test(verb) && FILE.test(text) && !/ (?:link|url|delete) /.test(text);
  const isAttached = isMail && isGiven && ATTACHED.test(text);
  if (names.length === 0 || !(isUpload || isPosted || isAttached)) return undefined;
  const best = ranked[0]?.tool;
  const takes = best && /attach|file/i.test(Object.keys(Object(best.inputSchema.properties)).join());
  // A forwarded mail keeps its attachments, and a new mail is not a reply.
  if (verb === 'forward' || (ANSWERS.test(verb) && takes !== false)) return undefined;
  const isSent = isMail && !request.drafts && / (?:send|email|mail|message) /.test(text);
  const account = names.length === 1 ? names[0] : `<${names.join('|')}>`;
  const command = ['upload-file', '--connection-name', account ?? '', '--input-file', '<FILE>'];
  const wanted = flagsOf(flags, isMail ? ['to', 'subject', 'text'] : ['site', 'to']);
  const what = isMail ? 'makes a mail with attachments, a draft unless --send is given' : 'uploads a file';
  return {
    commands: [[...command, ...wanted, ...(isSent ? ['--send'] : []), '--dry-run']],
    ...(isMail && takes === false && { reason: 'takes no attachment' }),
    warning: `upload-file ${what} (see \`next\`): --to is ${flags.to}.${isMail ? ' It starts a new thread.' : ' No tool is needed.'}`,
  };
}

const flagsOf = (flags: UploadFlags | DownloadFlags | object, wanted: readonly string[]): string[] =>
  wanted.filter((flag) => Object.hasOwn(flags, flag)).flatMap((flag) => [`--${flag}`, `<${flag}>`]);
