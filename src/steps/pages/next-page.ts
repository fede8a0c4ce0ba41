import { isObject } from '../../tools/definition.ts';
import { findList, listAt, objectsOf } from './find-list.ts';

/** Query parameters of a request, or the input of a tool. */
export type Parameters = Readonly<Record<string, unknown>>;

/** How to request the next page: with other parameters, or at a URL. */
export type NextPage = { parameters: Record<string, unknown> } | { url: string };

export interface PageFacts {
  data: unknown;
  /** What this page was requested with. */
  parameters: Parameters;
  /** Whether the request takes a parameter of this name. */
  takes: (name: string) => boolean;
}

const names = (table: string): string[] => table.trim().split(/\s+/);

/** Where APIs put the cursor of the next page, the clearest names first. */
const CURSOR_MEMBERS = names(`
  next_cursor nextCursor next_page_token nextPageToken next_token nextToken next_page_cursor
  continuation_token continuationToken continuation next_marker end_cursor endCursor after_cursor
  starting_after after cursor marker`);

/** Parameters that take a cursor, the clearest names first. */
const CURSOR_PARAMETERS = names(`
  cursor start_cursor page_token pageToken nextPageToken next_page_token next_cursor page_cursor
  pageCursor pagination_token next_token nextToken continuation_token continuation continue_token marker
  after_cursor page_after starting_after start_after search_after after_key after`);

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

/** Parameters that count items from 0, or from 1. */
const FROM_ZERO = names(`
  offset startAt start_at start skip $skip _offset _skip page_offset sysparm_offset start_index paginationOffset`);
const FROM_ONE = names('startIndex start_position');
const OFFSET_PARAMETERS = [...FROM_ZERO, ...FROM_ONE];

/** Parameters that count pages, from 1. */
const PAGE_PARAMETERS = ['page', 'page_number', 'pageNumber', 'page_num', 'pageno'];

/** The names that are parameters that select a page. */
export function pageParameters(given: readonly string[]): string[] {
  const known = [...CURSOR_PARAMETERS, ...OFFSET_PARAMETERS, ...PAGE_PARAMETERS, '$skiptoken'];
  return given.filter((name) => known.includes(name));
}

/** Members and parameters that say how many items a page has. */
const SIZES = names(`
  limit per_page perPage page_size pageSize maxResults max_results pagelen count $top top _limit size`);

const GIVEN_SIZES = names('maxResults per_page page_size pageSize limit itemsPerPage');
const TOTALS = names('total total_count totalCount totalSize total_size totalResults');
const PAGE_COUNTS = names('total_pages totalPages pages page_count last_page');

/** Members that hold the URL of the next page. */
const URL_MEMBERS = names(`
  @odata.nextLink nextLink next next_page_url next_url nextUrl next_page uri href`);

/** How to request the page after this one. @returns undefined if the answer shows no further page */
export function nextPage(facts: PageFacts): NextPage | undefined {
  const objects = [...objectsOf(facts.data)].map(({ object, path }) => ({ object, name: path.at(-1) ?? '' }));
  return (
    byUrl(objects) ??
    byCursor(facts, objects) ??
    (saysLast(objects) ? undefined : (byLastItem(facts, objects) ?? byCount(facts, objects)))
  );
}

interface Named {
  object: Record<string, unknown>;
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
function byLastItem({ data, parameters, takes }: PageFacts, objects: Named[]): NextPage | undefined {
  const last = itemsOf(data).at(-1);
  const hasMore = objects.some(({ object }) => object.has_more === true);
  if (!hasMore || !isObject(last) || typeof last.id !== 'string' || !takes('starting_after'))
    return undefined;
  return { parameters: { ...parameters, starting_after: last.id } };
}

const itemsOf = (data: unknown): unknown[] => listAt(data, findList(data) ?? []);

function byCount({ parameters, takes, data }: PageFacts, objects: Named[]): NextPage | undefined {
  const items = itemsOf(data);
  // If this page was requested by a cursor, an answer without one is the last.
  if (items.length === 0 || CURSOR_PARAMETERS.some((name) => name in parameters)) return undefined;
  const top = isObject(data) ? data : {};
  const isUsed = (name: string) =>
    name in parameters || (takes(name) && objects.some(({ object }) => typeof object[name] === 'number'));
  const offset =
    OFFSET_PARAMETERS.find(isUsed) ?? OFFSET_PARAMETERS.find((name) => name !== 'start' && takes(name));
  const page = PAGE_PARAMETERS.find((name) => name in parameters) ?? PAGE_PARAMETERS.find(takes);
  if (isShort(items.length, parameters, objects)) return undefined;
  if (offset !== undefined && !(page !== undefined && page in parameters)) {
    const first = FROM_ONE.includes(offset) ? 1 : 0;
    const next = (numberOf(parameters[offset]) ?? numberOf(top[offset]) ?? first) + items.length;
    const total = firstNumber(objects, TOTALS);
    if (total !== undefined && next - first >= total) return undefined;
    return { parameters: { ...parameters, [offset]: next } };
  }
  if (page === undefined) return undefined;
  const at = numberOf(parameters[page]) ?? 1;
  const pages = firstNumber(objects, PAGE_COUNTS);
  if (pages !== undefined && at >= pages) return undefined;
  return { parameters: { ...parameters, [page]: at + 1 } };
}

/** Whether a page has fewer items than requested, so that it must be the last. */
function isShort(items: number, parameters: Parameters, objects: Named[]): boolean {
  const asked = SIZES.map((name) => numberOf(parameters[name])).find((size) => size !== undefined);
  const size = firstNumber(objects, GIVEN_SIZES) ?? asked;
  return size !== undefined && items < size;
}

/** Members that are true, and those that are false, on the last page. */
const LAST = names('isLast is_last');
const MORE = names('has_more hasMore hasNextPage more');
/** Members that hold the next page's cursor, and nothing on the last page. */
const NEXT = CURSOR_MEMBERS.filter((name) => name.startsWith('next'));

const saysLast = (objects: Named[]): boolean =>
  objects.some(
    ({ object }) =>
      LAST.some((name) => object[name] === true) ||
      MORE.some((name) => object[name] === false) ||
      NEXT.some((name) => object[name] === null || object[name] === ''),
  );

const firstNumber = (objects: Named[], members: readonly string[]): number | undefined =>
  objects
    .flatMap(({ object }) => members.map((name) => numberOf(object[name])))
    .find((value) => value !== undefined);

function numberOf(value: unknown): number | undefined {
  const number = typeof value === 'string' && /^\d+$/.test(value) ? Number(value) : value;
  return typeof number === 'number' ? number : undefined;
}
