import { resolve } from 'node:path';
import type { OnConflict } from '../files/transfer.ts';
import { ACCOUNT_ERRORS, defineCommand } from './command.ts';
import { CONNECTION, choice, IDENTIFIER, text } from './flags.ts';
import { assertConfirmed, assertNotReadOnly } from './guard.ts';

export default defineCommand({
  name: 'upload-file',
  step: 'files',
  summary: 'Puts a file on a Notion page, or into Google Drive, OneDrive or SharePoint',
  flags: {
    ...CONNECTION,
    ...IDENTIFIER,
    'input-file': text('the file'),
    to: text('NOTION: page id or URL. GOOGLEDRIVE: folder id or URL. ONEDRIVE, SHAREPOINT: path or item id'),
    name: text('its name there (default: the name it has here)'),
    site: text('SHAREPOINT: URL or id of the site'),
    'on-conflict': choice('where the name is taken (default fail); Notion always adds', [
      'fail',
      'rename',
      'replace',
    ]),
    confirm: text('the `confirm` of a CONFIRMATION_REQUIRED answer'),
  },
  required: [['connection-name', 'provider'], ['input-file']],
  example: 'scalekit-agent-auth upload-file --provider NOTION --input-file report.pdf --to <PAGE_ID>',
  answer: 'provider, id, name, bytes, mime_type, sha256, web_url?',
  errors: [
    'FILE_EXISTS',
    'FILE_REFUSED',
    ...ACCOUNT_ERRORS,
    'AMBIGUOUS_CONNECTION',
    'PROVIDER_UNAUTHORIZED',
    'NOT_FOUND',
    'TOOL_PROXY_DISABLED',
    'READ_ONLY',
    'CONFIRMATION_REQUIRED',
    'PROVIDER_ERROR',
    'OUTCOME_UNKNOWN',
  ],
  async run(flags, call) {
    assertNotReadOnly(call.settings, 'upload-file');
    const { provider, site, to, name } = flags;
    const [
      { hashSource, openSource },
      { recipeFor },
      { guessProviderKey },
      { findAccount },
      { requireAuthorized },
      { Progress },
      { RunningHash },
    ] = await Promise.all([
      import('../files/source.ts'),
      import('../files/recipes.ts'),
      import('../steps/discover.ts'),
      import('../steps/account.ts'),
      import('../steps/authorize.ts'),
      import('../files/progress.ts'),
      import('../files/transfer.ts'),
    ]);
    const target = { connectionName: call.connectionName(flags['connection-name']), provider };
    const onConflict = flags['on-conflict'] as OnConflict | undefined;
    const renamed = name !== undefined;
    const path = resolve(call.host.cwd, flags['input-file'] ?? '');
    const source = await openSource(path, { homeDir: call.host.homeDir, name });
    const recipeOf = async (key: string) => {
      const recipe = await recipeFor(key, { site });
      recipe.check({ to, site, onConflict, renamed }, source.name, key);
      return recipe;
    };
    if (provider !== undefined) await recipeOf(guessProviderKey(provider));
    const identifier = await call.identifier(flags.identifier);
    const client = await call.client();
    const door = await findAccount(client, target, identifier, false);
    call.remark(door);
    const { connection } = door;
    await requireAuthorized(client, connection, identifier, door.account);
    const recipe = await recipeOf(connection.provider);
    const screen = { isTTY: call.host.stderrIsTTY, write: (line: string) => call.host.writeError(line) };
    const progress = new Progress(source.name, screen, () => client.session.progress());
    progress.expect(source.bytes);
    try {
      if (call.settings.confirmWrites) {
        const sha256 = await hashSource(source, () => progress.at(0));
        const file = { input_file: source.path, name: source.name, bytes: source.bytes, sha256 };
        // Where the name was asked for, --to is a folder; else it may be the file itself.
        const asked = renamed && { renamed };
        const there = {
          provider: connection.provider,
          connection_name: connection.keyId,
          identifier,
          to,
          site,
        };
        await assertConfirmed(
          call.settings,
          {
            command: 'upload-file',
            ...there,
            ...file,
            ...asked,
            on_conflict: onConflict ?? recipe.onConflict,
          },
          flags.confirm,
        );
      }
      const hash = new RunningHash();
      call.act();
      const made = await recipe.upload({
        client,
        door,
        source,
        to,
        renamed,
        site,
        onConflict,
        progress,
        hash,
      });
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
  },
});
