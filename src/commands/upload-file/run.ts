import { resolve } from 'node:path';
import type { Payload } from '../../answer/document.ts';
import { RunningHash } from '../../files/hash.ts';
import { Progress } from '../../files/progress.ts';
import type { OnConflict, UploadFlags } from '../../files/provider.ts';
import { checkFlags, fileProvider } from '../../files/registry.ts';
import { checkUploaded } from '../../files/upload/check.ts';
import { hashSource, openSource } from '../../files/upload/source.ts';
import { guessProviderKey } from '../../steps/discover.ts';
import { authorizeCall } from '../shared/authorize-call.ts';
import type { CommandContext } from '../shared/context.ts';
import { openAccount } from '../shared/open-account.ts';
import type { Flags } from './spec.ts';

export async function run(flags: Flags, context: CommandContext): Promise<Payload> {
  const { provider, site, to, name } = flags;
  const wanted: UploadFlags = {
    to,
    name,
    site,
    onConflict: flags['on-conflict'] as OnConflict | undefined,
    createFolders: flags['create-folders'],
  };
  const path = resolve(context.host.cwd, flags['input-file'] ?? '');
  const source = await openSource(path, { homeDir: context.host.homeDir, name });
  const checked = async (key: string) => {
    const known = fileProvider(key);
    checkFlags(known, 'upload', wanted);
    const uploader = await known.upload.load();
    uploader.check?.(wanted, source.name, key);
    return { known, uploader, onConflict: wanted.onConflict ?? known.upload.onConflict };
  };
  if (provider !== undefined) await checked(guessProviderKey(provider));
  const opened = await openAccount(context, flags, false);
  const { client, connection, identifier } = opened;
  const { known, uploader, onConflict } = await checked(connection.provider);
  const call = {
    command: 'upload-file',
    kind: 'upload' as const,
    // What was there under the name is gone afterwards.
    effect: onConflict === 'replace' ? ('destructive' as const) : ('write' as const),
    ...{ connection, identifier },
    usesFiles: true,
    localFiles: [source.path],
  };
  context.policy.assertAllowed(call);
  const screen = { isTTY: context.host.stderrIsTTY, write: (line: string) => context.host.writeError(line) };
  const progress = new Progress(source.name, screen, () => client.session.progress());
  progress.expect(source.bytes);
  try {
    const isSeen = flags['dry-run'] || context.policy.needsContent(call);
    const content = {
      command: 'upload-file',
      effect: call.effect,
      provider: connection.provider,
      connection_name: connection.keyId,
      identifier,
      ...{ to, site },
      input_file: source.path,
      name: source.name,
      bytes: source.bytes,
      sha256: isSeen ? await hashSource(source, () => progress.at(0)) : undefined,
      // Where the name was asked for, --to is a folder; else it may be the file itself.
      ...(name !== undefined && { renamed: true }),
      ...(wanted.createFolders && { create_folders: true }),
      on_conflict: onConflict,
    };
    const authorized = await authorizeCall(context, opened, { ...call, content }, flags);
    if (authorized.dryRun) return authorized.dryRun;
    const hash = new RunningHash(known.hash);
    const made = await authorized.send(async (permit) => {
      const up = { ...opened, ...wanted, permit, source, progress, hash };
      const made = await uploader.upload(up);
      const warning = await checkUploaded(up, made);
      if (warning !== undefined) context.remark({ warnings: [warning] });
      return made;
    });
    return {
      provider: connection.provider,
      id: made.id,
      name: made.name,
      bytes: source.bytes,
      mime_type: made.mimeType,
      sha256: hash.digest(),
      ...(made.webUrl !== undefined && { web_url: made.webUrl }),
      ...(made.folder !== undefined && { folder: made.folder }),
    };
  } finally {
    progress.end();
  }
}
