import type { FileHostHandler } from '../files/host.ts';
import { Intake } from '../files/intake.ts';
import type { StoredFile } from '../files/store.ts';
import { json, type Reply } from '../http/reply.ts';
import type { Incoming } from '../http/serve.ts';
import type { LedgerEntry } from '../ledger.ts';
import { newUuid } from '../secrets.ts';
import { refusal } from './graph-format.ts';
import type { ProviderContext } from './types.ts';

const MIB = 1024 * 1024;
const HOUR = 3_600_000;

/** Called when all bytes have arrived. @returns the reply to the last chunk */
type Finish = (intake: Intake) => { reply: Reply; file?: StoredFile };

/** Limits of a fragment: multiples of 320 KiB for files, at most 4 MiB for attachments. */
export interface FragmentRules {
  step: number;
  most: number;
}

export const FILE_FRAGMENTS: FragmentRules = { step: 327_680, most: 60 * MIB };

interface Session {
  intake: Intake;
  total: number | undefined;
  expiresAt: Date;
  finish: Finish;
}

/** Upload sessions: opened at Graph, filled on the other host, which refuses Authorization. */
export class GraphSessions {
  readonly #context: ProviderContext;
  readonly #key: string;
  readonly #area: string;
  readonly #sessions = new Map<string, Session>();

  readonly #rules: FragmentRules;

  constructor(context: ProviderContext, key: string, rules: FragmentRules) {
    this.#rules = rules;
    this.#context = context;
    this.#key = key;
    this.#area = `up-${key.toLowerCase()}`;
  }

  open(finish: Finish): Reply {
    const key = newUuid();
    const session = {
      intake: new Intake(this.#key),
      total: undefined,
      expiresAt: new Date(Date.now() + HOUR),
      finish,
    };
    this.#sessions.set(key, session);
    return json(200, {
      '@odata.context': 'https://graph.microsoft.com/v1.0/$metadata#microsoft.graph.uploadSession',
      uploadUrl: this.#context.signedUrls.at(`/${this.#area}/${key}?tempauth=v1.${newUuid()}`),
      ...stateOf(session),
    });
  }

  /** Ends every session, as their time does. */
  expire(): void {
    this.#sessions.clear();
  }

  readonly fileHost: FileHostHandler = (incoming) => {
    const [, area, key = ''] = incoming.path.split('/');
    if (area !== this.#area) return undefined;
    const session = this.#sessions.get(key);
    if (!session) return refusal(404, 'itemNotFound', 'The upload session was not found');
    switch (incoming.method) {
      case 'GET':
        return json(200, stateOf(session));
      case 'DELETE':
        this.#sessions.delete(key);
        incoming.entry.executed = true;
        return { status: 204 };
      case 'PUT':
        return this.#chunk(key, session, incoming);
      default:
        return refusal(405, 'methodNotAllowed', 'An upload session takes PUT, GET and DELETE');
    }
  };

  async #chunk(key: string, session: Session, { headers, body, entry }: Incoming): Promise<Reply> {
    const match = /^bytes (\d+)-(\d+)\/(\d+)$/.exec(headers['content-range'] ?? '');
    if (!match) return refusal(400, 'invalidRequest', 'Invalid Content-Range header');
    const [from = 0, to = 0, total = 0] = match.slice(1).map(Number);
    const length = to - from + 1;
    const have = session.intake.bytes;
    const { step, most } = this.#rules;
    if (length > most) {
      const what = `A fragment must not be larger than ${most} bytes`;
      return refusal(413, 'requestEntityTooLarge', what);
    }
    if (session.total !== undefined && session.total !== total) {
      return refusal(400, 'invalidRequest', 'The total size must be the same in all fragments');
    }
    if (from !== have) {
      const detail = from < have ? 'The range was already received' : 'The range is not the one expected';
      return refusal(416, 'invalidRange', `${detail}; expected ${have}-`);
    }
    const isLast = to + 1 === total;
    if (to >= total || (!isLast && length % step !== 0)) {
      return refusal(400, 'invalidRequest', `Fragments but the last must be multiples of ${step} bytes`);
    }
    // A fragment that is cut off leaves nothing behind.
    const intake = session.intake.fork();
    for await (const chunk of body.chunks()) intake.add(chunk);
    if (intake.bytes - have !== length)
      return refusal(400, 'invalidRequest', 'Content-Range and body differ');
    session.intake = intake;
    session.total = total;
    entry.executed = true;
    if (!isLast) return json(202, stateOf(session));
    this.#sessions.delete(key);
    const { reply, file } = session.finish(intake);
    if (file) entry.effect = effectOf(file, entry);
    return reply;
  }
}

function stateOf({ intake, total, expiresAt }: Session): object {
  const done = total !== undefined && intake.bytes >= total;
  return {
    expirationDateTime: expiresAt.toISOString(),
    nextExpectedRanges: done ? [] : [`${intake.bytes}-`],
  };
}

/** The effect of the whole upload is on the entry that completed it. */
function effectOf(file: StoredFile, { method }: LedgerEntry): NonNullable<LedgerEntry['effect']> {
  const { provider, bytes, sha256 } = file;
  const name = `${method} ${file.parent}/${file.name}`;
  return {
    kind: 'file',
    name,
    writes: true,
    connection: '',
    identifier: '',
    provider,
    body: { bytes, sha256 },
  };
}
