import { basename } from 'node:path';
import type { Payload } from '../../answer/document.ts';
import { Failure } from '../../answer/failure.ts';
import { ProviderApi } from '../../files/api.ts';
import {
  assertName,
  assertNoPage,
  contentLength,
  findInEitherForm,
  receive,
} from '../../files/download/receive.ts';
import { checkTarget, outputPath, saveStream } from '../../files/download/save.ts';
import { Progress } from '../../files/progress.ts';
import type { DownloadFlags, FileProvider } from '../../files/provider.ts';
import { checkDownload, fileProvider } from '../../files/registry.ts';
import { headerOf } from '../../scalekit/errors/proxy.ts';
import { guessProviderKey } from '../../steps/discover.ts';
import { authorizeCall } from '../shared/authorize-call.ts';
import type { CommandContext } from '../shared/context.ts';
import { openAccount } from '../shared/open-account.ts';
import type { Flags } from './spec.ts';

export async function run(flags: Flags, context: CommandContext): Promise<Payload> {
  const { provider, overwrite, from = '' } = flags;
  const wanted: DownloadFlags = { name: flags.name, site: flags.site, exportAs: flags['export-as'] };
  if (provider !== undefined) checkDownload(fileProvider(guessProviderKey(provider), provider), wanted);
  const { homeDir, cwd } = context.host;
  const outputFile = await checkTarget(outputPath(cwd, flags['output-file'] ?? ''), overwrite, homeDir);
  const opened = await openAccount(context, flags, true);
  const { client, connection, identifier } = opened;
  const call = {
    command: 'download-file',
    kind: 'download' as const,
    effect: 'read' as const,
    ...{ connection, identifier },
    usesFiles: true,
    content: { from, ...wanted },
  };
  const authorized = await authorizeCall(context, opened, call, { ...flags });
  const known = fileProvider(connection.provider);
  checkDownload(known, wanted);
  const { transfer } = await known.load();
  const progress = new Progress(basename(outputFile), context.host, client.session);
  try {
    const saved = await authorized.send(async (permit) => {
      const api = new ProviderApi({ ...opened, permit }, known.faults);
      const found = await findInEitherForm(transfer, { ...wanted, api, from, outputFile });
      assertName(found, flags.name);
      return await receive(client, found, async (head, bytes) => {
        await assertNoPage(head, found, outputFile);
        const expectedBytes = contentLength(head);
        progress.expect(expectedBytes ?? found.claim?.bytes);
        progress.at(0);
        const onBytes = (count: number) => progress.moved(count);
        const options = { ...context.transfer, overwrite, onBytes, expectedBytes, claim: found.claim };
        const kept = await saveStream(bytes, outputFile, options);
        const type = found.mimeType ?? headerOf(head, 'content-type') ?? 'application/octet-stream';
        return { name: found.name, ...kept, mime_type: type };
      });
    });
    const { difference, ...rest } = saved;
    if (difference !== undefined)
      context.remark({ warnings: [`${connection.provider} rewrites files of this kind: ${difference}.`] });
    return { provider: connection.provider, ...rest };
  } catch (error) {
    throw withFinder(error, known, connection.keyId);
  } finally {
    progress.end();
  }
}

/** Adds the command that searches for what does not exist. */
function withFinder(error: unknown, { download }: FileProvider, connectionName: string): unknown {
  if (!(error instanceof Failure) || error.code !== 'NOT_FOUND' || !('finder' in download)) return error;
  const target = ['--connection-name', connectionName, '--tool-name', download.finder];
  return error.with({ next: [['execute-tool', ...target, '--tool-input', '{"query":"<query>"}']] });
}
