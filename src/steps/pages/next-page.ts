import { isObject, type JsonObject, objectsOf } from './find-list.ts';

/** Query parameters of a request, or the input of a tool. */
export type Parameters = Readonly<Record<string, unknown>>;

/** How to request the next page: with other parameters, or at a URL. */
export type NextPage = { parameters: Record<string, unknown> } | { url: string };

export interface PageFacts {
  data: unknown;
  /** Items on this page. */
  items: readonly unknown[];
  /** What this page was requested with. */
  parameters: Parameters;
  /** Whether the request takes a parameter of this name. */
  takes: (name: string) => boolean;
}

/** Where APIs put the cursor of the next page, the clearest names first. */
const CURSOR_MEMBERS = [
  'next_cursor',
  'nextCursor',
  'next_page_token',
  'nextPageToken',
  'next_token',
  'nextToken',
  'next_page_cursor',
  'continuation_token',
  'continuationToken',
  'continuation',
  'next_marker',
  'end_cursor',
  'endCursor',
  'after_cursor',
  'starting_after',
  'after',
  'cursor',
  'marker',
] as const;

/** Parameters that take a cursor, the clearest names first. */
const CURSOR_PARAMETERS = [
  'cursor',
  'start_cursor',
  'page_token',
  'pageToken',
  'nextPageToken',
  'next_page_token',
  'next_cursor',
  'page_cursor',
  'pageCursor',
  'pagination_token',
  'next_token',
  'nextToken',
  'continuation_token',
  'continuation',
  'continue_token',
  'marker',
  'after_cursor',
  'page_after',
  'starting_after',
  'start_after',
  'search_after',
  'after_key',
  'after',
] as const;

/** An API's cursor parameter, if its name is not a variation of the member's. */
const PARAMETER_OF: Readonly<Record<string, readonly string[]>> = {
  nextPageToken: ['pageToken', 'page_token', 'nextPageToken'],
  next_page_token: ['page_token', 'pageToken', 'next_page_token'],
  next_token: ['pagination_token', 'next_token'],
  after: ['after', 'page_after'],
  starting_after: ['starting_after'],
  marker: ['marker'],
  endCursor: ['after', 'cursor'],
  end_cursor: ['after', 'cursor'],
};

/** Parameters that count items, with the number of the first item. */
const OFFSET_PARAMETERS: Readonly<Record<string, number>> = {
  offset: 0,
  startAt: 0,
  start_at: 0,
  start: 0,
  skip: 0,
  $skip: 0,
  _offset: 0,
  _skip: 0,
  page_offset: 0,
  sysparm_offset: 0,
  start_index: 0,
  startIndex: 1,
  start_position: 1,
  paginationOffset: 0,
};

/** Parameters that count pages, from 1. */
const PAGE_PARAMETERS = ['page', 'page_number', 'pageNumber', 'page_num', 'pageno'];

/** The names that are parameters that select a page. */
export function pageParameters(names: readonly string[]): string[] {
  const known = new Set<string>([
    ...CURSOR_PARAMETERS,
    ...Object.keys(OFFSET_PARAMETERS),
    ...PAGE_PARAMETERS,
    '$skiptoken',
  ]);
  return names.filter((name) => known.has(name));
}

/** Members and parameters that say how many items a page has. */
const SIZES = [
  'limit',
  'per_page',
  'perPage',
  'page_size',
  'pageSize',
  'maxResults',
  'max_results',
  'pagelen',
  'count',
  '$top',
  'top',
  '_limit',
  'size',
];

/** Members that hold the URL of the next page. */
const URL_MEMBERS = [
  '@odata.nextLink',
  'nextLink',
  'next',
  'next_page_url',
  'next_url',
  'nextUrl',
  'next_page',
  'uri',
  'href',
];

/**
 * How to request the page after this one.
 *
 * @returns undefined if the answer shows no further page
 */
export function nextPage(facts: PageFacts): NextPage | undefined {
  const objects = [...objectsOf(facts.data)].map(({ object, path }) => ({ object, name: path.at(-1) ?? '' }));
  return (
    byUrl(objects) ??
    byCursor(facts, objects) ??
    (saysLast(objects) ? undefined : (byLastItem(facts, objects) ?? byCount(facts, objects)))
  );
}

interface Named {
  object: JsonObject;
  /** The member that holds the object; empty at the top. */
  name: string;
}

function byUrl(objects: Named[]): NextPage | undefined {
  for (const { object, name } of objects) {
    for (const member of URL_MEMBERS) {
      // `self.href` leads nowhere new.
      if ((member === 'href' || member === 'uri') && !name.startsWith('next')) continue;
      const value = object[member];
      if (typeof value === 'string' && (URL.canParse(value) || /^\/[^/]/.test(value))) return { url: value };
    }
  }
  return undefined;
}

function byCursor({ parameters, takes }: PageFacts, objects: Named[]): NextPage | undefined {
  const found = cursorIn(objects);
  if (!found) return undefined;
  const likely = [...(PARAMETER_OF[found.member] ?? []), ...CURSOR_PARAMETERS];
  const used = likely.find((name) => name in parameters);
  const name = used ?? (found.member === 'offset' ? 'offset' : likely.find(takes));
  return name === undefined ? undefined : { parameters: { ...parameters, [name]: found.cursor } };
}

function cursorIn(objects: Named[]): { member: string; cursor: string | number } | undefined {
  if (objects.some(({ object }) => object.has_more === false || object.hasNextPage === false))
    return undefined;
  for (const member of [...CURSOR_MEMBERS, 'offset']) {
    for (const { object, name } of objects) {
      const cursor = object[member];
      // An offset that is text is a cursor (Airtable); one that is a number is where this page began.
      const isNext = member !== 'offset' || name === 'next_page' || typeof cursor === 'string';
      // Members that may also say where this page began count only if their name says "next".
      const isClear =
        !['cursor', 'after', 'starting_after', 'marker'].includes(member) ||
        /next|paging|cursors|pagination/i.test(name) ||
        object.has_more === true;
      if (isNext && isClear && (typeof cursor === 'number' || (typeof cursor === 'string' && cursor !== '')))
        return { member, cursor };
    }
  }
  return undefined;
}

/** The next page begins after the last item's id (Stripe and others that say `has_more`). */
function byLastItem({ items, parameters, takes }: PageFacts, objects: Named[]): NextPage | undefined {
  const last = items.at(-1);
  const hasMore = objects.some(({ object }) => object.has_more === true);
  if (!hasMore || !isObject(last) || typeof last.id !== 'string' || !takes('starting_after'))
    return undefined;
  return { parameters: { ...parameters, starting_after: last.id } };
}

function byCount({ items, parameters, takes, data }: PageFacts, objects: Named[]): NextPage | undefined {
  // If this page was requested by a cursor, an answer without one is the last.
  if (items.length === 0 || CURSOR_PARAMETERS.some((name) => name in parameters)) return undefined;
  const top = isObject(data) ? data : {};
  const offset =
    Object.keys(OFFSET_PARAMETERS).find(
      (name) => name in parameters || (takes(name) && isNamed(objects, name)),
    ) ?? Object.keys(OFFSET_PARAMETERS).find((name) => name !== 'start' && takes(name));
  const page = PAGE_PARAMETERS.find((name) => name in parameters) ?? PAGE_PARAMETERS.find(takes);
  if (isShort(items.length, parameters, objects)) return undefined;
  if (offset !== undefined && !(page !== undefined && page in parameters)) {
    const first = OFFSET_PARAMETERS[offset] as number;
    const next = (numberOf(parameters[offset]) ?? numberOf(top[offset]) ?? first) + items.length;
    const total = totalOf(objects);
    if (total !== undefined && next - first >= total) return undefined;
    return { parameters: { ...parameters, [offset]: next } };
  }
  if (page === undefined) return undefined;
  const at = numberOf(parameters[page]) ?? 1;
  const pages = firstNumber(objects, ['total_pages', 'totalPages', 'pages', 'page_count', 'last_page']);
  if (pages !== undefined && at >= pages) return undefined;
  return { parameters: { ...parameters, [page]: at + 1 } };
}

/** Whether a page has fewer items than requested, so that it must be the last. */
function isShort(items: number, parameters: Parameters, objects: Named[]): boolean {
  const asked = SIZES.map((name) => numberOf(parameters[name])).find((size) => size !== undefined);
  const given = firstNumber(objects, [
    'maxResults',
    'per_page',
    'page_size',
    'pageSize',
    'limit',
    'itemsPerPage',
  ]);
  const size = given ?? asked;
  return size !== undefined && items < size;
}

function saysLast(objects: Named[]): boolean {
  return objects.some(
    ({ object }) =>
      object.isLast === true ||
      object.is_last === true ||
      object.has_more === false ||
      object.hasMore === false ||
      object.hasNextPage === false,
  );
}

function isNamed(objects: Named[], name: string): boolean {
  return objects.some(({ object }) => typeof object[name] === 'number');
}

function totalOf(objects: Named[]): number | undefined {
  return firstNumber(objects, [
    'total',
    'total_count',
    'totalCount',
    'totalSize',
    'total_size',
    'totalResults',
  ]);
}

function firstNumber(objects: Named[], names: readonly string[]): number | undefined {
  for (const { object } of objects) {
    for (const name of names) {
      const value = numberOf(object[name]);
      if (value !== undefined) return value;
    }
  }
  return undefined;
}

function numberOf(value: unknown): number | undefined {
  const number = typeof value === 'string' && /^\d+$/.test(value) ? Number(value) : value;
  return typeof number === 'number' ? number : undefined;
}
