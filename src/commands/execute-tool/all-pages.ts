import type { Payload } from '../../answer/document.ts';
import { usage } from '../../answer/failure.ts';
import { isRetryableOrRateLimited, withRetries } from '../../http/retry.ts';
import type { ScalekitClient } from '../../scalekit/client.ts';
import type { Execution } from '../../steps/execute.ts';
import { collectPages, type Page } from '../../steps/pages/collect.ts';
import { nextPage, pageParameters } from '../../steps/pages/next-page.ts';
import { type Effect, propertiesOf, type ToolDefinition } from '../../tools/definition.ts';

type Input = Record<string, unknown>;

/** @throws Failure USAGE for a tool that has no pages, or may change something with each of them */
export function assertPageable(tool: ToolDefinition, effect: Effect): void {
  if (effect !== 'read')
    throw usage(
      `--all-pages is for tools that only read; ${tool.name} is not one.`,
      'Leave --all-pages out.',
    );
  if (pageParameters(Object.keys(propertiesOf(tool))).length > 0) return;
  throw usage(
    `${tool.name} has no parameter for a next page.`,
    'Leave --all-pages out; a larger limit, if it has one, returns more at once.',
  );
}

/** Runs a read tool once for each page of its list. */
export async function allToolPages(
  client: ScalekitClient,
  tool: ToolDefinition,
  input: Input,
  first: Execution,
  maxItems: number,
  run: (input: Input) => Promise<Execution>,
): Promise<Payload> {
  const takes = (name: string) => Object.hasOwn(propertiesOf(tool), name);
  const pageOf = ({ data }: Execution, parameters: Input): Page<Input> => {
    const found = nextPage({ data, parameters, takes });
    const next = found && ('url' in found ? fromUrl(found.url, parameters, takes) : found.parameters);
    const isLost = found !== undefined && next === undefined;
    const problem = isLost ? 'the answer names a next page that cannot be requested.' : undefined;
    return { data, next, problem };
  };
  return await collectPages(pageOf(first, input), {
    maxItems,
    load: async (next) =>
      pageOf(await withRetries(client.session, () => run(next), isRetryableOrRateLimited), next),
    cursorOf: (next) =>
      Object.fromEntries(Object.entries(next).filter(([name, value]) => input[name] !== value)),
  });
}

/** A tool cannot be given a URL; the query parameters that are also parameters of the tool select the same page. */
function fromUrl(url: string, parameters: Input, takes: (name: string) => boolean): Input | undefined {
  const query = [...new URL(url, 'https://api.invalid/').searchParams];
  const wanted = new Set(pageParameters(query.map(([name]) => name)));
  const known = query.filter(([name]) => wanted.has(name) && takes(name));
  return known.length === 0 ? undefined : { ...parameters, ...Object.fromEntries(known) };
}
