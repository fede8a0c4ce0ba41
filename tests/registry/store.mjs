/** The content of a registry: skills, their versions, and files that are being uploaded. */
import { createHash, randomUUID } from 'node:crypto';
import { zip } from './zip.mjs';

export const sha256 = (bytes) => createHash('sha256').update(bytes).digest('hex');

export class Refused extends Error {
  constructor(status, message) {
    super(message);
    this.status = status;
  }
}

export class Store {
  /** @type {Map<string, { slug: string, displayName: string, latest: string, versions: Map<string, any> }>} */
  #skills = new Map();
  #tickets = new Map();
  #uploads = new Map();

  /** @returns {string} a ticket for one file with the announced size and hash */
  announce(file) {
    if (file.size > 10 * 1024 * 1024) throw new Refused(413, `File "${file.path}" exceeds 10MB limit`);
    const ticket = randomUUID();
    this.#tickets.set(ticket, file);
    return ticket;
  }

  /** @returns {string} the storage id of the bytes until their version is published */
  upload(ticket, bytes) {
    const file = this.#tickets.get(ticket);
    if (file === undefined) throw new Refused(404, 'Unknown ticket');
    if (bytes.length !== file.size || sha256(bytes) !== file.sha256)
      throw new Refused(400, 'Not the announced file');
    const id = `storage_${ticket}`;
    this.#uploads.set(id, bytes);
    return id;
  }

  publish({ slug, displayName, version, changelog, files, acceptLicenseTerms }) {
    if (!/^\d+\.\d+\.\d+(-[\w.-]+)?$/.test(version)) throw new Refused(400, 'Version must be valid semver');
    if (acceptLicenseTerms !== true) throw new Refused(400, 'MIT-0 license terms must be accepted');
    if (!files.some(({ path }) => path === 'SKILL.md')) throw new Refused(400, 'SKILL.md is required');
    const skill = this.#skills.get(slug) ?? { slug, displayName, latest: version, versions: new Map() };
    if (skill.versions.has(version)) throw new Refused(400, `Version ${version} already exists`);
    const contents = files
      .map((file) => ({ ...file, bytes: this.#uploads.get(file.storageId) }))
      .sort(byPath);
    skill.versions.set(version, {
      version,
      changelog: changelog ?? '',
      createdAt: Date.now(),
      files: contents,
    });
    skill.latest = version;
    this.#skills.set(slug, skill);
  }

  find(slug) {
    const skill = this.#skills.get(slug);
    if (skill === undefined) throw new Refused(404, 'Skill not found');
    return skill;
  }

  findVersion(slug, version) {
    const skill = this.find(slug);
    const found = skill.versions.get(version ?? skill.latest);
    if (found === undefined) throw new Refused(404, 'Version not found');
    return found;
  }

  all() {
    return [...this.#skills.values()];
  }
}

const byPath = (a, b) => a.path.localeCompare(b.path);

/** The archive of a version. The registry adds a file about its origin. */
export function archive(slug, { version, createdAt, files }) {
  const meta = { ownerId: 'user_1', slug, version, publishedAt: createdAt };
  return zip([...files, { path: '_meta.json', bytes: Buffer.from(JSON.stringify(meta, null, 2)) }]);
}

/** Clients use this to identify the version in a folder. */
export const fingerprint = ({ files }) =>
  sha256(files.map(({ path, sha256: hash }) => `${path}:${hash}`).join('\n'));
