/**
 * The third-party code in the bundle. The build fails if a name that our source imports is not listed here, or if a listed
 * package or RPC is never used.
 */

const SDK = '@scalekit-sdk/node/lib';
const GRPC = `${SDK}/pkg/grpc/scalekit/v1`;

/** The packages that src/ imports, each with the imported names. A CommonJS package is imported as `default`. */
export const PACKAGES = {
  '@bufbuild/protobuf': ['createFileRegistry', 'toBinary'],
  '@bufbuild/protobuf/wkt': ['timestampDate'],
  '@connectrpc/connect': ['Code', 'ConnectError', 'createClient'],
  '@connectrpc/connect-node': ['createGrpcTransport', 'Http2SessionManager'],
  [`${SDK}/core.js`]: ['default'],
  [`${GRPC}/connected_accounts/connected_accounts_pb.js`]: [
    'ConnectedAccountService',
    'ConnectorStatus',
    'ConnectorType',
  ],
  [`${GRPC}/connections/connections_pb.js`]: ['ConnectionService', 'ConnectionStatus', 'ConnectionType'],
  [`${GRPC}/errdetails/errdetails_pb.js`]: ['ErrorInfoSchema'],
  [`${GRPC}/tools/tools_pb.js`]: ['ToolService'],
  dotenv: ['parse'],
  'fastest-levenshtein': ['closest', 'distance'],
  mime: ['default'],
  minisearch: ['default'],
  yargs: ['default'],
  'yargs/helpers': ['Parser'],
  'zod/mini': ['catch', 'object', 'record', 'string', 'unknown'],
};

/** The RPCs that src/ calls. The bundle contains only their requests and answers. */
export const RPCS = {
  ConnectedAccountService: [
    'getConnectedAccountAuth',
    'getConnectedAccountDetails',
    'getMagicLinkForConnectedAccount',
    'listConnectedAccounts',
    'verifyConnectedAccountUser',
  ],
  ConnectionService: ['listAppConnections'],
  ToolService: ['executeTool', 'listTools'],
};

/** The messages that packages use themselves. */
export const MESSAGES = [
  'google.protobuf.Any',
  'google.protobuf.Duration',
  'google.protobuf.Timestamp',
  'google.rpc.Status',
];
