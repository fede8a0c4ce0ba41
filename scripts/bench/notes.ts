/** What stands below the tables of bench/RESULTS.md. */
export const NOTES = `
## What helped

Each was measured in alternation with the state before it: \`list-connections\` on loopback unless stated otherwise.

- **No undici.** gRPC keeps metadata in \`Headers\`, and touching that global loads all of fetch: 10 to 15 ms. The
  packages get a small replacement class (\`scripts/build/headers.mjs\`).
- **Message descriptors as JSON.** They were encoded protobuf, and decoding the first one first built the
  descriptor of descriptors: 15 to 20 ms, and 20 KB of the file. Well-known types that no message
  uses, and the options file, were removed as well (\`scripts/build/descriptors.mjs\`, \`omissions.mjs\`).
- **No arrow functions in bundled packages.** V8 skips the body of a function that is not called yet, but
  parses inner arrow functions in full, and a bundle is made of those: 4 to 5 ms of every call,
  \`--version\` included.
- **Lazy loading:** \`node:crypto\` and stdin, together 10 ms of every call except \`--version\`; \`node:fs/promises\`. Only the
  requested command is registered with yargs, which no longer writes a help text that nobody asked for: 3 to 5 ms.
- **The token request is sent first,** and is answered while gRPC loads: 7 ms on loopback, and the full load
  time on a real network. The HTTP/2 handshake overlaps with it.
- **Leaving out unreachable code:** the JSON halves of protobuf with the descriptions of all well-known types, the
  SDK's own retries and exceptions, completion for shells, form data in axios: 55 KB that need not be parsed, and 2 to
  4 ms of loading.
- **Fewer rounds:** connection, account and schema are requested in parallel.

## What did not help

- **An ASCII file** (a one-byte source text): no difference in parsing.
- **Bypassing \`process.stdout\`**, which takes 3 ms to open: a direct write to a full pipe blocks, and
  SIGTERM would not be handled.
- **Removing \`crypto\` from axios:** TLS loads it anyway.
- **Wrapping the packages in a function that is parsed when first called:** slower, since it is then parsed twice.
- Not tried, **\`module.enableCompileCache\`**: it writes to disk, which this program does not do, and is switched on by
  code in the very file that has by then been compiled.
- Not tried, **the packages as text, compiled on first use**: this would save parsing half the file, but code
  evaluated from strings is what the registry's scans, and people, look for in malware.

## Why the rest cannot be avoided

- **\`--version\`, \`--help\`, a usage error.** Node reads and parses a whole file before its first line runs; the time for
  that is given below each table, and V8 needs some 14 ns per byte, whatever the content. A file of this size that is one
  long comment and prints a word takes 1.3 times a bare \`node\`. \`--help\` and usage errors add yargs, 8 ms. Only a second file beside the first
  would help.
- **The commands on Node 20.** The time for the same two requests by hand, with no library and no checks, is given below the
  table; with the parsing of the file, that is about 2.5 times a bare \`node\`, which leaves some 11 ms for yargs, axios,
  protobuf and gRPC together. They take 9, 13, 6 and 10 ms, in libraries maintained by others that this project
  chose to use. The next step would be hand-written token and gRPC code. On Node 24 the targets are met, or missed by a hundredth:
  \`execute-tool\` took 4.87 and 5.07 times a bare \`node\` in two runs.
- **\`find-tool\` over 457 tools.** Of what it takes beyond \`list-connections\`, 25 ms are the sandbox's, which encodes
  as many schemas, 27 the decoding of \`Struct\` by reflection, as much again the collection of what that leaves
  behind, and 12 the ranking.
`;
