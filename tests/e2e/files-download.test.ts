import { statSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { succeeded } from '../support/bench.ts';
import { PROVIDERS, SIZES, sha256Of, useFilesBench } from './files-bench.ts';

const bench = useFilesBench();

describe.each(PROVIDERS)('download-file from %s', (provider) => {
  it.each(SIZES[provider])('moves %i bytes', async (bytes) => {
    const { from, file } = await bench.place(provider, bytes);
    const answer = succeeded(await bench.download(provider, from));
    const { sha256 } = file;
    expect(answer).toMatchObject({
      provider,
      bytes,
      sha256,
      mime_type: 'application/zip',
      output_file: bench.target,
    });
    expect(statSync(bench.target).size).toBe(bytes);
    expect(await sha256Of(bench.target)).toBe(sha256);
  });
});
