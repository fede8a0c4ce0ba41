/** The registry's rule against secrets in files: a secret-like name followed by 16 characters. */

const NAME =
  '(?:[a-z0-9]+[_\\s-]+)*(?:(?:api|client|consumer)[_\\s-]?(?:secret|key|token)|secret[_\\s-]?key' +
  '|access[_\\s-]?(?:token|key|secret|grant)|auth[_\\s-]?token|bearer(?:[_\\s-]?token)?|private[_\\s-]?key' +
  '|service[_\\s-]?role[_\\s-]?key|github[_\\s-]?(?:pat|token)|(?:openrouter|supabase|storj)[_\\s-]?(?:key|token|secret)' +
  '|password)';
const ASSIGNED = new RegExp(`\\b${NAME}\\b["']?\\s*[:=]\\s*(.+)$`, 'i');
const HEADER =
  /\b(?:authorization|x-api-key|x-api-secret)\b\s*[:=]\s*(?:bearer\s+)?(?:(["'`])([^"'`]{15,})\1|([a-z0-9][\w.~+/=-]{15,}))/i;
const KNOWN_PREFIX = /^(?:sk[-_]|ak[-_]|pk[-_]|gh[opsu]_|xox[baprs]-|ya29\.|eyJ)/;
const PLACEHOLDER =
  /your|example|placeholder|change-?me|replace|redacted|dummy|sample|test-token|(?:token|secret|api-key)-here|process\.env\.|^secretref:/i;
const CODE = /\.(?:[cm]?[jt]sx?|sh|py)$/i;

/** @param {string} path @param {string} text @returns {number} the index of the first such line, or -1 */
export function secretLine(path, text) {
  return text.split('\n').findIndex((line) => {
    const [, , quotedHeader, bareHeader] = line.match(HEADER) ?? [];
    const [, assigned] = line.match(ASSIGNED) ?? [];
    return (
      isSecret(path, quotedHeader, true) ||
      isSecret(path, bareHeader, false) ||
      isSecret(path, ...firstValue(assigned))
    );
  });
}

/** @returns {[string | undefined, boolean]} the first word or quoted text, and whether it is quoted */
function firstValue(text = '') {
  const [, quote, quoted, bare] = text.trim().match(/^(["'`])((?:\\.|(?!\1).)*)\1|^([^\s,;#)"'`]+)/) ?? [];
  return quote === undefined ? [bare, false] : [quoted, true];
}

function isSecret(path, value, quoted) {
  if (value === undefined || value.length < 16) return false;
  if (KNOWN_PREFIX.test(value)) return true;
  if (PLACEHOLDER.test(value) || /[${}]/.test(value)) return false;
  if (!quoted && CODE.test(path) && /^[\w$]+(?:\??\.|\s*\(|$)/.test(value)) return false;
  return /[a-z]/i.test(value) || /\d{16,}/.test(value);
}
