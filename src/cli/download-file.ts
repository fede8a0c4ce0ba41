import { basename } from 'node:path';
import { ACCOUNT_ERRORS, defineCommand } from './command.ts';
import { CONNECTION, IDENTIFIER, text, toggle } from './flags.ts';

export default defineCommand({
  name: 'download-file',
  step: 'files',
  summary: 'Saves a file from a Notion page, or from Google Drive, OneDrive or SharePoint',
  flags: {
    ...CONNECTION,
    ...IDENTIFIER,
    from: text(
      'NOTION: block or page. GOOGLEDRIVE: file. ONEDRIVE, SHAREPOINT: item id or path. Or the URL of one',
    ),
    'output-file': text('where to save it'),
    site: text('SHAREPOINT: URL or id of the site'),
    'export-as': text('GOOGLEDRIVE: format for Google documents: pdf, docx, xlsx, csv, txt, …'),
    overwrite: toggle('replace the output file'),
  },
  required: [['connection-name', 'provider'], ['from'], ['output-file']],
  example:
    'scalekit-agent-auth download-file --provider GOOGLEDRIVE --from <FILE_ID> --output-file report.pdf',
  answer: 'provider, bytes, sha256, mime_type, output_file',
  errors: [
    'FILE_EXISTS',
    'FILE_REFUSED',
    ...ACCOUNT_ERRORS,
    'PROVIDER_UNAUTHORIZED',
    'NOT_FOUND',
    'TOOL_PROXY_DISABLED',
    'PROVIDER_ERROR',
  ],
  async run(flags, call) {
    const { provider, site, overwrite, from = '', 'export-as': exportAs } = flags;
    const [
      { checkTarget, outputPath, saveStream },
      { recipeFor },
      { guessProviderKey },
      { findAccount },
      { requireAuthorized },
      { Progress },
      { lengthOf, receive },
      { headerOf },
    ] = await Promise.all([
      import('../files/save.ts'),
      import('../files/recipes.ts'),
      import('../steps/discover.ts'),
      import('../steps/account.ts'),
      import('../steps/authorize.ts'),
      import('../files/progress.ts'),
      import('../files/arrival.ts'),
      import('../scalekit/proxy-errors.ts'),
    ]);
    const target = { connectionName: call.connectionName(flags['connection-name']), provider };
    if (provider !== undefined) await recipeFor(guessProviderKey(provider), { site, exportAs });
    const { homeDir, cwd, stderrIsTTY: isTTY } = call.host;
    const outputFile = await checkTarget(outputPath(cwd, flags['output-file'] ?? ''), overwrite, homeDir);
    const identifier = await call.identifier(flags.identifier);
    const client = await call.client();
    const door = await findAccount(client, target, identifier, true);
    call.remark(door);
    const { connection } = door;
    await requireAuthorized(client, connection, identifier, door.account);
    const recipe = await recipeFor(connection.provider, { site, exportAs });
    const screen = { isTTY, write: (line: string) => call.host.writeError(line) };
    const progress = new Progress(basename(outputFile), screen, () => client.session.progress());
    try {
      const found = await recipe.download({ client, door, from, site, exportAs, outputFile });
      const saved = await receive(client, found, async (head, bytes) => {
        const expectedBytes = lengthOf(head);
        progress.expect(expectedBytes);
        progress.at(0);
        const kept = await saveStream(bytes, outputFile, {
          overwrite,
          homeDir,
          needles: call.redactor.needles(),
          signal: call.deadline.signal,
          onBytes: (count) => progress.moved(count),
          expectedBytes,
          expectedSha256: found.sha256,
        });
        const type = found.mimeType ?? headerOf(head, 'content-type') ?? 'application/octet-stream';
        return { ...kept, mime_type: type };
      });
      return { provider: connection.provider, ...saved };
    } finally {
      progress.end();
    }
  },
});
