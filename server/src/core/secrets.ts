import { createCipheriv, createDecipheriv, createHash, createHmac, hkdfSync, randomBytes, timingSafeEqual } from "node:crypto";

/** A random token of 256 bits, safe in URLs. */
export const newToken = (): string => randomBytes(32).toString("base64url");

/** What is kept of a token: its SHA-256 in hex. Tokens carry 256 bits of chance, so no salt and no slow hash is needed. */
export const hashToken = (token: string): string => createHash("sha256").update(token).digest("hex");

/** Compare without telling by time how much was right. */
export function sameSecret(one: string, other: string): boolean {
  const digest = (text: string) => createHash("sha256").update(text).digest();
  return timingSafeEqual(digest(one), digest(other));
}

/** What the desk's one secret is good for, each use with a key of its own (HKDF-SHA-256). */
export type Vault = {
  /** AES-256-GCM; `about` binds the box to its row, so that it cannot be moved to another. */
  seal(text: string, about: string): Buffer;
  /** Throws where the box was changed, moved, or made with another secret. */
  open(box: Buffer, about: string): string;
  /** A short mark (80 bits, base32-like) that proves that we made `text`. */
  mark(text: string, purpose: string): string;
  /** 128 bits that prove that we made `text`, for links that nobody may guess. */
  proof(text: string, purpose: string): Buffer;
};

export function vault(secret: string): Vault {
  const key = (purpose: string) => Buffer.from(hkdfSync("sha256", secret, "guli", purpose, 32));
  const sealing = key("seal");
  const marking = new Map<string, Buffer>();
  const markingKey = (purpose: string) => {
    const known = marking.get(purpose) ?? key(`mark:${purpose}`);
    marking.set(purpose, known);
    return known;
  };
  const signed = (text: string, purpose: string) => createHmac("sha256", markingKey(purpose)).update(text).digest();
  return {
    seal(text, about) {
      const nonce = randomBytes(12);
      const cipher = createCipheriv("aes-256-gcm", sealing, nonce).setAAD(Buffer.from(about));
      return Buffer.concat([nonce, cipher.update(text, "utf8"), cipher.final(), cipher.getAuthTag()]);
    },
    open(box, about) {
      const decipher = createDecipheriv("aes-256-gcm", sealing, box.subarray(0, 12), { authTagLength: 16 }).setAAD(Buffer.from(about));
      decipher.setAuthTag(box.subarray(-16));
      return Buffer.concat([decipher.update(box.subarray(12, -16)), decipher.final()]).toString("utf8");
    },
    mark: (text, purpose) => signed(text, purpose).toString("hex").slice(0, 20),
    proof: (text, purpose) => signed(text, purpose).subarray(0, 16),
  };
}
