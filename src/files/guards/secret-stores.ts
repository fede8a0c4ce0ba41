/**
 * Places and names that hold credentials, which no agent has a reason to send or overwrite. No flag turns this
 * off. Paths are compared in lower case with forward slashes, so that one list works on every system.
 */

/** A home folder in its usual places; the caller's own is checked as well. */
const HOMES =
  /^(?:\/home\/[^/]+|\/users\/[^/]+|\/root|\/var\/root|[a-z]:\/users\/[^/]+|\/mnt\/[a-z]\/users\/[^/]+)\//;

/** Below a home folder. */
const IN_HOME: readonly [RegExp, string][] = [
  [/^\.azure\//, 'the credentials of Azure'],
  [/^(?:\.config|appdata\/(?:roaming|local))\/gcloud\//, 'the credentials of Google Cloud'],
  [
    /^(?:\.config|appdata\/roaming)\/(?:gh|github cli|op|rclone|hub|doctl|hcloud)\//,
    "a command-line program's credentials",
  ],
  [
    /^appdata\/(?:roaming|local)\/microsoft\/(?:credentials|protect|vault|crypto)\//,
    'the credential store of Windows',
  ],
  [/^library\/(?:keychains|cookies)\//, 'the keychain or cookies of macOS'],
  [/^\.local\/share\/(?:keyrings|kwalletd)\//, "the desktop's keyring"],
  [
    /^(?:\.config|appdata\/roaming|library\/application support)\/(?:1password|bitwarden|keepassxc)\//,
    "a password manager's store",
  ],
];

/** Patterns that apply anywhere. Folders end in a slash, files in `$`. */
const ANYWHERE: readonly [RegExp, string][] = [
  [/\/\.env\.[^/]*$|\.env(?:rc)?$/, 'an environment file'],
  [/\/\.ssh\//, 'the SSH keys'],
  [/\/\.gnupg\//, 'the GnuPG keys'],
  [
    /\/\.password-store\/|\.(?:kdbx?|agilekeychain|opvault|kwl|keychain|keychain-db)(?:$|\/)/,
    'a password store',
  ],
  [
    /\/id_(?:rsa|dsa|ecdsa|ed25519|xmss)(?:_sk)?(?:[._-](?!pub$)[^/]*)?$|\.(?:ppk|p12|pfx|jks|keystore)$/,
    'a private key',
  ],
  [/\/\.aws\/(?:credentials$|config$|sso\/|cli\/)/, 'the credentials of AWS'],
  [/\/\.kube\/config$/, 'the credentials of Kubernetes'],
  [/\/\.docker\/config\.json$/, 'the credentials of Docker'],
  [
    /\/gcloud\/(?:credentials\.db|access_tokens\.db|application_default_credentials\.json|legacy_credentials\/.*)$/,
    'the credentials of Google Cloud',
  ],
  [
    /\/[._]netrc$|\/\.(?:npmrc|yarnrc\.yml|pypirc|pgpass|my\.cnf|vault-token|git-credentials)$/,
    'a file of logins',
  ],
  [
    /\/\.config\/git\/credentials$|\/\.cargo\/credentials(?:\.toml)?$|\/credentials\.tfrc\.json$/,
    'a file of logins',
  ],
  [
    /\/(?:login data(?: for account)?|local state|logins(?:-backup)?\.json|key[34]\.db|signons\.sqlite|cookies\.sqlite|cookies\.binarycookies)$/,
    "a browser's store of logins",
  ],
  [
    /\/(?:default|profile \d+|guest profile|network|user data)\/(?:cookies|web data|extension cookies)$/,
    "a browser's store of logins",
  ],
  // The agent's own folders lie inside the state folder: https://docs.openclaw.ai/concepts/agent-workspace
  [/\/\.openclaw(?:-[^/]+)?\/(?!(?:workspace(?:-[^/]+)?|sandboxes|media)\/)/, 'the state of OpenClaw'],
  [/^\/(?:proc|sys|dev)\//, "the system's device and process files"],
  [/^\/etc\/(?:shadow|gshadow)-?$|^\/etc\/ssh\/ssh_host_[^/]*_key$/, "the system's secrets"],
];

/** How private keys begin: PEM, OpenSSH, PGP, SSH2, PuTTY, age. */
const PRIVATE_KEY =
  /-{4,5} ?BEGIN (?:[A-Z0-9]+ )*PRIVATE KEY(?: BLOCK)? ?-{4,5}|PuTTY-User-Key-File-\d|AGE-SECRET-KEY-1/;

/**
 * The kind of secret at a path.
 *
 * @param path absolute; links should be resolved, Windows paths may use either slash
 * @param homeDir the caller's home folder
 * @returns words for a message, undefined if nothing speaks against the path
 */
export function secretAt(path: string, homeDir = ''): string | undefined {
  const plain = simplify(path);
  const found = ANYWHERE.find(([pattern]) => pattern.test(plain));
  if (found) return found[1];
  const own = `${simplify(homeDir)}/`;
  const prefix = own.length > 2 && plain.startsWith(own) ? own : HOMES.exec(plain)?.[0];
  if (prefix === undefined) return undefined;
  return IN_HOME.find(([pattern]) => pattern.test(plain.slice(prefix.length)))?.[1];
}

/** Whether these bytes hold a private key, in any encoding that keeps ASCII recognisable. */
export function holdsPrivateKey(bytes: Buffer): boolean {
  return PRIVATE_KEY.test(bytes.toString('latin1').replaceAll('\0', ''));
}

/** Normalizes a path: what Windows ignores in names (streams, trailing dots and spaces) is removed. */
function simplify(path: string): string {
  const [, drive = '', rest = ''] = /^(?:[\\/]{2}\?[\\/])?([a-z]:)?(.*)$/is.exec(path) as RegExpExecArray;
  const segments = rest.normalize('NFKC').split(/[\\/]+/);
  const plain = segments.map((segment) => segment.replace(/:.*$/s, '').replace(/(?<=[^. ])[. ]+$/, ''));
  return `${drive}${plain.join('/')}`.toLowerCase().replace(/\/$/, '');
}
