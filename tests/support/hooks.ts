import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Changes to the machine that the built file runs on, as code that Node runs before it. */
export const HOOKS = {
  /** A Node whose version is too old. */
  oldNode: `Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '18.20.8' } });`,
  /** A user that the system does not know. */
  noHome: `require('node:os').homedir = () => { throw new Error('uv_os_homedir returned ENOENT'); };`,
  /** The name slow.localhost has an IPv4 and an IPv6 address; IPv6 neither accepts nor refuses connections. */
  deadIPv6: `
    const dns = require('node:dns');
    const { lookup } = dns;
    const all = [{ address: '::1', family: 6 }, { address: '127.0.0.1', family: 4 }];
    dns.lookup = (host, options, done) => host === 'slow.localhost' ? process.nextTick(done, null, all) : lookup(host, options, done);
    process.binding('tcp_wrap').TCP.prototype.connect6 = () => 0;`,
  /** The name slow.localhost has two addresses, and every connection takes 600 ms to open. */
  farAway: `
    const dns = require('node:dns');
    const { lookup } = dns;
    const all = [{ address: '127.0.0.1', family: 4 }, { address: '::1', family: 6 }];
    dns.lookup = (host, options, done) => host === 'slow.localhost' ? process.nextTick(done, null, all) : lookup(host, options, done);
    const { TCP } = process.binding('tcp_wrap');
    const { connect } = TCP.prototype;
    TCP.prototype.connect = function (request, ...rest) {
      const { oncomplete } = request;
      request.oncomplete = (...result) => void setTimeout(() => oncomplete.apply(request, result), 600);
      return connect.call(this, request, ...rest);
    };`,
  /** Every name below localhost resolves to this machine on every system. */
  localNames: `
    const dns = require('node:dns');
    const { lookup } = dns;
    dns.lookup = (host, options, done) => lookup(host.endsWith('.localhost') ? '127.0.0.1' : host, options, done);`,
  /** DNS never answers. */
  silentDns: `
    require('node:dns').lookup = () => {};
    require('node:dns/promises').lookup = () => new Promise(() => {});`,
};

/** Node arguments that run these hooks first. @param folder a writable folder */
export function hooked(folder: string, ...names: (keyof typeof HOOKS)[]): string[] {
  return [
    '--no-deprecation',
    ...names.flatMap((name) => {
      const file = join(folder, `${name}.cjs`);
      writeFileSync(file, HOOKS[name]);
      return ['--require', file];
    }),
  ];
}
