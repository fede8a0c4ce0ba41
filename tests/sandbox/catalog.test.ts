import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { withSandbox } from './caller.ts';
import { catalogWorld, syntheticWorld } from './catalog.ts';

const SCHEMA = { type: 'object', properties: { id: { type: 'string' } }, required: ['id'] };
const CATALOG = {
  connectors: [
    { provider: 'EXA', tools: [{ name: 'exa_only', description: 'The one.', input_schema: SCHEMA }] },
    { provider: 'ZENDESK', tools: [{ name: 'zendesk_get', description: 'A ticket.', input_schema: SCHEMA }] },
  ],
};

describe('a world from a catalog file', () => {
  it('has the tools of its providers, and connections if requested', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'catalog-'));
    const file = join(folder, 'tools.json.gz');
    writeFileSync(file, gzipSync(JSON.stringify(CATALOG)));
    const all = catalogWorld(file, 'all');
    const some = catalogWorld(file, ['EXA']);
    const none = catalogWorld(file);
    rmSync(folder, { recursive: true });
    const namesOf = ({ tools }: typeof all, key: string) =>
      tools.filter(({ provider }) => provider === key).map(({ definition }) => definition.name);
    expect(namesOf(all, 'EXA')).toEqual(['exa_only']);
    expect(namesOf(some, 'ZENDESK')).toEqual([]);
    expect(
      [all, some, none].map(({ connections }) => connections.some(({ name }) => name === 'zendesk')),
    ).toEqual([true, false, false]);
    await withSandbox(all, async (own, client) => {
      expect(own.account('zendesk').status).toBe('ACTIVE');
      const { tools } = await client.tools.listTools({ filter: { provider: 'ZENDESK' } as never });
      expect(tools.map(({ definition }) => definition?.name)).toEqual(['zendesk_get']);
    });
  });
});

describe('a generated world', () => {
  it('has the requested numbers of connectors and distinct tools, the same each time', async () => {
    const world = syntheticWorld();
    expect(world.connections).toHaveLength(500);
    expect(new Set(world.tools.map(({ definition }) => definition.name)).size).toBe(20_000);
    expect(syntheticWorld().tools[19_999]).toEqual(world.tools[19_999]);
    await withSandbox({ ...world, pageSize: 1000 }, async (_own, client) => {
      const page = await client.tools.listTools({ pageSize: 1000 });
      expect([page.tools.length, page.totalSize]).toEqual([1000, 20_000]);
    });
  });
});
