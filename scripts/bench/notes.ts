/** What stands below the tables of bench/RESULTS.md. */
export const NOTES = `
## What paid

Each measured beside the state before it, in turn, \`list-connections\` on loopback unless said otherwise.

- **No undici.** gRPC keeps metadata in \`Headers\`, and to touch the global loads all of fetch: 10 to 15 ms. The
  packages get a small class in its place (\`scripts/build/headers.mjs\`).
- **Descriptions of messages as JSON.** They came as encoded protobuf, and to decode the first of them the
  description of descriptions was built: 15 to 20 ms, and 20 KB of the file. The well-known types that no message
  holds, and the options file, went as well (\`scripts/build/descriptors.mjs\`, \`omissions.mjs\`).
- **No arrow functions in the packages' part.** V8 passes over the body of a function that is not called yet, but
  parses that of an inner arrow function in full, and a bundle is made of those: 4 to 5 ms of every call,
  \`--version\` included.
- **Lazily:** \`node:crypto\` and stdin, together 10 ms of every call but \`--version\`; \`node:fs/promises\`. Only the
  command that is named is described to yargs, which no longer writes a help text that nobody asked for: 3 to 5 ms.
- **The token request goes out first,** and its answer comes while gRPC is loaded: 7 ms on loopback, and a whole load
  time on a real network. The HTTP/2 handshake overlaps with it.
- **Leaving out what is not reached:** the JSON halves of protobuf with the descriptions of all well-known types, the
  SDK's own retries and exceptions, completion for shells, form data in axios: 55 KB that need not be parsed, and 2 to
  4 ms of loading.
- **Fewer rounds:** connection, account and schema are asked for together.

## What did not

- **An ASCII file** (a one-byte source text): no difference in parsing.
- **Writing the answer past \`process.stdout\`**, which takes 3 ms to open: while a full pipe is written to directly, no
  signal is heard, and SIGTERM must be.
- **\`crypto\` out of axios:** TLS loads it all the same.
- **The packages as a function that is parsed when it is first called:** slower, since it is then read twice.
- Not tried, **\`module.enableCompileCache\`**: it writes to disk, which this program does not do, and is switched on by
  code in the very file that has then been compiled already.
- Not tried, **the packages as text, compiled on first use**: it would save the parsing of half the file. But code
  that a program evaluates from strings is what the registry's scans, and people, look for in malware.

## Why the rest cannot be avoided

- **\`--version\`, \`--help\`, a usage error.** Node reads and parses a whole file before its first line runs; the time for
  that stands under each table, and V8 needs some 14 ns a byte, whatever is in it. A file of this size that is one
  comment, and prints a word, takes 1.3 times a bare \`node\`. \`--help\` and usage errors add yargs, 8 ms. What would
  help is a second file beside the first.
- **The commands on Node 20.** The same two requests by hand, with no library and no check of anything, stand under the
  table; with the parsing of the file, that is about 2.5 times a bare \`node\`, which leaves some 11 ms for yargs, axios,
  protobuf and gRPC together. They take 9, 13, 6 and 10: libraries that are kept by others, and that were asked for. The
  next step would be the token and gRPC by hand. On Node 24 the targets are met, or missed by a hundredth:
  \`execute-tool\` took 4.87 and 5.07 times a bare \`node\` in two runs.
- **\`find-tool\` over 457 tools.** Of what it takes beyond \`list-connections\`, 25 ms are the sandbox's, which encodes
  as many schemas, 27 the decoding of \`Struct\` by reflection, as much again the collection of what that leaves
  behind, and 12 the ranking.
`;
