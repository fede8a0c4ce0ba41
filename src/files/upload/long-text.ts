import type { ScalekitClient } from '../../scalekit/client.ts';

/** A text of a tool's input that would take too much memory: it is sent as it is read. */
export interface LongText {
  /** Its member of the input. */
  member: string;
  /** The bytes of all chunks together. */
  bytes: number;
  /** Called for each attempt. */
  chunks(): AsyncIterable<Uint8Array>;
}

type Stream = Parameters<Parameters<ScalekitClient['withStreams']>[0]>[0];

/** gRPC puts a flag and the length, four bytes, before a message. */
const PREFIX_BYTES = 5;

/**
 * A client that adds a long text to the input of a tool. The SDK's message comes first; then follows a second `params`
 * field with only this member: a reader merges the two (https://protobuf.dev/programming-guides/encoding/#last-one-wins).
 *
 * @param onError called with an error of the chunks; the message is then incomplete, so no tool is executed
 */
export function withLongText(
  client: ScalekitClient,
  text: LongText,
  onError: (error: unknown) => void,
): ScalekitClient {
  return client.withStreams((stream, path) => {
    if (path.endsWith('/ExecuteTool')) append(stream, text, onError);
  });
}

function append(stream: Stream, text: LongText, onError: (error: unknown) => void): void {
  type Done = (error?: Error | null) => void;
  const write: (chunk: Uint8Array, done: Done) => boolean = stream.write.bind(stream);
  const send = (chunk: Uint8Array) =>
    new Promise<void>((resolve, reject) => {
      write(chunk, (error) => (error ? reject(error) : resolve()));
    });
  const sendAll = async (message: Uint8Array) => {
    const framed = Buffer.concat([message, headOf(text)]);
    framed.writeUInt32BE(framed.length - PREFIX_BYTES + text.bytes, 1);
    await send(framed);
    for await (const chunk of text.chunks()) await send(chunk);
  };
  stream.write = (message: Uint8Array, ...rest: unknown[]) => {
    const done = rest.at(-1) as Done;
    sendAll(message).then(
      () => done(),
      (error: Error) => {
        onError(error);
        done(error);
      },
    );
    return true;
  };
}

/** The second `params` up to the text: a Struct has `fields` with `key` and `value`, which has `string_value`. */
function headOf({ member, bytes }: LongText): Buffer {
  const around = (number: number, inner: Buffer) => Buffer.concat([tag(number, inner.length + bytes), inner]);
  const key = Buffer.from(member);
  const value = around(2, tag(3, bytes));
  return around(3, around(1, Buffer.concat([tag(1, key.length), key, value])));
}

/** The number and length of a field, the length as a varint. */
function tag(number: number, length: number): Buffer {
  const bytes = [number * 8 + 2];
  let rest = length;
  for (; rest > 0x7f; rest >>>= 7) bytes.push((rest & 0x7f) | 0x80);
  return Buffer.from([...bytes, rest]);
}
