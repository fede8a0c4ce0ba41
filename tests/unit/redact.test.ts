import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { parseJson } from '../../src/answer/json.ts';
import { Redactor } from '../../src/answer/redact.ts';

const make = (length = 24) => randomBytes(length).toString('base64url');

describe('a redactor', () => {
  it('without secrets changes nothing', () => {
    const value = { a: ['x'] };
    const redactor = new Redactor();
    redactor.add('short');
    expect(redactor.value(value)).toBe(value);
    expect(redactor.needles()).toEqual({ plain: [], encoded: [] });
  });

  it('removes a secret in every form it may have', () => {
    const secret = `a"b/c+d ${make()}=`;
    const redactor = new Redactor();
    redactor.add(secret);
    const forms = [
      secret,
      JSON.stringify(secret),
      encodeURIComponent(secret),
      Buffer.from(secret).toString('base64'),
    ];
    for (const form of forms) {
      const clean = redactor.text(`before ${form} after`);
      expect(clean).toContain('[redacted]');
      expect(clean).not.toContain(form);
    }
  });

  it('recognizes other encodings of JSON and URLs', () => {
    const secret = `1//${make()}&<${make()}=`;
    const redactor = new Redactor();
    redactor.add(secret);
    const hex = (char: string) => `\\u00${char.charCodeAt(0).toString(16)}`;
    const forms = [
      secret.replaceAll('/', '\\/'),
      secret.replace(/[<>&]/g, hex),
      secret.replace(/[<>&=']/g, hex),
      encodeURIComponent(secret).replace(/%../g, (code) => code.toLowerCase()),
    ];
    for (const form of forms) expect(redactor.text(`x ${form} y`)).toBe('x [redacted] y');
  });

  it('leaves no rest of a secret that contains another', () => {
    const short = make();
    const long = `${short}.${make()}`;
    const redactor = new Redactor();
    redactor.add(short);
    redactor.add(long);
    expect(redactor.text(`x ${long} y`)).toBe('x [redacted] y');
  });

  it('ignores secrets of a few characters', () => {
    const redactor = new Redactor();
    for (const word of ['', 'a', 'abc', undefined]) redactor.add(word);
    expect(redactor.text('abc and a')).toBe('abc and a');
  });

  it('redacts keys, strings and numbers of a value, and nothing else', () => {
    const secret = make();
    const redactor = new Redactor();
    redactor.add(secret);
    redactor.add('123456789');
    const dirty = { [secret]: [secret, 1, true, null], n: 123456789, deep: { s: `Bearer ${secret}` } };
    const clean = redactor.value(dirty);
    expect(JSON.stringify(clean)).not.toContain(secret);
    expect(clean).toMatchObject({ deep: { s: 'Bearer [redacted]' }, n: '[redacted]' });
    redactor.add('12345678901234567890');
    expect(redactor.value(parseJson('[12345678901234567890]'))).toEqual(['[redacted]']);
    const plain = { a: 1, b: ['x'], c: parseJson('9007199254740993') };
    expect(redactor.value(plain)).toEqual(plain);
  });

  it('masks in messages what looks like a token', () => {
    const redactor = new Redactor();
    for (const word of [
      `Bearer ${make()}`,
      `eyJ${make()}.${make()}.${make()}`,
      `ya29.${make()}`,
      `ghp_${randomBytes(12).toString('hex')}`,
      `xoxb-${randomBytes(12).toString('hex')}`,
    ])
      expect(redactor.message(`got ${word}.`)).toMatch(/^got \[redacted\]\.?$/);
    expect(redactor.message('the page 1b2c3d4e-0001 was not found')).toContain('1b2c3d4e-0001');
  });

  it('removes a short secret in base64, but no text that only contains a few of its bytes', () => {
    const redactor = new Redactor();
    redactor.add('pw-4711');
    expect(redactor.text(Buffer.from('pw-4711').toString('base64'))).toMatch(/^\[redacted\]/);
    // After one or two other bytes, only three bytes in the middle are recognizable: those occur by chance.
    const chance = [Buffer.from('w-4'), Buffer.from('-47')].map((bytes) => bytes.toString('base64'));
    for (const text of chance) expect(redactor.text(text)).toBe(text);
  });
});
