import { invalid } from './errors.ts';

export interface Page<T> {
  items: T[];
  nextPageToken: string;
  prevPageToken: string;
  totalSize: number;
}

/** Cuts a list into pages. Tokens are opaque, and only valid for the same page size. */
export function page<T>(all: T[], size: number, token: string): Page<T> {
  const offset = token === '' ? 0 : readToken(token);
  const next = offset + size;
  return {
    items: all.slice(offset, next),
    nextPageToken: next < all.length ? makeToken(next) : '',
    prevPageToken: offset > 0 ? makeToken(Math.max(0, offset - size)) : '',
    totalSize: all.length,
  };
}

function makeToken(offset: number): string {
  return Buffer.from(JSON.stringify({ offset })).toString('base64url');
}

function readToken(token: string): number {
  try {
    const { offset } = JSON.parse(Buffer.from(token, 'base64url').toString('utf8')) as { offset?: unknown };
    if (typeof offset === 'number' && Number.isInteger(offset) && offset >= 0) return offset;
  } catch {
    // Falls through: not one of our tokens.
  }
  throw invalid('invalid page token', [{ field: 'page_token', description: 'not a token of this list' }]);
}
