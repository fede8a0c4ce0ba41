/**
 * Third-party code that is left out, and its replacement. Nothing here is ever reached by our
 * program: each entry says why. A file that has moved in a new version of its package fails the build,
 * so that an omission cannot silently stop working.
 */

import { FILE_DESC } from './descriptors.mjs';

/** @type {{ module: string, reason: string, code: string }[]} a package, or a file in one */
export const REPLACED = [
  {
    module: 'axios',
    reason:
      "Requests travel on our own transport (src/http/exchange.ts); the SDK's core merely makes a client.",
    code: `
      const interceptors = { request: { use() {} }, response: { use() {} } };
      export class AxiosError extends Error {}
      export const HttpStatusCode = {};
      export default { create: () => ({ defaults: {}, interceptors }) };`,
  },
  {
    module: 'qs',
    reason: "The SDK's own token request is written with it, which is never sent.",
    code: 'export default {};',
  },
  {
    module: 'y18n',
    reason: 'Reads translations from files beside it, and none are beside the bundle. English is built in.',
    code: `
      import { format } from 'node:util';
      import words from '../../locales/en.json';
      const say = (text, ...values) => format(words[text] ?? text, ...values);
      const sayCount = (one, other, quantity, ...values) => {
        const text = quantity === 1 ? words[one]?.one ?? one : words[one]?.other ?? other;
        return format(text, ...(text.includes('%d') ? [quantity, ...values] : values));
      };
      export default () => ({
        __: say,
        __n: sayCount,
        getLocale: () => 'en',
        setLocale() {},
        updateLocale: (changed) => Object.assign(words, changed),
      });`,
  },
  {
    module: 'string-width',
    reason: 'Help texts are Latin, a column a character. Comes in two versions, one with a table of emoji.',
    code: `export default (text) => [...text].length;`,
  },
  {
    module: 'escalade/sync',
    reason: 'yargs looks for a package.json above it, for a version and settings that we give ourselves.',
    code: `export default () => undefined;`,
  },
  {
    module: 'yargs/build/lib/completion.js',
    reason:
      'For shells, which we do not offer; and it answers a hidden flag, --get-yargs-completions, with no JSON.',
    code: `export const completion = () => ({ setParsed() {} });`,
  },
  {
    module: 'get-caller-file',
    reason: 'Used by the commandDir of yargs, which reads commands from a folder.',
    code: `export default () => '';`,
  },
  {
    module: '@bufbuild/protobuf/dist/esm/to-json.js',
    reason: 'Messages travel as binary. Brings the descriptions of all well-known types.',
    code: `export const toJson = undefined, toJsonString = undefined;`,
  },
  {
    module: '@bufbuild/protobuf/dist/esm/from-json.js',
    reason: 'The same.',
    code: `export const fromJson = undefined, fromJsonString = undefined;`,
  },
  {
    module: '@bufbuild/protobuf/dist/esm/codegenv2/file.js',
    reason: 'Descriptions are JSON in the bundle: see descriptors.mjs.',
    code: FILE_DESC,
  },
  {
    module: '@bufbuild/protobuf/dist/esm/codegenv2/embed.js',
    reason: 'For code generators. Brings the descriptor of descriptors.',
    code: 'export {};',
  },
];

/** @type {{ file: string, reason: string, find: string | RegExp, replace: string | ((found: string) => string) }[]} what changes in a file */
export const EDITED = [
  {
    file: '@scalekit-sdk/node/lib/core.js',
    reason:
      'Calls go through ScalekitClient. This would repeat them, whatever they do (docs/scalekit.md, SDK retries).',
    find: /^ {4}\/\*\*\n {5}\* Execute a function with error handling[\s\S]*?(?=^}\nexports\.default)/m,
    replace: '',
  },
  {
    file: '@scalekit-sdk/node/lib/core.js',
    reason: 'What only that needed.',
    find: /^const (connect_1|base_exception_1|specific_exceptions_1|errdetails_pb_1) = .*\n/gm,
    replace: '',
  },
  {
    file: 'yargs/lib/platform-shims/esm.mjs',
    reason: 'To touch stdout opens it, and help has a width of its own.',
    find: /stdColumns: .*/,
    replace: 'stdColumns: null',
  },
  {
    file: 'yargs/lib/platform-shims/esm.mjs',
    reason: 'Asks for the working directory at load, which fails where it was deleted.',
    find: 'mainFilename: mainFilename || process.cwd()',
    replace: 'mainFilename',
  },
  {
    file: 'yargs/build/lib/command.js',
    reason: 'Writes the help of every command that runs, for a `getHelp()` that is never called.',
    find: 'yargs.getInternalMethods().getUsageInstance().cacheHelpMessage();',
    replace: '',
  },
];
