import { resolve } from 'node:path';
import type { Payload } from '../../answer/document.ts';
import { RunningHash } from '../../files/hash.ts';
import { Progress } from '../../files/progress.ts';
import type { OnConflict, UploadFlags } from '../../files/provider.ts';
import { checkFlags, fileProvider } from '../../files/registry.ts';
import { hashSource, openSource } from '../../files/upload/source.ts';
import { assertConfirmed, assertNotReadOnly } from '../../policy/confirmation.ts';
import { requireAuthorized } from '../../steps/authorize.ts';
import { guessProviderKey } from '../../steps/discover.ts';
import type { CommandContext } from '../shared/context.ts';
import { openAccount } from '../shared/open-account.ts';
import type { Flags } from './spec.ts';

export async function run(flags: Flags, context: CommandContext): Promise<Payload> {
  assertNotReadOnly(context.settings, 'upload-file');
  const { provider, site, to, name } = flags;
  const wanted: UploadFlags = { to, name, site, onConflict: flags['on-conflict'] as OnConflict | undefined };
  const path = resolve(context.host.cwd, flags['input-file'] ?? '');
  const source = await openSource(path, { homeDir: context.host.homeDir, name });
  const checked = async (key: string) => {
    const known = fileProvider(key);
    checkFlags(known, 'upload', wanted);
    const uploader = await known.upload.load();
    uploader.check?.(wanted, source.name, key);
    return { uploader, onConflict: wanted.onConflict ?? known.upload.onConflict };
  };
  if (provider !== undefined) await checked(guessProviderKey(provider));
  const opened = await openAccount(context, flags, false);
  const { client, connection, identifier } = opened;
  await requireAuthorized(client, connection, identifier, opened.account);
  const { uploader, onConflict } = await checked(connection.provider);
  const screen = { isTTY: context.host.stderrIsTTY, write: (line: string) => context.host.writeError(line) };
  const progress = new Progress(source.name, screen, () => client.session.progress());
  progress.expect(source.bytes);
  try {
    if (context.settings.confirmWrites) {
      const sha256 = await hashSource(source, () => progress.at(0));
      const file = { input_file: source.path, name: source.name, bytes: source.bytes, sha256 };
      // Where the name was asked for, --to is a folder; else it may be the file itself.
      const asked = name !== undefined && { renamed: true };
      const there = {
        provider: connection.provider,
        connection_name: connection.keyId,
        identifier,
        to,
        site,
      };
      await assertConfirmed(
        context.settings,
        {
          command: 'upload-file',
          ...there,
          ...file,
          ...asked,
          on_conflict: onConflict,
        },
        flags.confirm,
      );
    }
    const hash = new RunningHash();
    context.act();
    const made = await uploader.upload({ ...opened, ...wanted, source, progress, hash });
    return {
      provider: connection.provider,
      id: made.id,
      name: made.name,
      bytes: source.bytes,
      mime_type: made.mimeType,
      sha256: hash.digest(),
      ...(made.webUrl !== undefined && { web_url: made.webUrl }),
    };
  } finally {
    progress.end();
  }
}
