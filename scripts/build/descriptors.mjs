/**
 * Generated `…_pb.js` modules contain encoded descriptors of every message and RPC of an API, and every start would decode
 * all of them. The build rewrites these modules with only the RPCs and messages of vendored.mjs, without documentation,
 * and as JSON: decoding protobuf would first have to build the descriptor of descriptors.
 */
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { isMessage } from '@bufbuild/protobuf';
import { protoCamelCase } from '@bufbuild/protobuf/reflect';

/**
 * @param {string} root the repository
 * @param {import('./vendored.mjs')} vendored
 * @param {(name: string) => boolean} isCalled whether our source has `.name`
 * @returns {Set<string>} the full names of all usable messages, enums and RPCs (`package.Service/Rpc`)
 * @throws {Error} if the list of RPCs and our source differ
 */
export function reachableTypes(root, { PACKAGES, RPCS, MESSAGES }, isCalled) {
  const require = createRequire(join(root, 'package.json'));
  const reached = new Set(MESSAGES);
  const services = new Set();
  for (const [specifier, names] of Object.entries(PACKAGES)) {
    if (!specifier.endsWith('_pb.js')) continue;
    const exported = require(specifier);
    for (const name of names) {
      if (exported[name]?.kind === 'message') visit(exported[name]);
      if (exported[name]?.kind !== 'service') continue;
      services.add(name);
      for (const { localName, input, output, parent } of exported[name].methods) {
        const listed = RPCS[name]?.includes(localName) ?? false;
        if (listed !== isCalled(localName)) throw new Error(difference(name, localName, listed));
        if (!listed) continue;
        reached.add(`${parent.typeName}/${localName}`);
        visit(input);
        visit(output);
      }
      for (const rpc of RPCS[name] ?? []) {
        if (exported[name].method[rpc] === undefined) throw new Error(`RPCS: ${name} has no ${rpc}`);
      }
    }
  }
  const unknown = Object.keys(RPCS).filter((name) => !services.has(name));
  if (unknown.length > 0) throw new Error(`RPCS: not in PACKAGES: ${unknown.join(', ')}`);
  return reached;

  function visit(type) {
    if (type === undefined || reached.has(type.typeName)) return;
    reached.add(type.typeName);
    visit(type.parent);
    for (const nested of [...(type.nestedMessages ?? []), ...(type.nestedEnums ?? [])]) visit(nested);
    for (const field of type.fields ?? []) {
      visit(field.message);
      visit(field.enum);
    }
  }
}

const difference = (service, rpc, listed) =>
  listed
    ? `src/ never calls ${service}.${rpc}: remove it from RPCS in scripts/build/vendored.mjs`
    : `src/ calls ${service}.${rpc}: add it to RPCS in scripts/build/vendored.mjs`;

/**
 * @param {string} path of a generated module
 * @param {Set<string>} reached see reachableTypes
 * @returns {Promise<string>} an ES module with those exports that are reached
 */
export async function generateModule(path, reached) {
  const { default: whole, ...named } = await import(pathToFileURL(path).href);
  const exported = Object.entries({ ...whole, ...named });
  const [fileName, file] = exported.find(([, { kind }]) => kind === 'file') ?? [];
  if (file === undefined) throw new Error(`${path} contains no file descriptor`);

  const kept = {
    messages: file.messages.filter(({ typeName }) => reached.has(typeName)),
    enums: file.enums.filter(({ typeName }) => reached.has(typeName)),
    services: file.services.filter(({ methods }) => methods.some(isReached)),
  };
  const proto = {
    ...plain(file.proto),
    dependency: undefined,
    options: undefined,
    messageType: kept.messages.map(({ proto }) => plain(proto)),
    enumType: kept.enums.map(({ proto }) => plain(proto)),
    service: kept.services.map(({ proto, methods }) => ({
      ...plain(proto),
      method: methods.filter(isReached).map(({ proto }) => plain(proto)),
    })),
  };
  const imports = importedFiles(file, kept);
  const lines = [
    `import { enumDesc, fileDesc, messageDesc, serviceDesc } from '@bufbuild/protobuf/codegenv2';`,
    ...imports.map(({ name, from }) => `import { ${name} } from ${JSON.stringify(from)};`),
    `export const ${fileName} = /* @__PURE__ */ fileDesc(${JSON.stringify(JSON.stringify(proto))}, [${imports.map(({ name }) => name).join(', ')}]);`,
  ];
  for (const [name, value] of exported) {
    const place = Object.hasOwn(value, 'kind') && placeOf(value, kept);
    if (place) lines.push(`export const ${name} = /* @__PURE__ */ ${value.kind}Desc(${fileName}, ${place});`);
    // TypeScript's enums are objects without a descriptor.
    else if (isEnumObject(value)) lines.push(`export const ${name} = ${JSON.stringify(value)};`);
  }
  return lines.join('\n');

  function isReached({ parent, localName }) {
    return reached.has(`${parent.typeName}/${localName}`);
  }
}

const isEnumObject = (value) =>
  typeof value === 'object' && Object.values(value).every((member) => typeof member !== 'object');

/** The indices of a type in its file, as used by generated modules: `3`, or `3, 0` for a nested type. */
function placeOf(type, kept) {
  if (type.parent !== undefined && type.kind !== 'service') {
    const outer = placeOf(type.parent, kept);
    const siblings = type.kind === 'enum' ? type.parent.nestedEnums : type.parent.nestedMessages;
    return outer && `${outer}, ${siblings.indexOf(type)}`;
  }
  const index = kept[`${type.kind}s`]?.indexOf(type) ?? -1;
  return index < 0 ? '' : `${index}`;
}

/** The generated modules of other files with types that the kept messages and RPCs use. */
function importedFiles(file, { messages, services }) {
  const others = new Set();
  const add = (type) => type !== undefined && type.file !== file && others.add(type.file);
  const visit = ({ fields, nestedMessages }) => {
    for (const field of fields) {
      add(field.message);
      add(field.enum);
    }
    nestedMessages.forEach(visit);
  };
  messages.forEach(visit);
  for (const { input, output } of services.flatMap(({ methods }) => methods)) {
    add(input);
    add(output);
  }
  return [...others].map(({ name }) => ({
    name: `file_${name.replace(/[/.-]/g, '_')}`,
    from: name.startsWith('google/protobuf/')
      ? '@bufbuild/protobuf/wkt'
      : `${'../'.repeat(file.name.split('/').length - 1)}${name}_pb.js`,
  }));
}

/**
 * The set members of a descriptor as JSON, without names that can be derived. Options that are extensions (documentation,
 * routes) are unknown fields here, and are dropped.
 */
function plain(value) {
  if (Array.isArray(value)) return value.map(plain);
  if (!isMessage(value)) return value;
  const members = Object.entries(value).filter(([name, member]) => {
    if (member === undefined || (Array.isArray(member) && member.length === 0)) return false;
    if (name === 'jsonName') return member !== protoCamelCase(value.name);
    return !name.startsWith('$');
  });
  return Object.fromEntries(members.map(([name, member]) => [name, plain(member)]));
}

/** Replaces the module that decodes file descriptors. As in a message, a prototype provides unset members. */
export const FILE_DESC = `
import { createEmbeddedFileRegistry } from '../registry.js';
import { restoreJsonNames } from './restore-json-names.js';
const unset = {
  $typeName: 'google.protobuf.FileDescriptorProto',
  syntax: '', edition: 0, label: 1, typeName: '', extendee: '', defaultValue: '', oneofIndex: 0, jsonName: '',
  proto3Optional: false, clientStreaming: false, serverStreaming: false, deprecated: false, mapEntry: false,
  dependency: [], messageType: [], enumType: [], service: [], extension: [], field: [], nestedType: [],
  oneofDecl: [], extensionRange: [], value: [], method: [],
};
const hydrate = (json) => JSON.parse(json, (_, value) =>
  typeof value === 'object' && !Array.isArray(value) ? Object.assign(Object.create(unset), value) : value);
export function fileDesc(json, imports) {
  const root = hydrate(json);
  root.messageType.forEach(restoreJsonNames);
  root.dependency = imports.map((file) => file.proto.name);
  const find = (name) => imports.find((file) => file.proto.name === name);
  return createEmbeddedFileRegistry(root, find).getFile(root.name);
}
`;
