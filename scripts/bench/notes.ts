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
- **The parser of yargs alone:** the rest of yargs is loaded for help. The least processor time of 30 runs, on a busy machine,
  went from 180 to 157 ms.
- **Lazy loading:** \`node:crypto\`, stdin and \`node:fs/promises\`.
- **A smaller file:** 921,250 bytes before, 872,617 now. Our part has its syntax minified; validation and colors of yargs and
  the unused half of zod are left out.
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

## Transfers

\`npm run bench:files -- 1024\` on Node 20, on a machine with other work (load 10 to 20 on 2 cores): 1 GiB peaks at 97 to 112 MiB
of memory either way, and takes 4 to 5 s of processor time up, 6.5 to 8 s down. Uploads reached 59 % of curl's
throughput (GOOGLEDRIVE, 256 MiB) to twice as much (its ranges are piped by \`dd\`), downloads 37 to 73 %; curl's own
processor time is about 1 s for 512 MiB. An upload of 50 MiB to BOX, as base64
through a tool, peaks at 77 MiB (\`npm run bench:files -- 50 BOX\`); it was 329 while the text was in memory as a whole.

What a download of 512 MiB from ONEDRIVE spends its 2.7 to 3.2 s of processor time on, by \`perf record -F 999 node --perf-basic-prof
dist/scalekit-agent-auth.cjs download-file …\`:

- 50 % the kernel, most of it (31 %) copying into the page cache, which curl pays as well.
- 12 % garbage collection: Node allocates 64 KiB for each read, and its HTTP parser copies each once more (6 %); every 28 MiB or so V8
  collects the whole heap (36 times, \`--trace-gc\`).
- 7 % SHA-256. 2 % the search for echoed credentials. 1.5 % compiled JavaScript, all layers of the pipeline included.

A bare \`node\` that discards the body takes 0.9 to 1.2 s, one that hashes it 1.2 to 1.7 s, one that pipes it into a file 2.1 to 2.4 s.
No difference was found for reading into one buffer (\`onread\`) or writing synchronously.
`;
