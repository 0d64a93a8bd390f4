import { h } from "../draw.ts";

/** Drawn for a 24 × 24 field, by lines that take the colour of the text. */
const lines = {
  chat: "M4 12a8 7 0 1 1 4 6l-4 2 1-4a7 7 0 0 1-1-4z",
  heart: "M12 15.2c-2-1.5-3.3-2.7-3.3-4.2a1.7 1.7 0 0 1 3.3-.7 1.7 1.7 0 0 1 3.3.7c0 1.5-1.3 2.7-3.3 4.2z",
  cross: "M7 7l10 10M17 7L7 17",
  send: "M12 19V5M6 11l6-6 6 6",
  clip: "M19 11.5l-7 7a4.5 4.5 0 0 1-6.4-6.4l7.5-7.5a3 3 0 0 1 4.3 4.3l-7.4 7.4a1.5 1.5 0 0 1-2.2-2.2l6.6-6.6",
  smile: "M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM8.5 14a4.2 4.2 0 0 0 7 0M9 9.5v.01M15 9.5v.01",
} as const;

export const Icon = ({ of }: { of: keyof typeof lines }) => (
  <svg class={`i-${of}`} viewBox="0 0 24 24" aria-hidden="true">
    <path d={lines[of]} />
  </svg>
);
