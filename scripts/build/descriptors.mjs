/**
 * The SDK describes every message and call of the Scalekit API, and every start would decode all of it.
 * What stays is what our source can reach: the calls whose names stand in it, with the messages they
 * take and give. Options go too, most of which is documentation; nothing reads them at run time.
 *
 * A message keeps its place, because the generated code finds it by number, but loses its fields and its
 * export, so that using it by mistake is an error at once.
 *
 * And each description is turned from encoded protobuf into JSON. To decode it would take the description of
 * descriptions, which every start would build first.
 */
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { create, fromBinary, isMessage } from '@bufbuild/protobuf';
import { base64Decode } from '@bufbuild/protobuf/wire';
import { DescriptorProtoSchema, FileDescriptorProtoSchema } from '@bufbuild/protobuf/wkt';

const DESCRIPTOR = /(fileDesc\)?\()"([A-Za-z0-9+/=]+)"/;
const MESSAGE_EXPORT = /^exports\.\w+ = \(0, \w+\.messageDesc\)\(exports\.\w+, (\d+)[, \d]*\);$/gm;

/**
 * @param {string} root
 * @param {Map<string, string[] | null>} imports what our source imports
 * @param {Set<string>} words every `.member` of our source
 * @returns {Set<string>} the names of the calls and messages that it can reach
 */
export function reachableTypes(root, imports, words) {
  const require = createRequire(join(root, 'package.json'));
  const reached = new Set();
  const visit = (message) => {
    if (message === undefined || reached.has(message.typeName)) return;
    reached.add(message.typeName);
    for (const field of message.fields) visit(field.message);
  };
  for (const [specifier, names] of imports) {
    if (!specifier.endsWith('_pb.js')) continue;
    for (const [name, exported] of Object.entries(require(specifier))) {
      if (names !== null && !names.includes(name)) continue;
      if (exported.kind === 'message') visit(exported);
      if (exported.kind !== 'service') continue;
      for (const method of exported.methods.filter(({ localName }) => words.has(localName))) {
        reached.add(`${exported.typeName}/${method.name}`);
        visit(method.input);
        visit(method.output);
      }
    }
  }
  return reached;
}

/**
 * @param {string} code of a generated `…_pb.js`
 * @param {Set<string>} reached
 */
export function trimDescriptors(code, reached) {
  const [, , base64] = code.match(DESCRIPTOR) ?? [];
  if (base64 === undefined) return code;
  const file = fromBinary(FileDescriptorProtoSchema, base64Decode(base64));
  dropOptions(file);
  const dropped = new Set();
  // A file of messages alone is used by the SDK itself.
  if (file.service.length > 0) {
    for (const service of file.service) {
      const calls = `${file.package}.${service.name}`;
      service.method = service.method.filter(({ name }) => reached.has(`${calls}/${name}`));
    }
    file.messageType = file.messageType.map((message, index) => {
      if (isReached(message, file.package, reached)) return message;
      dropped.add(String(index));
      return create(DescriptorProtoSchema, { name: message.name });
    });
  }
  return code
    .replace(DESCRIPTOR, (_, before) => before + JSON.stringify(JSON.stringify(file, setMembers)))
    .replace(MESSAGE_EXPORT, (line, index) => (dropped.has(index) ? '' : line));
}

function isReached(message, scope, reached) {
  const name = `${scope}.${message.name}`;
  return reached.has(name) || message.nestedType.some((nested) => isReached(nested, name, reached));
}

/** An option that is an extension is an unknown field to a reader that does not know the extension. */
function dropOptions(value) {
  if (Array.isArray(value)) return value.forEach(dropOptions);
  if (!isMessage(value)) return;
  delete value.$unknown;
  Object.values(value).forEach(dropOptions);
}

/** Of a message, the members that are set. */
function setMembers(_, value) {
  if (!isMessage(value)) return value;
  const set = Object.entries(value).filter(([name, member]) => {
    const empty = member === undefined || (Array.isArray(member) && member.length === 0);
    return !name.startsWith('$') && !empty;
  });
  return Object.fromEntries(set);
}

/** What stands in the place of decoding: the members that are not set come from a prototype, as in a message. */
export const HYDRATE = `
const unset = {
  $typeName: 'google.protobuf.FileDescriptorProto',
  syntax: '', edition: 0, label: 1, typeName: '', extendee: '', defaultValue: '', oneofIndex: 0, jsonName: '',
  proto3Optional: false, clientStreaming: false, serverStreaming: false, deprecated: false, mapEntry: false,
  dependency: [], messageType: [], enumType: [], service: [], extension: [], field: [], nestedType: [],
  oneofDecl: [], extensionRange: [], value: [], method: [],
};
const hydrate = (json) => JSON.parse(json, (_, value) =>
  typeof value === 'object' && !Array.isArray(value) ? Object.assign(Object.create(unset), value) : value);
`;
