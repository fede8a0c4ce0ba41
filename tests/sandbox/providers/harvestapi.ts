import type { JsonObject, JsonValue } from '@bufbuild/protobuf';
import { json } from '../http/reply.ts';
import { fromRoutes } from './routes.ts';
import type { Provider, ProviderReply } from './types.ts';

/** LinkedIn data through HarvestAPI: only reads. */
export function harvestapi(): Provider {
  const single = (element: JsonObject): ProviderReply => json(200, { element, status: 200, error: null });
  const several = (elements: JsonObject[], page = 1): ProviderReply => json(200, list(elements, page));
  return fromRoutes({
    keys: ['HARVESTAPI'],
    unauthorized: json(401, { status: 401, error: 'Invalid API key' }),
    unknown: () => json(404, { status: 404, error: 'Not found' }),
    routes: [
      [
        'GET',
        /^\/linkedin\/profile$/,
        (call) => {
          const which =
            call.query.get('url') ?? call.query.get('publicIdentifier') ?? call.query.get('profileId');
          return which
            ? single(person(which))
            : json(400, { status: 400, error: 'url, publicIdentifier or profileId' });
        },
      ],
      [
        'GET',
        /^\/linkedin\/profile-search$/,
        (call) => several(people(call.query.get('search')), pageOf(call.query)),
      ],
      [
        'GET',
        /^\/linkedin\/company$/,
        (call) => single(company(call.query.get('url') ?? call.query.get('search'))),
      ],
      [
        'GET',
        /^\/linkedin\/job-search$/,
        (call) => several(jobs(call.query.get('search')), pageOf(call.query)),
      ],
      [
        'GET',
        /^\/linkedin\/post-search$/,
        (call) => several(posts(call.query.get('search')), pageOf(call.query)),
      ],
    ],
    results: {
      harvestapi_scrape_profile: (params) => ({
        element: person(params.profile_url ?? params.public_identifier ?? params.profile_id ?? ''),
      }),
      harvestapi_search_people: ({ search, page }) => list(people(search), Number(page ?? 1)),
      harvestapi_search_leads: ({ search, page }) => list(people(search), Number(page ?? 1)),
      harvestapi_scrape_company: ({ company_url: url, search }) => ({ element: company(url ?? search) }),
      harvestapi_search_jobs: ({ search, page }) => list(jobs(search), Number(page ?? 1)),
      harvestapi_search_posts: ({ search, page }) => list(posts(search), Number(page ?? 1)),
    },
  });
}

type Text = JsonValue | undefined;

const pageOf = (query: URLSearchParams): number => Number(query.get('page') ?? 1);

function list(elements: JsonObject[], page: number): JsonObject {
  return {
    elements,
    pagination: { pageNumber: page, pageSize: elements.length, totalPages: 4, totalElements: 40 },
    status: 200,
  };
}

function person(which: Text): JsonObject {
  const handle = String(which).split('/').filter(Boolean).at(-1) ?? 'someone';
  return {
    id: `ACoAA${handle}`,
    publicIdentifier: handle,
    firstName: 'Ada',
    lastName: 'Example',
    headline: 'Engineer at Example Ltd',
    location: { linkedinText: 'London, United Kingdom' },
    experience: [{ companyName: 'Example Ltd', position: 'Engineer', duration: '3 yrs' }],
    linkedinUrl: `https://www.linkedin.example/in/${handle}`,
  };
}

const people = (search: Text): JsonObject[] => many(10, (n) => person(`${slug(search)}-${n}`));
const jobs = (search: Text): JsonObject[] =>
  many(10, (n) => ({
    id: String(4_000_000 + n),
    title: `${String(search ?? 'Job')} ${n}`,
    company: { name: 'Example Ltd' },
  }));
const posts = (search: Text): JsonObject[] =>
  many(10, (n) => ({
    id: String(7_000_000 + n),
    content: `About ${String(search ?? 'work')} ${n}`,
    author: { name: 'Ada Example' },
  }));

function company(which: Text): JsonObject {
  return {
    id: '1001',
    universalName: slug(which),
    name: 'Example Ltd',
    employeeCount: 120,
    website: 'https://example.com',
  };
}

function many(count: number, make: (number: number) => JsonObject): JsonObject[] {
  return Array.from({ length: count }, (_unused, index) => make(index + 1));
}

function slug(text: Text): string {
  return String(text ?? 'someone')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-');
}
