import type { Instant } from "../../../../core/clock.ts";

/** A review as a site tells it, in our words. */
export type Told = {
  externalId: string;
  /** In hundredths, from 100 to 500; null where there are none. */
  stars: number | null;
  rawStars: number | null;
  title: string;
  words: string;
  author: string;
  authorKey: string | null;
  language: string | null;
  url: string | null;
  writtenAt: Instant;
  /** The site's time of how it stands. */
  toldAt: Instant;
  deleted: boolean;
  answer: string | null;
  answeredAt: Instant | null;
  reference: string | null;
};
