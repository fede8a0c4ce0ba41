import { spec as doctor } from './doctor/spec.ts';
import { spec as downloadFile } from './download-file/spec.ts';
import { spec as executeTool } from './execute-tool/spec.ts';
import { spec as findTool } from './find-tool/spec.ts';
import { spec as generateLink } from './generate-link/spec.ts';
import { spec as getAuthorization } from './get-authorization/spec.ts';
import { spec as getTool } from './get-tool/spec.ts';
import { spec as listAccounts } from './list-accounts/spec.ts';
import { spec as listConnections } from './list-connections/spec.ts';
import { spec as proxyRequest } from './proxy-request/spec.ts';
import { type Command, defineCommand } from './shared/command.ts';
import { spec as uploadFile } from './upload-file/spec.ts';

/** Every operation, in the order of the flow. */
export const COMMANDS: readonly Command[] = [
  defineCommand(findTool, () => import('./find-tool/run.ts')),
  defineCommand(listConnections, () => import('./list-connections/run.ts')),
  defineCommand(listAccounts, () => import('./list-accounts/run.ts')),
  defineCommand(generateLink, () => import('./generate-link/run.ts')),
  defineCommand(getTool, () => import('./get-tool/run.ts')),
  defineCommand(executeTool, () => import('./execute-tool/run.ts')),
  defineCommand(proxyRequest, () => import('./proxy-request/run.ts')),
  defineCommand(uploadFile, () => import('./upload-file/run.ts')),
  defineCommand(downloadFile, () => import('./download-file/run.ts')),
  defineCommand(getAuthorization, () => import('./get-authorization/run.ts')),
  defineCommand(doctor, () => import('./doctor/run.ts')),
];
