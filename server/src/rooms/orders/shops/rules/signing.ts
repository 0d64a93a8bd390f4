import { createHmac } from "node:crypto";
import { sameSecret } from "../../../../core/secrets.ts";

/** HMAC-SHA-256 over the raw bytes, in base64, as Shopify and WooCommerce write it. */
export const signatureOf = (secret: string, raw: Buffer): string => createHmac("sha256", secret).update(raw).digest("base64");

/** Compared in constant time. Without a secret nobody has signed. */
export const isSigned = (secret: string | undefined, raw: Buffer, given: string | string[] | undefined): boolean =>
  !!secret && typeof given === "string" && sameSecret(given, signatureOf(secret, raw));
