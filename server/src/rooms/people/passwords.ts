import { argon2, randomBytes, timingSafeEqual } from "node:crypto";
import { promisify } from "node:util";

const argon = promisify(argon2);

/** What OWASP asks for (Password Storage Cheat Sheet): 19 MiB, two passes, one lane; about 25 ms. */
const present = { memory: 19_456, passes: 2, parallelism: 1 };
const VERSION = 0x13;

/** Argon2id as a PHC string, which says how it was made: stronger parameters can follow without a new column. */
export async function hashPassword(password: string): Promise<string> {
  const nonce = randomBytes(16);
  return written(nonce, await digest(password, nonce, { ...present, tagLength: 32 }));
}

/** Costs the same whether there is such an account or not: for nobody, the password is held against a hash that nothing fits. */
export async function isPassword(password: string, hash: string | null): Promise<boolean> {
  const { nonce, tag, ...cost } = read(hash ?? nobody);
  const same = timingSafeEqual(await digest(password, nonce, { ...cost, tagLength: tag.length }), tag);
  return same && hash !== null;
}

type Cost = { memory: number; passes: number; parallelism: number; tagLength: number };

/** In the composed form, since keyboards differ in how they send "é" or "й". */
function digest(password: string, nonce: Buffer, cost: Cost): Promise<Buffer> {
  return argon("argon2id", { message: password.normalize("NFKC"), nonce, ...cost });
}

function written(nonce: Buffer, tag: Buffer): string {
  const base64 = (bytes: Buffer) => bytes.toString("base64").replace(/=+$/, "");
  return `$argon2id$v=${VERSION}$m=${present.memory},t=${present.passes},p=${present.parallelism}$${base64(nonce)}$${base64(tag)}`;
}

function read(hash: string) {
  const [, memory, passes, parallelism, nonce, tag] = /^\$argon2id\$v=19\$m=(\d+),t=(\d+),p=(\d+)\$([^$]+)\$([^$]+)$/.exec(hash) ?? [];
  if (!nonce || !tag) throw new Error("a stored password hash is not an argon2id PHC string");
  return {
    memory: Number(memory),
    passes: Number(passes),
    parallelism: Number(parallelism),
    nonce: Buffer.from(nonce, "base64"),
    tag: Buffer.from(tag, "base64"),
  };
}

const nobody = written(randomBytes(16), randomBytes(32));
