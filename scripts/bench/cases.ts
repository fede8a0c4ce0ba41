/** One row of the table: a command line and its targets. */
export interface Case {
  name: string;
  args: string[];
  /** The expected exit code of ours. */
  code: number;
  /** The most that ours may take, as a multiple of a bare `node`, or of the same requests by hand. */
  target?: { bare?: number; floor?: number };
  /** The most network rounds after the token; undefined for commands without requests. */
  rounds?: number;
}

export const LIST = 'list-connections';
export const MANY = 'find-tool, 457 tools';

const QUERY = ['--query', 'create a page with a title'];
const NETWORKED = { floor: 2 };

export const CASES: Case[] = [
  { name: '--version', args: ['--version'], code: 0, target: { bare: 1.7 } },
  { name: '--help', args: ['--help'], code: 0, target: { bare: 2.2 } },
  { name: 'a usage error', args: ['list-connections', '--nope'], code: 2, target: { bare: 2.2 } },
  { name: LIST, args: ['list-connections'], code: 0, target: NETWORKED, rounds: 1 },
  {
    name: 'generate-link, authorized',
    args: ['generate-link', '--connection-name', 'slack'],
    code: 0,
    target: NETWORKED,
    rounds: 2,
  },
  {
    name: 'find-tool, 51 tools',
    args: ['find-tool', '--provider', 'NOTION', ...QUERY],
    code: 0,
    rounds: 3,
  },
  { name: MANY, args: ['find-tool', '--provider', 'HUBSPOT', ...QUERY], code: 0, rounds: 3 },
  {
    name: 'execute-tool',
    args: ['execute-tool', '--connection-name', 'exa', '--tool-name', 'exa_search', '--tool-input'].concat(
      '{"query":"the latest AI news"}',
    ),
    code: 0,
    target: NETWORKED,
    rounds: 2,
  },
  {
    name: 'proxy-request, GET',
    args: ['proxy-request', '--connection-name', 'slack', '--path', '/test/echo'],
    code: 0,
    target: NETWORKED,
    rounds: 2,
  },
];

/** find-tool over 457 tools, as a multiple of list-connections. */
export const MANY_TARGET = 1.5;
