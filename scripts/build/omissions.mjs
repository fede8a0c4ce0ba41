/**
 * Third-party code that is left out, and what stands in its place. Nothing here is ever reached by our
 * program: each entry says why. A file that has moved in a new version of its package fails the build,
 * so that an omission cannot silently stop working.
 */

import { HYDRATE } from './descriptors.mjs';

const refuse = (what) => `throw new Error('Not in this build: ${what}');`;

/** @type {{ module: string, reason: string, code: string }[]} a package, or a file in one */
export const REPLACED = [
  {
    module: 'qs',
    reason: 'The SDK writes three flat strings with it, into the form of the token request.',
    code: `export default { stringify: (fields) => new URLSearchParams(fields).toString() };`,
  },
  {
    module: 'follow-redirects',
    reason: 'Redirects are followed in our own code, where the headers that go along are decided.',
    code: `import http from 'node:http'; import https from 'node:https'; export default { http, https };`,
  },
  {
    module: 'proxy-from-env',
    reason: 'No HTTP proxy is taken from the environment; gRPC would not use it either.',
    code: `export const getProxyForUrl = () => '';`,
  },
  {
    module: 'axios/lib/helpers/shouldBypassProxy.js',
    reason: 'Asked only when there is a proxy.',
    code: `export default () => true;`,
  },
  {
    module: 'https-proxy-agent',
    reason: 'Made only when there is a proxy. Brings `debug`, which reads the whole environment.',
    code: `export default class { constructor() { ${refuse('HTTP proxies')} } }`,
  },
  {
    module: 'form-data',
    reason: 'Multipart bodies are streamed by our own code. Brings the 130 KB of mime-db.',
    code: `export default class { constructor() { ${refuse('form-data')} } }`,
  },
  {
    module: 'axios/lib/adapters/fetch.js',
    reason: 'Node has the http adapter, which is tried first. Touches fetch, which loads undici.',
    code: `export const getFetch = () => false;`,
  },
  {
    module: 'axios/lib/adapters/xhr.js',
    reason: 'For browsers. The value is what the file itself exports in Node.',
    code: `export default false;`,
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
    module: 'yargs/build/lib/completion-templates.js',
    reason: 'Shell scripts for command completion, which we do not offer.',
    code: `export const completionShTemplate = ''; export const completionZshTemplate = '';`,
  },
  {
    module: 'get-caller-file',
    reason: 'Used by the commandDir of yargs, which reads commands from a folder.',
    code: `export default () => '';`,
  },
  {
    module: '@scalekit-sdk/node/lib/pkg/grpc/scalekit/v1/options/options_pb.js',
    reason: 'Describes the options of calls and fields, which descriptors.mjs drops.',
    code: 'export const file_scalekit_v1_options_options = undefined;',
  },
];

/** @type {{ file: string, reason: string, find: string | RegExp, replace: string | ((found: string) => string) }[]} what changes in a file */
export const EDITED = [
  {
    file: 'axios/lib/utils.js',
    reason: 'To touch the global FormData loads undici. isFormData goes on to tell one by its class name.',
    find: `typeof G.FormData !== 'undefined' ? G.FormData : undefined`,
    replace: 'undefined',
  },
  {
    file: 'yargs/build/lib/command.js',
    reason: 'Writes the help of every command that runs, for a `getHelp()` that nobody calls.',
    find: 'yargs.getInternalMethods().getUsageInstance().cacheHelpMessage();',
    replace: '',
  },
  {
    file: '@bufbuild/protobuf/dist/esm/codegenv2/file.js',
    reason: 'Descriptions are JSON in the bundle: see descriptors.mjs.',
    find: `export function fileDesc(b64, imports) {
    var _a;
    const root = fromBinary(FileDescriptorProtoSchema, base64Decode(b64));`,
    replace: `${HYDRATE}
export function fileDesc(json, imports) {
    var _a;
    imports = imports?.filter((file) => file !== undefined);
    const root = hydrate(json);`,
  },
  {
    file: '@bufbuild/protobuf/dist/esm/wkt/index.js',
    reason: 'The well-known types that stay are those a message can hold; the others describe descriptions.',
    find: /^export \* from "\.\/google\/protobuf\/(?!any|duration|empty|field_mask|struct|timestamp|wrappers).*$/gm,
    // Of the others, one constant is named by a protocol that is not spoken here.
    replace: (line) =>
      line.includes('descriptor_pb')
        ? 'export const MethodOptions_IdempotencyLevel = { NO_SIDE_EFFECTS: 1 };'
        : '',
  },
];
