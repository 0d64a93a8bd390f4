import { gzipSync } from "node:zlib";

/** All that a shop's page has to load for the chat, in bytes after gzip: code, styles, icons and the words of four languages. */
export const budget = 15_000;

export const gzipped = (code: string | Uint8Array): number => gzipSync(code, { level: 9 }).length;
