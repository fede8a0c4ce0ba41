import { type ChecklistItem, renderChecklist } from '../../answer/checklist.ts';
import { Failure, usage } from '../../answer/failure.ts';
import type { Redactor } from '../../answer/redact.ts';
import { isOn } from '../../config/environment.ts';
import type { Host } from '../../config/host.ts';
import type { Settings } from '../../config/settings.ts';
import type { Deadline } from '../../http/deadline.ts';
import type { Session, Trace } from '../../http/session.ts';
import { assertIdentifier } from '../../policy/identifiers.ts';
import { Policy } from '../../policy/policy.ts';
import type { ScalekitClient } from '../../scalekit/client.ts';
import type { ProviderAlias } from '../../steps/discover.ts';
import { Input } from './input.ts';

/** Scalekit's limits (docs/scalekit.md, Connected accounts). */
const MAX_IDENTIFIER_CHARS = 100;
const CONNECTION_NAME = /^[a-zA-Z0-9_: -]{1,400}$/;

/** White space and zero-width characters around a value. */
const BLANK_ENDS = /^[\s\u200B-\u200D\u2060\uFEFF]+|[\s\u200B-\u200D\u2060\uFEFF]+$/g;

/** What a command has to work with: the settings, the Scalekit client, and the streams. */
export class CommandContext {
  readonly host: Host;
  readonly settings: Settings;
  readonly deadline: Deadline;
  readonly redactor: Redactor;
  readonly debug: boolean;
  readonly input: Input;
  /** Members added to every answer, success or failure. */
  readonly remarks: { provider_alias?: ProviderAlias; warnings: string[] };
  /** Whether a request that may change something has been sent: from then on the answer must always be printed. */
  acted = false;
  /** True for the one command that explicitly requests an account and a link, for any identifier. */
  mayCreateAccounts = false;
  #policy: Policy | undefined;
  #unconfirmed: string | undefined;
  #client: ScalekitClient | undefined;
  #session: Session | undefined;

  constructor(host: Host, settings: Settings, deadline: Deadline, redactor: Redactor) {
    this.host = host;
    this.settings = settings;
    this.deadline = deadline;
    this.redactor = redactor;
    this.debug = isOn(host.env.TOOL_DEBUG);
    this.remarks = { warnings: [...settings.warnings] };
    this.input = new Input(host, deadline.signal);
  }

  /** Call before a request is sent that may change something. */
  act(): void {
    this.acted = true;
    this.host.onSent();
  }

  /** Prints a note for the person on stderr, without secrets and control characters. */
  note(text: string): void {
    this.host.writeError(`${this.#plain(text)}\n`);
  }

  /** Prints a checklist on stderr if it is an interactive terminal. */
  checklist(items: readonly ChecklistItem[]): void {
    if (!this.host.stderrIsTTY || this.host.env.OPENCLAW_SHELL) return;
    const plain = items.map(({ ok, text, fix }) => ({
      ok,
      text: this.#plain(text),
      fix: fix && this.#plain(fix),
    }));
    this.host.writeError(renderChecklist(plain, this.host.stderrHasColors));
  }

  /** Text without secrets and control characters. */
  #plain(text: string): string {
    return this.redactor.message(text).replace(/(?![\t\n])\p{Cc}/gu, '?');
  }

  /** Adds members to the answer as soon as they are known: how the connection was chosen, or a warning. */
  remark({ alias, warnings }: { alias?: ProviderAlias | undefined; warnings: string[] }): void {
    if (alias) this.remarks.provider_alias = alias;
    this.remarks.warnings.push(...warnings);
  }

  /** What every transfer to a file needs. */
  get transfer() {
    return {
      homeDir: this.host.homeDir,
      needles: this.redactor.needles(),
      signal: this.deadline.signal,
      onBytes: () => this.deadline.touch(),
    };
  }

  /** What the settings allow. @throws Failure CONFIG_INVALID for an invalid protective setting */
  get policy(): Policy {
    this.#policy ??= new Policy(this.settings, this.host.cwd);
    return this.#policy;
  }

  /** What this command's connections need, created on first use. */
  async session(): Promise<Session> {
    if (this.#session) return this.#session;
    const { allowSlowConnections } = await import('../../http/connection.ts');
    const { OutboundProxies } = await import('../../http/outbound-proxy.ts');
    allowSlowConnections(this.deadline.remainingMs);
    const proxies = new OutboundProxies(this.host.env);
    for (const secret of proxies.secrets) this.redactor.add(secret);
    this.#session = {
      signal: this.deadline.signal,
      redactor: this.redactor,
      trace: this.debug ? (line) => this.note(traceLine(line)) : undefined,
      progress: () => this.deadline.touch(),
      remainingMs: () => this.deadline.remainingMs,
      isUnconfirmed: (identifier) => !this.mayCreateAccounts && identifier === this.#unconfirmed,
      proxyFor: (url) => proxies.for(url),
    };
    return this.#session;
  }

  /** The Scalekit client, created on first use. @throws Failure CONFIG_MISSING, CONFIG_INVALID */
  async client(): Promise<ScalekitClient> {
    if (this.#client) return this.#client;
    const credentials = this.settings.credentials();
    // Nothing is sent while a protective setting is invalid.
    void this.policy;
    const session = await this.session();
    const { AgentCore } = await import('../../scalekit/core.ts');
    const core = new AgentCore(credentials, session);
    await core.prefetch();
    const { ScalekitClient } = await import('../../scalekit/client.ts');
    this.#client = new ScalekitClient(core, session);
    return this.#client;
  }

  /**
   * Whose account to use: the flag, TOOL_IDENTIFIER, or the person at the terminal.
   *
   * @throws Failure IDENTIFIER_REQUIRED, USAGE, NOT_ALLOWED; CONFIG_MISSING before it asks
   */
  async identifier(flag: string | undefined): Promise<string> {
    const { identifierFault, identifier: own } = this.settings;
    if (flag === undefined && identifierFault) throw identifierFault;
    const given = flag ?? own ?? (await this.#askIdentifier());
    // Copying often brings white space and zero-width characters along.
    const identifier = given.replace(BLANK_ENDS, '');
    const isShort = identifier !== '' && identifier.length <= MAX_IDENTIFIER_CHARS;
    if (!isShort || /\p{Cc}/u.test(identifier) || !identifier.isWellFormed())
      throw usage(
        `The identifier must be 1 to ${MAX_IDENTIFIER_CHARS} characters on one line.`,
        'Pass --identifier with the identifier that the account has in Scalekit, for example an e-mail address.',
      );
    assertIdentifier(this.policy.identifiers, identifier);
    if (flag !== undefined && flag !== own) this.#unconfirmed = identifier;
    return identifier;
  }

  /** Checks the syntax of a connection name before it is sent. @throws Failure USAGE */
  connectionName(flag: string | undefined): string | undefined {
    if (flag === undefined || CONNECTION_NAME.test(flag)) return flag;
    throw usage(
      `--connection-name ${JSON.stringify(flag.slice(0, 80))} is not a valid connection name.`,
      'Use a key_id from list-connections; names hold letters, digits, spaces, - _ and :.',
    );
  }

  /** Closes connections that would keep the process alive. */
  close(): void {
    this.#client?.close();
    this.deadline.clear();
  }

  async #askIdentifier(): Promise<string> {
    // Without credentials no answer helps.
    if (this.settings.missing) throw this.settings.missing;
    // OpenClaw runs its commands in a terminal that nobody is watching.
    if (this.host.env.OPENCLAW_SHELL || !this.host.stdin.isTTY || !this.host.stderrIsTTY)
      throw new Failure('IDENTIFIER_REQUIRED', 'No identifier says whose account to use.', {
        hint: 'Pass --identifier, or set TOOL_IDENTIFIER once; it is the identifier that the account has in Scalekit, for example an e-mail address.',
      });
    this.note('TOOL_IDENTIFIER is not set. Set it to skip this question.');
    return (await this.input.ask('Identifier (whose account to use): ')).trim();
  }
}

function traceLine({ method, target, status, ms, bytes }: Trace): string {
  return `[debug] ${method} ${target} → ${status}, ${Math.round(ms)} ms${bytes === undefined ? '' : `, ${bytes} bytes`}`;
}
