import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What can be made different about the machine that the built file runs on, as code that Node runs before it. */
export const HOOKS = {
  /** A Node that is too old, by what it says of itself. */
  oldNode: `Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '18.20.8' } });`,
  /** A user whom the system does not know. */
  noHome: `require('node:os').homedir = () => { throw new Error('uv_os_homedir returned ENOENT'); };`,
  /** The name slow.localhost has an address of each family; those of IPv6 take no connection and refuse none. */
  deadIPv6: `
    const dns = require('node:dns');
    const { lookup } = dns;
    const all = [{ address: '::1', family: 6 }, { address: '127.0.0.1', family: 4 }];
    dns.lookup = (host, options, done) => host === 'slow.localhost' ? process.nextTick(done, null, all) : lookup(host, options, done);
    process.binding('tcp_wrap').TCP.prototype.connect6 = () => 0;`,
  /** The name slow.localhost has two addresses, and every connection takes 600 ms to stand. */
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
  /** The name portal.localhost leads to this machine on every system. */
  portal: `
    const dns = require('node:dns');
    const { lookup } = dns;
    dns.lookup = (host, options, done) => lookup(host === 'portal.localhost' ? '127.0.0.1' : host, options, done);`,
  /** Names are never resolved. */
  silentDns: `
    require('node:dns').lookup = () => {};
    require('node:dns/promises').lookup = () => new Promise(() => {});`,
};

/** Arguments for Node with which it runs these hooks first. @param folder where a file may be written */
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
