import { gzipSync } from "node:zlib";

/** All that a shop's page has to load for the chat, in bytes after gzip: code, styles, icons and the words of four languages. */
export const budget = 15_000;

/** What comes beside it: the first in a chat that has begun, the second when a customer agrees to show something. */
export const showingBudgets = { "showing.js": 8_000, "sharing.js": 8_000 } as const;

/** What comes when a visitor writes their first message where there is a help centre. */
export const guidesBudget = { "guides.js": 3_000 } as const;

/** As the desk serves it: small blocks pack this code 200 bytes better than large ones. */
export const pack = (code: string | Uint8Array): Buffer => gzipSync(code, { level: 9, memLevel: 5 });

export const gzipped = (code: string | Uint8Array): number => pack(code).length;
