import { realpathSync } from 'node:fs';
import { resolve } from 'node:path';
import { configInvalid, Failure } from '../answer/failure.ts';
import { isProtecting } from '../config/environment.ts';
import type { Settings } from '../config/settings.ts';
import { checkToken, keyedHash, makeToken } from '../config/timed-token.ts';
import type { ToolDefinition } from '../tools/definition.ts';
import { effectOf } from '../tools/effect.ts';
import { AuditLog } from './audit-log.ts';
import { type Call, changesSomething, risksOf } from './call.ts';
import { allowedIdentifiers } from './identifiers.ts';
import { parseRules, type Rule, type RuleSubject } from './rules.ts';

/** Which calls need a confirmation, from the loosest to the strictest. */
const CONFIRM_MODES = ['off', 'risky', 'writes'] as const;
type ConfirmMode = (typeof CONFIRM_MODES)[number];
const DEFAULT_MODE: ConfirmMode = 'risky';

/** How long a confirmation is valid, in seconds (docs/contract.md, Confirmation). */
const CONFIRMATION_SECONDS = 15 * 60;

/**
 * What the settings allow (docs/contract.md, Guards). If two sources disagree, the stricter applies: `.env` and
 * `--env-from` cannot loosen the process environment.
 */
export class Policy {
  readonly readOnly: boolean;
  readonly confirm: ConfirmMode;
  readonly auditLog: AuditLog | undefined;
  /** Undefined if anyone may be named. */
  readonly identifiers: ReadonlySet<string> | undefined;
  /** A call must match a rule of each of these lists, one per source. */
  readonly #allow: Rule[][];
  readonly #deny: Rule[];
  readonly #settings: Settings;
  readonly #cwd: string;

  /** @throws Failure CONFIG_INVALID for an invalid setting */
  constructor(settings: Settings, cwd: string) {
    const { sources } = settings;
    const listsOf = (variable: 'TOOL_ALLOW' | 'TOOL_DENY'): Rule[][] =>
      sources.flatMap(({ values }) => {
        const text = values[variable];
        return text === undefined ? [] : [parseRules(variable, text)];
      });
    this.readOnly = sources.some(({ values }) => isProtecting(values.TOOL_READ_ONLY));
    this.confirm = strictestMode(sources);
    this.identifiers = allowedIdentifiers(sources);
    const log = sources.flatMap(({ values }) => values.TOOL_AUDIT_LOG ?? [])[0];
    this.auditLog = log === undefined ? undefined : new AuditLog(resolve(cwd, log));
    this.#allow = listsOf('TOOL_ALLOW');
    this.#deny = listsOf('TOOL_DENY').flat();
    this.#settings = settings;
    this.#cwd = cwd;
  }

  /** All rules, for `doctor`. */
  get rules(): readonly Rule[] {
    return [...this.#allow.flat(), ...this.#deny];
  }

  /** Stops a call that the settings do not allow. @throws Failure READ_ONLY, NOT_ALLOWED */
  assertAllowed(call: Omit<Call, 'content'>): void {
    const what =
      call.tool ?? (call.path === undefined ? call.command : `${call.method} ${call.path.split('?')[0]}`);
    if (this.readOnly && changesSomething(call))
      throw new Failure('READ_ONLY', `TOOL_READ_ONLY is set, and ${what} could change something.`, {
        hint: 'Tell the user that this installation only reads; they can unset TOOL_READ_ONLY.',
      });
    const rule = this.#ruleAgainst(call);
    if (rule === undefined) return;
    throw new Failure('NOT_ALLOWED', `The settings of this installation do not allow ${what} (${rule}).`, {
      hint: 'Tell the user which rule forbids it; only they can change the setting. Do not look for a way around it.',
      details: { rule },
    });
  }

  /**
   * Whether a search may offer a tool: a call would be allowed on one of its connections.
   *
   * @param connections that could run it; none if its provider is not configured
   */
  readonly offers = (
    tool: ToolDefinition,
    connections: readonly { keyId: string; provider: string }[],
  ): boolean => {
    // Most installations have no rules, and a search asks about thousands of tools.
    if (!this.readOnly && this.#allow.length + this.#deny.length === 0) return true;
    const effect = effectOf(tool);
    const places = connections.length > 0 ? connections : [{ provider: tool.provider }];
    return places.some((connection) => this.#allows({ kind: 'tool', effect, tool: tool.name, connection }));
  };

  /** Whether upload-file or download-file may be offered on a connection. */
  offersTransfer(kind: 'upload' | 'download', connection: { keyId: string; provider: string }): boolean {
    return this.#allows({ kind, effect: kind === 'upload' ? 'write' : 'read', connection });
  }

  /** @returns the reasons why the call needs a confirmation, as the end of a sentence; empty if it needs none */
  reasonsToConfirm(call: Omit<Call, 'content'>): string[] {
    if (this.confirm === 'off' || call.count === 0) return [];
    const risks = risksOf(call, realPath(this.#cwd));
    if (risks.length > 0 || this.confirm === 'risky' || !changesSomething(call)) return risks;
    return ['could change something'];
  }

  /** Whether a person will see the call's content before it is sent: a large file is hashed only then. */
  needsContent(call: Omit<Call, 'content'>): boolean {
    return this.reasonsToConfirm(call).length > 0 || (this.auditLog !== undefined && changesSomething(call));
  }

  /** Everything that a confirmation covers. */
  #bound({ command, connection, identifier, content }: Call): Record<string, unknown> {
    const environment = this.#settings.credentials().envUrl;
    return { environment, command, connection_name: connection.keyId, identifier, content };
  }

  /** The hash of a call in the audit log. */
  hashOf(call: Call): string {
    return keyedHash(this.#settings.credentials().clientSecret, 'audit', this.#bound(call));
  }

  /** The value of `--confirm` for this call, and why it needs one; undefined if it needs none. */
  confirmationOf(call: Call): { confirm: string; reason: string } | undefined {
    const reasons = this.reasonsToConfirm(call);
    if (reasons.length === 0) return undefined;
    const { clientSecret } = this.#settings.credentials();
    const confirm = makeToken(clientSecret, 'confirm', this.#bound(call), Date.now());
    return { confirm, reason: `This call ${reasons.join('; it ')}.` };
  }

  /**
   * Stops a call that needs a confirmation until exactly this call is repeated with one.
   *
   * @throws Failure CONFIRMATION_REQUIRED
   */
  assertConfirmed(call: Call, given: string | undefined, preview: Record<string, unknown>): void {
    const needed = this.confirmationOf(call);
    if (!needed) return;
    const { clientSecret } = this.#settings.credentials();
    const fault =
      given === undefined
        ? 'missing'
        : checkToken(clientSecret, 'confirm', this.#bound(call), given, CONFIRMATION_SECONDS, Date.now());
    if (fault === undefined) return;
    const { confirm, reason } = needed;
    throw new Failure('CONFIRMATION_REQUIRED', `${FAULTS[fault]}${reason}`, {
      hint: `Show the user \`preview\`; after a yes to exactly this, run the same command with --confirm ${confirm}. It is valid for 15 minutes.`,
      details: { preview, confirm },
    });
  }

  /** The effective policy, for `doctor`. */
  describe(): Record<string, unknown> {
    const texts = (rules: readonly Rule[]) => rules.map(({ text }) => text);
    return {
      read_only: this.readOnly,
      confirm: this.confirm,
      allow: this.#allow.length === 0 ? null : texts(this.#allow.flat()),
      deny: texts(this.#deny),
      identifiers: this.identifiers === undefined ? '*' : [...this.identifiers],
      audit_log: this.auditLog?.path ?? null,
    };
  }

  #allows(subject: RuleSubject): boolean {
    return !(this.readOnly && changesSomething(subject)) && this.#ruleAgainst(subject) === undefined;
  }

  /** The rule that forbids it, as the user wrote it. */
  #ruleAgainst(subject: RuleSubject): string | undefined {
    const denied = this.#deny.find((rule) => rule.matches(subject));
    if (denied) return `${denied.variable}: ${denied.text}`;
    const missed = this.#allow.find((rules) => !rules.some((rule) => rule.matches(subject)));
    return missed && `TOOL_ALLOW: ${missed.map(({ text }) => text).join(', ')}`;
  }
}

const FAULTS = {
  missing: '',
  malformed: 'The value of --confirm was not created by this program. ',
  expired: 'The confirmation has expired; it was valid for 15 minutes. ',
  'other request': 'The request, the account or the value of --confirm is not the one that was confirmed. ',
} as const;

/** The strictest mode of all sources; the default applies if the process environment sets none. */
function strictestMode(sources: Settings['sources']): ConfirmMode {
  const modes = sources.flatMap(({ values }, at) => {
    const text = values.TOOL_CONFIRM ?? (at === 0 ? DEFAULT_MODE : 'off');
    return [modeOf(text), isProtecting(values.TOOL_CONFIRM_WRITES) ? 'writes' : 'off'] as ConfirmMode[];
  });
  return CONFIRM_MODES[Math.max(...modes.map((mode) => CONFIRM_MODES.indexOf(mode)))] as ConfirmMode;
}

function modeOf(text: string): ConfirmMode {
  const mode = CONFIRM_MODES.find((one) => one === text.toLowerCase());
  if (mode !== undefined) return mode;
  throw configInvalid(
    `TOOL_CONFIRM is ${JSON.stringify(text.slice(0, 80))}, which is not one of ${CONFIRM_MODES.join(', ')}.`,
    'Ask the user to correct TOOL_CONFIRM, or to unset it: risky is the default.',
  );
}

function realPath(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}
