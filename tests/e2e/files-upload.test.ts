import { describe, expect, it } from 'vitest';
import { succeeded } from '../support/bench.ts';
import { PROVIDERS, SIZES, useFilesBench } from './files-bench.ts';

const bench = useFilesBench();

describe.each(PROVIDERS)('upload-file to %s', (provider) => {
  it.each(SIZES[provider])('moves %i bytes', async (bytes) => {
    const { path, sha256 } = bench.make(bytes);
    const answer = succeeded(await bench.upload(provider, path));
    expect(answer).toMatchObject({ provider, name: 'made.zip', bytes, mime_type: 'application/zip', sha256 });
    expect(answer.id).toEqual(expect.any(String));
    expect(answer.web_url).toMatch(/^https:/);
    const files = bench.sandbox.files(provider);
    expect(files).toHaveLength(1);
    expect(files[0]).toMatchObject({ name: 'made.zip', bytes, sha256 });
  });
});
