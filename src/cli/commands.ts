import type { Command } from './command.ts';
import doctor from './doctor.ts';
import downloadFile from './download-file.ts';
import executeTool from './execute-tool.ts';
import findTool from './find-tool.ts';
import generateLink from './generate-link.ts';
import getAuthorization from './get-authorization.ts';
import getTool from './get-tool.ts';
import listConnections from './list-connections.ts';
import proxyRequest from './proxy-request.ts';
import uploadFile from './upload-file.ts';

/** Every operation, in the order of the flow. */
export const COMMANDS: readonly Command[] = [
  findTool,
  listConnections,
  generateLink,
  getTool,
  executeTool,
  proxyRequest,
  uploadFile,
  downloadFile,
  getAuthorization,
  doctor,
];
