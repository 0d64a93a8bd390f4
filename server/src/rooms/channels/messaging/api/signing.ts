import { createHmac } from "node:crypto";
import { sameSecret } from "../../../../core/secrets.ts";

export const SIGNATURE = "x-guli-signature";

/** Over the raw bytes, both ways alike. */
export const signatureOf = (secret: string, raw: Buffer | string): string => `sha256=${createHmac("sha256", secret).update(raw).digest("hex")}`;

/** Whether who holds the channel's secret has signed it. Without a secret nobody has. */
export const isSigned = (secret: string | undefined, raw: Buffer, given: string | string[] | undefined): boolean =>
  !!secret && sameSecret(String(given ?? ""), signatureOf(secret, raw));
