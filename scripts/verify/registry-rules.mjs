/**
 * The registry's static rules for published files, by their names there, as far as they apply to TypeScript, Markdown and
 * JSON. Some are stricter here, and forbid completely what we never need.
 */
import { secretLine } from './secrets.mjs';

const CODE = /\.(?:[cm]?[jt]sx?|py|sh|bash|zsh|rb|go)$/i;
const MARKDOWN = /\.mdx?$/i;
const MANIFEST = /\.(?:json|ya?ml|toml)$/i;
const ANY = /./;

const SENDS = /\bfetch\s*\(|http\.request\s*\(|\baxios\b/;
const READS_SECRET_FILE =
  /readFile(?:Sync)?\s*\([^)]*(?:secret|token|credential|passw|private[-_]?key|\.env\b|\.ssh\/|\.aws\/|\.config\/|keychain|cookie|session|auth|\/etc\/|\/Library\/)/i;
const BROAD_ENVIRONMENT = /process\.env(?!\s*(?:\.|\[\s*["'`]))/;
const RAW_IP = /https?:\/\/\d{1,3}(?:\.\d{1,3}){3}(?::\d+)?[/"']/i;

/** @typedef {{ declared: Set<string> }} Context the variables that SKILL.md declares */

/** @type {{ code: string, files: RegExp, finds: RegExp | ((text: string, context: Context, path: string) => boolean) }[]} */
const RULES = [
  { code: 'exposed_secret_literal', files: ANY, finds: (text, _, path) => secretLine(path, text) >= 0 },
  {
    code: 'exposed_resource_identifier',
    files: ANY,
    finds: /http:\/\/100\.(?:6[4-9]|[7-9]\d|1[01]\d|12[0-7])\.\d/,
  },
  { code: 'dangerous_exec', files: CODE, finds: /child_process/ },
  { code: 'dynamic_code_execution', files: CODE, finds: /(?<![\w$.])eval\s*\(|new\s+Function\s*\(/ },
  { code: 'env_credential_access', files: CODE, finds: readsEnvironment },
  {
    code: 'potential_exfiltration',
    files: CODE,
    finds: (text) => SENDS.test(text) && READS_SECRET_FILE.test(text),
  },
  { code: 'obfuscated_code', files: CODE, finds: /(?:\\x[0-9a-f]{2}){6,}/i },
  {
    code: 'obfuscated_code',
    files: CODE,
    finds: /(?:atob|Buffer\.from)\s*\(\s*["'][A-Za-z0-9+/=]{200,}["']/,
  },
  { code: 'insecure_tls_verification', files: CODE, finds: /rejectUnauthorized\s*:\s*(?:false|!1)\b/i },
  { code: 'insecure_tls_verification', files: CODE, finds: /NODE_TLS_REJECT_UNAUTHORIZED/ },
  { code: 'host_platform_source_patch', files: CODE, finds: patchesHost },
  {
    code: 'confirmation_bypass',
    files: CODE,
    finds: /OPENCLAW_AGENT_CALL|SAFE_EXEC_AUTO_CONFIRM|SAFEXEC_CONTEXT/i,
  },
  { code: 'nonstandard_network', files: CODE, finds: /new\s+WebSocket\s*\(\s*["']wss?:\/\/[^"']*:\d+/ },
  { code: 'crypto_mining', files: CODE, finds: /stratum\+(?:tcp|ssl)|coinhive|cryptonight|xmrig/i },
  { code: 'credential_exposure_instructions', files: MARKDOWN, finds: exposesCredential },
  { code: 'secret_argv_exposure', files: MARKDOWN, finds: (text) => text.split('\n').some(passesSecret) },
  {
    code: 'install_terminal_payload',
    files: MARKDOWN,
    finds: /(?:curl|wget)\b[^\n|]*\|\s*(?:\/bin\/)?(?:ba)?sh\b/i,
  },
  {
    code: 'install_terminal_payload',
    files: MARKDOWN,
    finds: /base64\s+-?d\b[^\n|]*\|\s*(?:\/bin\/)?(?:ba)?sh\b/i,
  },
  { code: 'destructive_delete_command', files: MARKDOWN, finds: /\brm\s+-[a-z]*r[a-z]*f/i },
  {
    code: 'prompt_injection_instructions',
    files: MARKDOWN,
    finds: /ignore\s+(?:all\s+)?previous\s+instructions/i,
  },
  { code: 'prompt_injection_instructions', files: MARKDOWN, finds: /system\s*prompt\s*[:=]/i },
  {
    code: 'generated_source_template_injection',
    files: MARKDOWN,
    finds: /^\s*\w+\s*=.*["']\$\{[\w-]+\}["']/m,
  },
  {
    code: 'exposed_resource_identifier',
    files: MARKDOWN,
    finds: /["']connection_id["']\s*:\s*["'][0-9a-f]{8}-/i,
  },
  {
    code: 'exposed_resource_identifier',
    files: MARKDOWN,
    finds: /\/spreadsheets\/(?!.*(?:your|example))[\w-]{20,}\//i,
  },
  {
    code: 'install_untrusted_source',
    files: MANIFEST,
    finds: /https?:\/\/(?:bit\.ly|tinyurl\.com|t\.co|goo\.gl|is\.gd)\//i,
  },
  { code: 'install_untrusted_source', files: MANIFEST, finds: RAW_IP },
];

/**
 * @param {string} path
 * @param {string} text
 * @param {Context} context
 * @returns {string[]} `path: code` for every rule that the file breaks
 */
export function registryFindings(path, text, context) {
  const broken = RULES.filter(({ files, finds }) => {
    if (!files.test(path)) return false;
    return typeof finds === 'function' ? finds(text, context, path) : finds.test(text);
  });
  return [...new Set(broken.map(({ code }) => `${path}: ${code}`))];
}

/** A file that sends may only read declared variables, by name. */
function readsEnvironment(text, { declared }) {
  if (!SENDS.test(text)) return false;
  return BROAD_ENVIRONMENT.test(text) || environmentNames(text).some((name) => !declared.has(name));
}

/** @returns {string[]} every NAME of a `process.env.NAME` or `process.env['NAME']`, sorted */
export function environmentNames(text) {
  const read = text.matchAll(/process\.env(?:\.|\[\s*["'`])([A-Za-z_]\w*)/g);
  return [...new Set([...read].map(([, name]) => name))].sort();
}

function exposesCredential(text) {
  return (
    /\bgit\s+remote\s+set-url\b.*\$\{?[A-Z_]*(?:TOKEN|PAT|SECRET|KEY)/.test(text) ||
    /\bsave\s+(?:it|the\s+(?:token|secret|credential|key|pat))\s+to\s+(?:your\s+)?(?:memory|conversation|chat)\b/i.test(
      text,
    )
  );
}

/** A command line with a secret in a document, unless the line warns against it. */
function passesSecret(line) {
  if (/\b(?:do\s+not|don't|avoid|never|reject)\b.*\b(?:argv|argument)\b/i.test(line)) return false;
  return /\b(?:npx|npm\s+exec|node|python3?|docker\s+run)\b.*--(?:private-key|seed|seed-phrase|mnemonic|password|token)\s+["'<$]/i.test(
    line,
  );
}

/** Code that edits the host's sources and rebuilds it. */
function patchesHost(text) {
  return (
    /\/src\/(?:agents|tools)\/|OPENCLAW_DIR/.test(text) &&
    /\b(?:npm|bun)\s+run\s+build\b|\bpnpm\s+build\b/.test(text)
  );
}
