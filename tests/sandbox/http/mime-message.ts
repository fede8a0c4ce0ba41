/** An email (RFC 5322 and MIME), parsed as far as mailboxes show it. */
export interface MimeMessage {
  headers: Record<string, string>;
  text: string;
  attachments: { name: string; mimeType: string; content: Buffer }[];
}

interface Entity {
  headers: Record<string, string>;
  content: Buffer;
}

export function readMessage(bytes: Buffer): MimeMessage {
  const whole = readEntity(bytes);
  const message: MimeMessage = { headers: whole.headers, text: '', attachments: [] };
  collect(whole, message);
  return message;
}

function collect({ headers, content }: Entity, into: MimeMessage): void {
  const type = headers['content-type'] ?? 'text/plain';
  const boundary = /boundary="?([^";]+)"?/i.exec(type)?.[1];
  if (/^multipart\//i.test(type) && boundary !== undefined) {
    for (const part of split(content, boundary)) collect(readEntity(part), into);
    return;
  }
  const name = nameOf(headers);
  const decoded = decode(content, headers['content-transfer-encoding'] ?? '7bit');
  const mimeType = (type.split(';', 1)[0] ?? '').trim();
  if (name !== undefined) into.attachments.push({ name, mimeType, content: decoded });
  else if (/^text\//i.test(mimeType)) into.text ||= decoded.toString('utf8');
}

function readEntity(bytes: Buffer): Entity {
  const [mark, length] = bytes.includes('\r\n\r\n') ? ['\r\n\r\n', 4] : ['\n\n', 2];
  const end = bytes.indexOf(mark);
  const head = bytes.subarray(0, end < 0 ? bytes.length : end).toString('utf8');
  const lines = head.replace(/\r?\n[ \t]+/g, ' ').split(/\r?\n/);
  const headers = Object.fromEntries(
    lines
      .filter((line) => line.includes(':'))
      .map((line) => {
        const colon = line.indexOf(':');
        return [line.slice(0, colon).toLowerCase(), words(line.slice(colon + 1).trim())];
      }),
  );
  return { headers, content: end < 0 ? Buffer.alloc(0) : bytes.subarray(end + length) };
}

/** The parts between the boundaries, without the boundaries' line endings. */
function split(content: Buffer, boundary: string): Buffer[] {
  const parts: Buffer[] = [];
  const mark = `--${boundary}`;
  for (let at = content.indexOf(mark); at >= 0; ) {
    const start = at + mark.length;
    const next = content.indexOf(mark, start);
    if (next < 0) break;
    const part = content.subarray(start, next);
    const from = part.indexOf('\n') + 1;
    const to = part.length - (part.at(-2) === 13 ? 2 : 1);
    parts.push(part.subarray(from, to));
    at = next;
  }
  return parts;
}

/** The file name of an attachment: plain, or percent-encoded as in RFC 5987. */
function nameOf(headers: Record<string, string>): string | undefined {
  const disposition = headers['content-disposition'] ?? '';
  const encoded = /filename\*=utf-8''([^;]+)/i.exec(disposition)?.[1];
  if (encoded !== undefined) return decodeURIComponent(encoded.trim());
  const plain =
    /filename="((?:[^"\\]|\\.)*)"/i.exec(disposition)?.[1] ?? /filename=([^;"]+)/i.exec(disposition)?.[1];
  return plain?.replace(/\\(.)/g, '$1');
}

function decode(content: Buffer, encoding: string): Buffer {
  switch (encoding.toLowerCase()) {
    case 'base64':
      return Buffer.from(content.toString('latin1'), 'base64');
    case 'quoted-printable': {
      const joined = content.toString('latin1').replace(/=\r?\n/g, '');
      const plain = joined.replace(/=([0-9a-f]{2})/gi, (_all, hex: string) =>
        String.fromCharCode(Number.parseInt(hex, 16)),
      );
      return Buffer.from(plain, 'latin1');
    }
    default:
      return content;
  }
}

/** Decodes the encoded words of RFC 2047, `=?utf-8?b?…?=`. */
function words(value: string): string {
  const joined = value.replace(/\?=\s+=\?/g, '?==?');
  return joined.replace(/=\?utf-8\?([bq])\?([^?]*)\?=/gi, (_all, kind: string, text: string) =>
    decode(
      Buffer.from(kind.toLowerCase() === 'q' ? text.replaceAll('_', ' ') : text),
      kind.toLowerCase() === 'q' ? 'quoted-printable' : 'base64',
    ).toString('utf8'),
  );
}
