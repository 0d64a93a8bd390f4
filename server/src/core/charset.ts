/** Whether bytes are UTF-8; their last character may be cut in two. */
export function isUtf8(bytes: Buffer): boolean {
  for (let cut = 0; cut < 4; cut += 1) {
    try {
      new TextDecoder("utf-8", { fatal: true }).decode(bytes.subarray(0, bytes.length - cut));
      return true;
    } catch {
      continue;
    }
  }
  return false;
}

/** So much of what is beyond ASCII tells in what a text is written. */
const TELLING = 4096;

/** The text of a file as its parts come: in UTF-8, or, where it is none, in windows-1251, as Excel writes where people speak Russian. */
export async function* decoded(parts: AsyncIterable<Buffer>): AsyncGenerator<string> {
  let held = Buffer.alloc(0);
  let decoder: Decoder | null = null;
  for await (const part of parts) {
    if (decoder) {
      yield decoder.decode(part, { stream: true });
      continue;
    }
    const all = Buffer.concat([held, part]);
    const plain = lengthOfAscii(all);
    if (plain > 0) yield all.toString("latin1", 0, plain);
    held = all.subarray(plain);
    if (held.length < TELLING) continue;
    decoder = decoderFor(held);
    yield decoder.decode(held, { stream: true });
  }
  yield decoder ? decoder.decode() : decoderFor(held).decode(held);
}

type Decoder = InstanceType<typeof TextDecoder>;
const decoderFor = (held: Buffer): Decoder => new TextDecoder(isUtf8(held) ? "utf-8" : "windows-1251");

function lengthOfAscii(bytes: Buffer): number {
  const first = bytes.findIndex((byte) => byte >= 0x80);
  return first === -1 ? bytes.length : first;
}
