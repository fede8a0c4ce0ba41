import { resolve } from 'node:path';
import type { Payload } from '../../answer/document.ts';
import { usage } from '../../answer/failure.ts';
import { ProviderApi } from '../../files/api.ts';
import { type HashName, RunningHash } from '../../files/hash.ts';
import { Progress } from '../../files/progress.ts';
import type { Described, OnConflict, Place, Uploaded, UploadFlags } from '../../files/provider.ts';
import { checkUpload, fileProvider } from '../../files/registry.ts';
import { checkUploaded } from '../../files/upload/check.ts';
import { type HashedSource, hashSource, openSource, type Source } from '../../files/upload/source.ts';
import type { Permit } from '../../scalekit/permit.ts';
import type { OpenedAccount } from '../../steps/account.ts';
import { isAuthorized } from '../../steps/accounts.ts';
import { guessProviderKey } from '../../steps/discover.ts';
import { authorizeCall } from '../shared/authorize-call.ts';
import type { CommandContext } from '../shared/context.ts';
import { openAccount } from '../shared/open-account.ts';
import type { Flags } from './spec.ts';

export async function run(flags: Flags, context: CommandContext): Promise<Payload> {
  const { provider, site, to, name, subject, text, send } = flags;
  const onConflict = flags['on-conflict'] as OnConflict | undefined;
  const createFolders = flags['create-folders'];
  const wanted: UploadFlags = { to, name, site, onConflict, createFolders, subject, text, send };
  const sources = await openSources(flags, context);
  const [first] = sources;
  const checked = async (key: string, typed?: string) => {
    const known = fileProvider(key, typed);
    const sizes = sources.map(({ bytes }) => bytes);
    checkUpload(known, wanted, sizes);
    const { transfer } = await known.load();
    transfer.check?.(wanted, first.name, key);
    return { known, transfer };
  };
  if (provider !== undefined) await checked(guessProviderKey(provider), provider);
  const opened = await openAccount(context, flags, false);
  const { client, connection, identifier } = opened;
  const { known, transfer } = await checked(connection.provider);
  const call = {
    command: 'upload-file',
    kind: 'upload' as const,
    effect: onConflict === 'replace' ? ('destructive' as const) : ('write' as const),
    harm: 'replaces any file that has this name',
    ...{ connection, identifier },
    usesFiles: true,
    mailsFile: send,
    localFiles: sources.map(({ path }) => path),
  };
  context.policy.assertAllowed(call);
  const progress = new Progress(first.name, context.host, client.session);
  progress.expect(sources.reduce((sum, { bytes }) => sum + bytes, 0));
  try {
    const isSeen = flags['dry-run'] || context.policy.needsContent(call);
    const sha256Of = (source: Source) =>
      isSeen ? hashSource({ ...source, onChunk: () => progress.at(0) }) : undefined;
    const files = [];
    for (const source of sources) {
      const { path, name, bytes } = source;
      files.push({ input_file: path, name, bytes, sha256: await sha256Of(source) });
    }
    const content = {
      command: 'upload-file',
      effect: call.effect,
      provider: connection.provider,
      connection_name: connection.keyId,
      identifier,
      ...{ to, site, subject, text },
      ...(files.length === 1 ? files[0] : { files }),
      // With --name, --to is a folder; otherwise it may be the file itself.
      ...(name !== undefined && { renamed: true }),
      ...(createFolders && { create_folders: true }),
      ...(send && { send: true }),
      on_conflict: onConflict ?? known.upload.onConflict,
    };
    const needsNames = isSeen && flags.confirm === undefined;
    const placeFor = (permit: Permit): Place => ({
      ...wanted,
      api: new ProviderApi({ ...opened, permit }, known.faults),
    });
    const describe = async (permit: Permit) => (await transfer.describe?.(placeFor(permit))) ?? {};
    const names = needsNames ? await namesOf(context, opened, describe) : {};
    const preview = { ...content, ...names };
    const authorized = await authorizeCall(context, opened, { ...call, content, preview }, flags);
    if (authorized.dryRun) return authorized.dryRun;
    const parts = sources.map((source) => inTransfer(source, known.hash, progress));
    const made = await authorized.send(async (permit) => {
      const up = { ...placeFor(permit), source: parts[0] as HashedSource, files: parts };
      const made = await transfer.upload(up);
      const warning = await checkUploaded(up, made);
      if (warning !== undefined) context.remark({ warnings: [warning] });
      return made;
    });
    return answerOf(connection.provider, made, parts);
  } finally {
    progress.end();
  }
}

/** Names for the ids in the flags, as far as they can be found; a failed look-up must not fail the upload. */
async function namesOf(
  context: CommandContext,
  opened: OpenedAccount,
  describe: (permit: Permit) => Promise<Described>,
): Promise<Record<string, string>> {
  const { client, connection, identifier } = opened;
  if (!isAuthorized(opened)) return {};
  const kind = { command: 'upload-file', kind: 'download', effect: 'read', usesFiles: true } as const;
  const look = { ...kind, connection, identifier, content: {} };
  try {
    const { send } = await authorizeCall(context, opened, look, {});
    const { to, site, name } = await send(describe);
    return { ...(to && { to_name: to }), ...(site && { site_name: site }), ...(name && { name }) };
  } catch (error) {
    if (client.session.signal.aborted) throw error;
    return {};
  }
}

/** @throws Failure USAGE for one name for several files */
async function openSources(flags: Flags, { host }: CommandContext): Promise<[Source, ...Source[]]> {
  const { 'input-file': paths, name } = flags;
  if (name !== undefined && paths.length > 1)
    throw usage('--name is for one file, and there are several.', 'Leave --name out.');
  const sources = [];
  for (const path of paths)
    sources.push(await openSource(resolve(host.cwd, path), { homeDir: host.homeDir, name }));
  return sources as [Source, ...Source[]];
}

/** @param name the hash that the provider reports */
function inTransfer(source: Source, name: HashName | undefined, progress: Progress): HashedSource {
  const hash = new RunningHash(name);
  const onChunk = (chunk: Buffer, at: number) => {
    hash.add(chunk, at);
    progress.at(at + chunk.length);
  };
  return { ...source, hash, onChunk };
}

/** The first file, and with several all of them in `files`. */
function answerOf(provider: string, made: Uploaded, parts: readonly HashedSource[]): Payload {
  const files = parts.map(({ name, bytes, mimeType, hash }) => ({
    name,
    bytes,
    mime_type: mimeType,
    sha256: hash.digest(),
  }));
  const text = (value: unknown) => (typeof value === 'string' && value !== '' ? value : undefined);
  return {
    provider,
    id: made.id,
    ...files[0],
    name: text(made.name) ?? files[0]?.name,
    mime_type: text(made.mimeType) ?? files[0]?.mime_type,
    ...(files.length > 1 && { files }),
    ...{ web_url: text(made.webUrl), folder: made.folder, sent: made.sent },
  };
}
