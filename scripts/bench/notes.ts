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
- **Fewer rounds:** connection, account and schema are asked for together.

## What did not

- **An ASCII file** (a one-byte source text): no difference in parsing.
- Not tried, **\`module.enableCompileCache\`**: it writes to disk, which this program does not do, and is switched on by
  code in the very file that has then been compiled already.
- Not tried, **the packages as text, compiled on first use**: it would save the parsing of half the file. But code
  that a program evaluates from strings is what the registry's scans, and people, look for in malware.

## Why the rest cannot be had here

- **\`--version\`.** Node reads and parses a whole file before its first line runs; the time for that stands under each
  table. With one file of this size that alone is over the target. What would help is a second file beside the first.
- **The commands on Node 20.** A profile of \`list-connections\`, in milliseconds above the bare \`node\`, the least of 15
  runs for each part: parsing the file about 20, our command line and yargs 17, axios, protobuf and gRPC 25 to 30, the
  first call 13, the token and the end 10. A bare Node 20 takes 22 at its best, so that three times leaves 44 for all
  of it. What is left is yargs and the SDK's own stack; the next step would be gRPC without them.
- **\`find-tool\` over 457 tools.** The schemas travel as \`Struct\`. Of what it takes beyond \`list-connections\`, more than
  half is their decoding by reflection, and a seventh the ranking.
`;
