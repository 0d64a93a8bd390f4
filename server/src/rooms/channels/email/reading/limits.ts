/** What one mail may cost. Bytes unless said otherwise. */
export type Limits = {
  mail: number;
  /** Header of the mail or of one of its parts. */
  head: number;
  /** Header fields of one part. */
  fields: number;
  parts: number;
  attachments: number;
  /** Levels of multipart; what lies deeper is kept as an attachment instead of being opened. */
  depth: number;
  /** Characters of text that are read; the rest is cut. */
  text: number;
  /** Characters of html that are read; the rest is cut. Gmail cuts what it shows at a fifth of this. */
  html: number;
};

/** Far beyond what people send, far below what hurts: Exchange refuses at 150 MB and 64 levels, Gmail at 50 MB and 500 kB of header. */
export const defaultLimits: Limits = {
  mail: 50 * 1024 * 1024,
  head: 1024 * 1024,
  fields: 5_000,
  parts: 1_000,
  attachments: 500,
  depth: 64,
  text: 1_000_000,
  html: 500_000,
};
