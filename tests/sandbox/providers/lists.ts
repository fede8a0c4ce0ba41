/** The number of items in a long list, and on one of its pages. */
export const LIST_ITEMS = 2500;
export const LIST_PAGE = 100;

/** A page of the list: the provider's answer, and its `Link` header. */
export interface ListPage {
  body: Record<string, unknown> | unknown[];
  link?: string;
}

/** How a provider pages: the parameters of its tools, and the page for given values. */
interface ListStyle {
  takes: string[];
  page(params: Record<string, unknown>): ListPage | undefined;
}

const items = (from: number) =>
  Array.from({ length: Math.max(0, Math.min(LIST_PAGE, LIST_ITEMS - from)) }, (_, at) => ({
    id: `item-${from + at}`,
    note: 'lorem ipsum',
  }));

/** The start of the page for a cursor. @returns undefined for an unknown cursor */
function startOf(cursor: unknown, shape = /^c(\d+)$/): number | undefined {
  if (cursor === undefined) return 0;
  const start = shape.exec(String(cursor))?.[1];
  return start === undefined ? undefined : Number(start);
}

/** A style in which a cursor selects the page. */
function byCursor(
  parameter: string,
  more: string[],
  body: (page: unknown[], next: string | undefined) => Record<string, unknown>,
): ListStyle {
  return {
    takes: [parameter, ...more],
    page(params) {
      const from = startOf(params[parameter]);
      if (from === undefined) return undefined;
      const next = from + LIST_PAGE;
      return { body: body(items(from), next < LIST_ITEMS ? `c${next}` : undefined) };
    },
  };
}

/** A style in which a number selects the page: its own, or that of its first item. */
function byNumber(
  parameter: string,
  more: string[],
  body: (page: unknown[], at: number) => ListPage,
  first: number,
  step: number,
): ListStyle {
  return {
    takes: [parameter, ...more],
    page(params) {
      const at = Number(params[parameter] ?? first);
      return body(items((at - first) * (step === 1 ? LIST_PAGE : 1)), at);
    },
  };
}

const PAGES = LIST_ITEMS / LIST_PAGE;

/** The same list in the styles of many providers. */
export const LIST_STYLES: Record<string, ListStyle> = {
  github: byNumber(
    'page',
    ['per_page'],
    (page, at) => ({
      body: page,
      ...(at < PAGES && {
        link: `<https://api.github.example/test/list/github?per_page=100&page=${at + 1}>; rel="next", <https://api.github.example/test/list/github?per_page=100&page=${PAGES}>; rel="last"`,
      }),
    }),
    1,
    1,
  ),
  google: byCursor('pageToken', ['pageSize', 'q'], (files, nextPageToken) => ({
    kind: 'drive#fileList',
    ...(nextPageToken && { nextPageToken }),
    files,
  })),
  graph: byCursor('$skiptoken', ['$top'], (value, next) => ({
    '@odata.context': 'https://graph.example/v1.0/$metadata#messages',
    ...(next && {
      '@odata.nextLink': `https://graph.example/v1.0/test/list/graph?%24top=100&%24skiptoken=${next}`,
    }),
    value,
  })),
  slack: byCursor('cursor', ['limit'], (channels, next = '') => ({
    ok: true,
    channels,
    response_metadata: { next_cursor: next },
  })),
  notion: byCursor('start_cursor', ['page_size'], (results, next) => ({
    object: 'list',
    results,
    has_more: next !== undefined,
    next_cursor: next ?? null,
  })),
  hubspot: byCursor('after', ['limit'], (results, after) => ({
    results,
    ...(after && { paging: { next: { after, link: `https://api.example/crm?after=${after}` } } }),
  })),
  stripe: {
    takes: ['starting_after', 'ending_before', 'limit'],
    page({ starting_after: after }) {
      const last = startOf(after, /^item-(\d+)$/);
      if (last === undefined) return undefined;
      const from = after === undefined ? 0 : last + 1;
      return { body: { object: 'list', data: items(from), has_more: from + LIST_PAGE < LIST_ITEMS } };
    },
  },
  'jira-startAt': byNumber(
    'startAt',
    ['maxResults', 'jql'],
    (issues, startAt) => ({ body: { startAt, maxResults: LIST_PAGE, total: LIST_ITEMS, issues } }),
    0,
    LIST_PAGE,
  ),
  'jira-nextPageToken': byCursor('nextPageToken', ['maxResults', 'jql'], (issues, nextPageToken) => ({
    issues,
    isLast: nextPageToken === undefined,
    ...(nextPageToken && { nextPageToken }),
  })),
  offset: byNumber(
    'offset',
    ['limit'],
    (records, offset) => ({ body: { records, offset, limit: LIST_PAGE, total: LIST_ITEMS } }),
    0,
    LIST_PAGE,
  ),
  page: byNumber(
    'page',
    ['per_page'],
    (entries, page) => ({ body: { entries, page, total_pages: PAGES } }),
    1,
    1,
  ),
};
