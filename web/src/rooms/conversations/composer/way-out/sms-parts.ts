/** The alphabet of GSM 03.38, in which a text message holds 160 characters; those of the second line count twice. */
const BASIC = "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà";
const ESCAPED = "\f^{}\\[~]|€";

const ONE = { "gsm-7": 160, "ucs-2": 70 };
/** Of a text that goes in several, each loses the room that says which it is. */
const EACH = { "gsm-7": 153, "ucs-2": 67 };

export type SmsParts = {
  encoding: "gsm-7" | "ucs-2";
  /** In the units of its encoding. */ length: number;
  parts: number;
  /** How many more fit into the last part. */ left: number;
};

/** In how many text messages a text goes, and is paid for. One letter beyond the old alphabet, as all of Georgian and Russian, more than halves what fits. */
export function smsParts(text: string): SmsParts {
  const encoding = [...text].every((letter) => BASIC.includes(letter) || ESCAPED.includes(letter)) ? "gsm-7" : "ucs-2";
  const units = [...text].map((letter) => (encoding === "gsm-7" ? (ESCAPED.includes(letter) ? 2 : 1) : letter.length));
  const length = units.reduce((sum, unit) => sum + unit, 0);
  if (length <= ONE[encoding]) return { encoding, length, parts: 1, left: ONE[encoding] - length };
  const { parts, used } = packed(units, EACH[encoding]);
  return { encoding, length, parts, left: EACH[encoding] - used };
}

/** No letter is cut in two: one that does not fit any more begins the next part. */
function packed(units: number[], room: number): { parts: number; used: number } {
  let [parts, used] = [1, 0];
  for (const unit of units) {
    if (used + unit > room) [parts, used] = [parts + 1, 0];
    used += unit;
  }
  return { parts, used };
}
