/**
 * Third-party code that the bundle omits, and its replacements. Our program never needs it; each entry says why. If a
 * package moves such a file, the build fails, so that an omission cannot silently stop working.
 */

import { FILE_DESC } from './descriptors.mjs';

/** @type {{ module: string, reason: string, code: string }[]} a package, or a file in one */
export const REPLACED = [
  {
    module: 'axios',
    reason: "Requests use our own transport (src/http/exchange.ts); the SDK's core only creates a client.",
    code: `
      const interceptors = { request: { use() {} }, response: { use() {} } };
      export class AxiosError extends Error {}
      export const HttpStatusCode = {};
      export default { create: () => ({ defaults: {}, interceptors }) };`,
  },
  {
    module: 'qs',
    reason: "Only used for the SDK's own token request, which is never sent.",
    code: 'export default {};',
  },
  {
    module: 'y18n',
    reason: 'Reads translations from files, which the bundle does not have. English is built in.',
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
    reason:
      'Help texts are Latin, one column per character. The package is bundled twice, once with a table of emoji.',
    code: `export default (text) => [...text].length;`,
  },
  {
    module: 'ansi-styles',
    reason: 'Help texts have no colors, which wrap-ansi would close at the end of a line.',
    code: `export default { codes: new Map() };`,
  },
  {
    module: 'strip-ansi',
    reason: 'As above.',
    code: `export default (text) => text;`,
  },
  {
    module: 'escalade/sync',
    reason: 'yargs looks for a package.json with a version and settings, which we pass ourselves.',
    code: `export default () => undefined;`,
  },
  {
    module: 'yargs/build/lib/completion.js',
    reason:
      'Shell completion, which we do not offer; its hidden flag, --get-yargs-completions, would not print JSON.',
    code: `export const completion = () => ({ setParsed() {} });`,
  },
  {
    module: 'yargs/build/lib/validation.js',
    reason: 'yargs only prints help here; src/cli/args checks the command line.',
    code: `
      const nothing = () => {};
      const none = { freeze: nothing, unfreeze: nothing, positionalCount: nothing, reset: () => none };
      export const validation = () => none;`,
  },
  {
    module: 'yargs/build/lib/argsert.js',
    reason: 'Checks the types of arguments in calls of yargs, which TypeScript does.',
    code: `export const argsert = () => {};`,
  },
  {
    module: 'get-caller-file',
    reason: 'Only used by commandDir in yargs, which reads commands from a folder.',
    code: `export default () => '';`,
  },
  {
    module: '@bufbuild/protobuf/dist/esm/to-json.js',
    reason: 'Messages are sent in binary form. Would add the descriptors of all well-known types.',
    code: `export const toJson = undefined, toJsonString = undefined;`,
  },
  {
    module: '@bufbuild/protobuf/dist/esm/from-json.js',
    reason: 'As above.',
    code: `export const fromJson = undefined, fromJsonString = undefined;`,
  },
  {
    module: '@bufbuild/protobuf/dist/esm/codegenv2/file.js',
    reason: 'Descriptors are JSON in the bundle: see descriptors.mjs.',
    code: FILE_DESC,
  },
  {
    module: '@bufbuild/protobuf/dist/esm/codegenv2/embed.js',
    reason: 'For code generators. Would add the descriptor of descriptors.',
    code: 'export {};',
  },
];

/** @type {{ file: string, reason: string, find: string | RegExp, replace: string | ((found: string) => string) }[]} edits of a file */
export const EDITED = [
  {
    file: 'zod/v4/mini/schemas.js',
    reason: 'Takes a helper from an object that has all of them, so that none would be left out.',
    find: 'core.util.constantCatch',
    replace: 'util.constantCatch',
  },
  {
    file: '@scalekit-sdk/node/lib/core.js',
    reason: 'Calls go through ScalekitClient. This would repeat any call (docs/scalekit.md, SDK retries).',
    find: /^ {4}\/\*\*\n {5}\* Execute a function with error handling[\s\S]*?(?=^}\nexports\.default)/m,
    replace: '',
  },
  {
    file: '@scalekit-sdk/node/lib/core.js',
    reason: 'Only needed by the previous one.',
    find: /^const (connect_1|base_exception_1|specific_exceptions_1|errdetails_pb_1) = .*\n/gm,
    replace: '',
  },
  {
    file: 'yargs/lib/platform-shims/esm.mjs',
    reason: 'Touching stdout opens it, and help has its own width.',
    find: /stdColumns: .*/,
    replace: 'stdColumns: null',
  },
  {
    file: 'yargs/lib/platform-shims/esm.mjs',
    reason: 'Reads the working directory when loaded, which fails if it was deleted.',
    find: 'mainFilename: mainFilename || process.cwd()',
    replace: 'mainFilename',
  },
  {
    file: 'yargs/build/lib/command.js',
    reason: 'Builds the help of every command that runs, for a `getHelp()` that is never called.',
    find: 'yargs.getInternalMethods().getUsageInstance().cacheHelpMessage();',
    replace: '',
  },
];
