import type { Line } from "./lines.ts";

/** Far more than any key's signature takes. */
const MOST_LINES = 80;

/** How many lines from here PGP put around a text that was signed in place: its heading, or the signature below. Zero elsewhere. */
export function armourLength(lines: readonly Line[], at: number): number {
  switch (lines[at]?.text) {
    case "-----BEGIN PGP SIGNED MESSAGE-----":
      return headingLength(lines, at);
    case "-----BEGIN PGP SIGNATURE-----":
      return lines.slice(at, at + MOST_LINES).findIndex((line) => line.text === "-----END PGP SIGNATURE-----") + 1;
    default:
      return 0;
  }
}

function headingLength(lines: readonly Line[], at: number): number {
  let length = 1;
  while (length < MOST_LINES && /^(?:Hash|Charset|Version|Comment|NotDashEscaped):/.test(lines[at + length]?.text ?? "")) length++;
  return length;
}
