import type { JsonObject, JsonValue } from '@bufbuild/protobuf';
import { json } from '../http/reply.ts';
import { newUuid } from '../secrets.ts';
import { fromRoutes, type Route } from './routes.ts';
import type { Provider, ProviderReply } from './types.ts';

/** Web search. Its calls are POST, but change nothing. */
export function exa(): Provider {
  const post = (path: RegExp, needs: string, answer: (body: JsonObject) => JsonObject): Route => [
    'POST',
    path,
    async (call): Promise<ProviderReply> => {
      const body: JsonObject = await call.body.json();
      const missing = body[needs] === undefined;
      const refusal = { requestId: newUuid(), error: `Required: ${needs}`, tag: 'INVALID_REQUEST_BODY' };
      return { ...json(missing ? 400 : 200, missing ? refusal : answer(body)), reads: true };
    },
  ];
  return fromRoutes({
    keys: ['EXA'],
    unauthorized: json(401, { requestId: newUuid(), error: 'Invalid API key', tag: 'INVALID_API_KEY' }),
    unknown: () => json(404, { requestId: newUuid(), error: 'Not Found', tag: 'NOT_FOUND' }),
    routes: [
      post(/^\/search$/, 'query', (body) => found(body.query, body.numResults)),
      post(/^\/findSimilar$/, 'url', (body) => found(body.url, body.numResults)),
      post(/^\/contents$/, 'urls', (body) => pages(body.urls)),
      post(/^\/answer$/, 'query', (body) => answered(body.query)),
    ],
    results: {
      exa_search: (params) => found(params.query, params.num_results),
      exa_research: (params) => found(params.query, params.num_results),
      exa_find_similar: (params) => found(params.url, params.num_results),
      exa_crawl: (params) => pages(params.urls),
      exa_answer: (params) => answered(params.query),
    },
  });
}

function found(query: JsonValue | undefined, count: JsonValue | undefined): JsonObject {
  const results = Array.from({ length: Math.min(Number(count ?? 10), 100) }, (_unused, index) => ({
    id: `https://example.com/${index + 1}`,
    url: `https://example.com/${index + 1}`,
    title: `Result ${index + 1} for ${String(query)}`,
    publishedDate: '2025-06-01T00:00:00.000Z',
    author: 'A. Writer',
    score: 1 - index / 100,
  }));
  return { requestId: newUuid(), resolvedSearchType: 'neural', results, costDollars: { total: 0.005 } };
}

function pages(urls: JsonValue | undefined): JsonObject {
  const list = Array.isArray(urls) ? urls : [];
  return {
    requestId: newUuid(),
    results: list.map((url) => ({ url, id: url, title: 'A page', text: `Text of ${String(url)}` })),
  };
}

function answered(query: JsonValue | undefined): JsonObject {
  const citations = [{ url: 'https://example.com/1', title: 'A page' }];
  return { answer: `What the web says about ${String(query)}.`, citations };
}
