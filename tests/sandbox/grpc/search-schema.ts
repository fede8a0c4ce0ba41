import { create, createFileRegistry, type Message } from '@bufbuild/protobuf';
import type { GenMessage, GenService } from '@bufbuild/protobuf/codegenv2';
import {
  FileDescriptorProtoSchema,
  FieldDescriptorProto_Label as Label,
  FieldDescriptorProto_Type as Type,
} from '@bufbuild/protobuf/wkt';

const PACKAGE = 'scalekit.v1.tools';

export const READINESS = { UNSPECIFIED: 0, READY: 1, NEEDS_CONNECTION: 2, NEEDS_REAUTH: 3 };

type Kind = Type | 'SearchedTool' | 'ConnectionReadiness' | 'ReadinessState';
const MANY = 'many';
const OPTIONAL = 'optional';

const message = (name: string, fields: [name: string, kind: Kind, how?: string][]) => {
  const optional = fields.filter(([, , how]) => how === OPTIONAL).map(([field]) => field);
  return {
    name,
    field: fields.map(([field, kind, how], index) => ({
      name: field,
      number: index + 1,
      label: how === MANY ? Label.REPEATED : Label.OPTIONAL,
      ...(typeof kind === 'number'
        ? { type: kind }
        : {
            type: kind === 'ReadinessState' ? Type.ENUM : Type.MESSAGE,
            typeName: `.${PACKAGE}.${kind}`,
          }),
      ...(how === OPTIONAL ? { proto3Optional: true, oneofIndex: optional.indexOf(field) } : {}),
    })),
    oneofDecl: optional.map((field) => ({ name: `_${field}` })),
  };
};

/** SearchTools as described in the generated code of newer SDKs; the SDK in use does not have it. */
const file = create(FileDescriptorProtoSchema, {
  name: 'scalekit/v1/tools/search.proto',
  package: PACKAGE,
  syntax: 'proto3',
  enumType: [
    {
      name: 'ReadinessState',
      value: Object.entries(READINESS).map(([name, number]) => ({ name: `READINESS_STATE_${name}`, number })),
    },
  ],
  messageType: [
    message('SearchToolsRequest', [
      ['query', Type.STRING],
      ['identifier', Type.STRING, OPTIONAL],
      ['top_k', Type.UINT32],
    ]),
    message('SearchToolsResponse', [['tools', 'SearchedTool', MANY]]),
    message('SearchedTool', [
      ['name', Type.STRING],
      ['provider', Type.STRING],
      ['description', Type.STRING],
      ['score', Type.DOUBLE],
      ['connections', 'ConnectionReadiness', MANY],
    ]),
    message('ConnectionReadiness', [
      ['connection_name', Type.STRING],
      ['connected_account_id', Type.STRING],
      ['readiness_state', 'ReadinessState'],
    ]),
  ],
  service: [
    {
      name: 'ToolService',
      method: [
        {
          name: 'SearchTools',
          inputType: `.${PACKAGE}.SearchToolsRequest`,
          outputType: `.${PACKAGE}.SearchToolsResponse`,
        },
      ],
    },
  ],
});
const registry = createFileRegistry(file, () => undefined);

type Request = Message<'scalekit.v1.tools.SearchToolsRequest'> & {
  query: string;
  identifier?: string;
  topK: number;
};

type Response = Message<'scalekit.v1.tools.SearchToolsResponse'> & { tools: SearchedTool[] };

export type SearchedTool = Message<'scalekit.v1.tools.SearchedTool'> & {
  name: string;
  provider: string;
  description: string;
  score: number;
  connections: (Message<'scalekit.v1.tools.ConnectionReadiness'> & {
    connectionName: string;
    connectedAccountId: string;
    readinessState: number;
  })[];
};

/** `scalekit.v1.tools.ToolService` with this one method. */
export const SearchService = registry.getService(`${PACKAGE}.ToolService`) as unknown as GenService<{
  searchTools: { methodKind: 'unary'; input: GenMessage<Request>; output: GenMessage<Response> };
}>;
