/**
 * An in-memory ClawHub registry on loopback, with what `clawhub` and `openclaw skills` need: publish, look up, install,
 * update. Its scan finds every skill clean.
 */
import { createServer } from 'node:http';
import { archive, fingerprint, Refused, Store } from './store.mjs';

const API = '/api/v1';

/**
 * @param {{ owner?: string, token?: string }} [options]
 * @returns {Promise<{ url: string, token: string, store: Store, requests: string[], close: () => Promise<void> }>}
 */
export async function startRegistry({ owner = 'scalekit', token = 'loopback' } = {}) {
  const store = new Store();
  const requests = [];
  const server = createServer(async (request, response) => {
    const url = new URL(request.url ?? '/', `http://${request.headers.host}`);
    const chunks = [];
    for await (const chunk of request) chunks.push(chunk);
    const call = {
      url,
      query: url.searchParams,
      body: Buffer.concat(chunks),
      origin: url.origin,
      owner,
      store,
    };
    let status = 200;
    let answer;
    try {
      const isKnown = request.headers.authorization === `Bearer ${token}`;
      answer = route(`${request.method} ${url.pathname}`, call, isKnown);
    } catch (error) {
      status = error instanceof Refused ? error.status : 500;
      answer = String(error.message);
    }
    requests.push(`${request.method} ${url.pathname}${url.search} ${status}`);
    const isData = Buffer.isBuffer(answer) || typeof answer === 'string';
    response.writeHead(status, { 'content-type': contentType(answer) });
    response.end(isData ? answer : JSON.stringify(answer));
  });
  await new Promise((listening) => server.listen(0, '127.0.0.1', () => listening(undefined)));
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  const close = () => new Promise((closed) => server.close(() => closed(undefined)));
  return { url: `http://127.0.0.1:${port}`, token, store, requests, close };
}

function contentType(answer) {
  if (Buffer.isBuffer(answer)) return 'application/zip';
  return typeof answer === 'string' ? 'text/plain' : 'application/json';
}

/** The routes in order; `:name` stands for one segment of the path. Publishing requires the token. */
const ROUTES = [
  ['GET /.well-known/clawhub.json', ({ origin }) => ({ apiBase: origin, authBase: origin })],
  [`GET ${API}/whoami`, ({ owner }) => ({ user: person(owner) }), 'token'],
  [`GET ${API}/search`, ({ store, owner }) => ({ results: store.all().map((skill) => hit(skill, owner)) })],
  [`GET ${API}/resolve`, resolve],
  [`POST ${API}/skills/-/upload-url`, uploadUrl, 'token'],
  ['POST /upload/:ticket', ({ store, body }, ticket) => ({ storageId: store.upload(ticket, body) })],
  [`POST ${API}/skills/-/security-verdicts`, verdicts],
  [`POST ${API}/skills`, publish, 'token'],
  [`GET ${API}/skills/:slug`, describe],
  [`GET ${API}/skills/:slug/install`, install],
  [`GET ${API}/skills/:slug/verify`, verify],
  [`GET ${API}/skills/:slug/versions/:version`, describeVersion],
  [`GET ${API}/download`, ({ store, query }) => download(store, query.get('slug'), query.get('version'))],
  ['POST /api/cli/telemetry/install', () => ({ ok: true })],
].map(([pattern, handler, needs]) => ({
  pattern: new RegExp(`^${String(pattern).replace(/:\w+/g, '([^/]+)')}$`),
  handler,
  needsToken: needs === 'token',
}));

function route(line, call, isKnown) {
  for (const { pattern, handler, needsToken } of ROUTES) {
    const match = line.match(pattern);
    if (match === null) continue;
    if (needsToken && !isKnown) throw new Refused(401, 'Unauthorized');
    return handler(call, ...match.slice(1).map(decodeURIComponent));
  }
  throw new Refused(404, 'Not found');
}

const person = (handle) => ({ handle, displayName: handle, image: null, role: 'user' });

const hit = ({ slug, displayName, latest }, ownerHandle) => ({
  slug,
  displayName,
  version: latest,
  score: 1,
  ownerHandle,
  source: 'clawhub',
});

function resolve({ store, query }) {
  const skill = store.find(query.get('slug'));
  const match = [...skill.versions.values()].find((version) => fingerprint(version) === query.get('hash'));
  return { match: match ? { version: match.version } : null, latestVersion: { version: skill.latest } };
}

function uploadUrl({ store, body, origin }) {
  const ticket = store.announce(JSON.parse(body.toString()));
  return { uploadUrl: `${origin}/upload/${ticket}`, uploadTicket: ticket };
}

function publish({ store, body }) {
  const { slug, version } = JSON.parse(body.toString());
  store.publish(JSON.parse(body.toString()));
  const published = { status: 'published', publicationStatus: 'published' };
  return { ok: true, skillId: `skill_${slug}`, versionId: `version_${version}`, ...published, slug, version };
}

const license = 'MIT-0';
const clean = { status: 'clean', passed: true };

function describe({ store, owner }, slug) {
  const { displayName, latest } = store.find(slug);
  const { createdAt, changelog } = store.findVersion(slug);
  const dates = { createdAt, updatedAt: createdAt };
  return {
    skill: {
      slug,
      displayName,
      summary: null,
      tags: { latest },
      stats: { downloads: 0, stars: 0 },
      ...dates,
    },
    latestVersion: { version: latest, createdAt, changelog, license },
    owner: person(owner),
    moderation: { isSuspicious: false, isMalwareBlocked: false, verdict: 'clean' },
  };
}

function install({ store, origin, owner }, slug) {
  const { latest } = store.find(slug);
  const downloadUrl = `${origin}${API}/download?slug=${slug}&ownerHandle=${owner}&version=${latest}`;
  return { ok: true, slug, installKind: 'archive', archive: { version: latest, downloadUrl } };
}

function verify({ store, query, owner }, slug) {
  const { displayName } = store.find(slug);
  const { version, files } = store.findVersion(slug, query.get('version') ?? undefined);
  const verdict = {
    schema: 'clawhub.skill.verify.v1',
    ok: true,
    decision: 'pass',
    reasons: [],
    security: clean,
  };
  const artifact = { kind: 'archive', files: files.length };
  const absent = { card: null, provenance: null, signature: null };
  return { ...verdict, slug, version, displayName, publisherHandle: owner, artifact, ...absent };
}

function describeVersion({ store }, slug, wanted) {
  const { version, createdAt, changelog, files } = store.findVersion(slug, wanted);
  const listed = files.map(({ bytes: _, ...file }) => file);
  const { displayName } = store.find(slug);
  return { version: { version, createdAt, changelog, license, files: listed }, skill: { slug, displayName } };
}

function verdicts({ store, body, origin, owner }) {
  const items = JSON.parse(body.toString()).items.map(({ slug, version, ownerHandle }) => {
    const { displayName } = store.find(slug);
    const skillUrl = `${origin}/${owner}/skills/${slug}`;
    return {
      ok: true,
      decision: 'pass',
      reasons: [],
      requestedSlug: slug,
      requestedVersion: version,
      ...(ownerHandle ? { requestedOwnerHandle: ownerHandle } : {}),
      slug,
      version: store.findVersion(slug, version).version,
      displayName,
      publisherHandle: owner,
      overview: 'No scan was run.',
      skillUrl,
      securityAuditUrl: `${skillUrl}/security-audit?version=${version}`,
      checkedAt: Date.now(),
      security: clean,
    };
  });
  return { items };
}

const download = (store, slug, version) => archive(slug, store.findVersion(slug, version ?? undefined));
