/** The text after the tables in bench/RESULTS.md. */
export const NOTES = `
## What made it faster

Each compared with the version before it, in alternating runs of \`list-connections\` on loopback unless noted otherwise.

- **No undici.** gRPC keeps metadata in \`Headers\`, and touching that global loads all of fetch: 10 to 15 ms. The
  packages get a small class instead (\`scripts/build/headers.mjs\`).
- **Message descriptions as JSON.** They were encoded protobuf; decoding the first one needs the descriptions of
  descriptions: 15 to 20 ms, and 20 KB of the file (\`scripts/build/descriptors.mjs\`, \`omissions.mjs\`).
- **No arrow functions in the packages.** V8 skips the body of a function that is not called yet, but parses an inner
  arrow function in full, and a bundle consists of them: 4 to 5 ms of every call, \`--version\` included.
- **Lazy loading:** \`node:crypto\`, stdin and \`node:fs/promises\`; only the requested command is described to yargs.
- **The token is requested first,** while gRPC is loaded; the HTTP/2 handshake overlaps with it.
- **No axios.** The token and the proxy use our own transport.
- **Fewer rounds:** connection, account and schema are requested together.

## What did not

- **An ASCII file** (a one-byte source text): no difference in parsing.
- **Writing past \`process.stdout\`**, which takes 3 ms to open: a direct write to a full pipe blocks, and SIGTERM
  would not be handled.
- **The packages in a function that is parsed when it is first called:** slower, since it is parsed twice.
- Not tried: **\`module.enableCompileCache\`** writes to disk, which this program does not do. **Packages as text,
  compiled on first use**: code evaluated from strings is what registry scans look for in malware.
`;
