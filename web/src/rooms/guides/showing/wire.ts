/** Words of any length over a line that takes little at a time: cut into pieces, of which all but the last begin with `+`, the last with `.`. */
const PIECE = 16_000;

export type Line = Pick<RTCDataChannel, "send" | "readyState">;

export function sendIn(line: Line, word: unknown): void {
  const text = JSON.stringify(word);
  for (let at = 0; at < text.length; at += PIECE) {
    if (line.readyState !== "open") return;
    line.send((at + PIECE < text.length ? "+" : ".") + text.slice(at, at + PIECE));
  }
}

/** Puts the pieces together again. What grows beyond `most` characters, or is no JSON object, is dropped: the other side is not trusted. */
export function gather(heard: (word: Record<string, unknown>) => void, most: number): (piece: unknown) => void {
  let pieces: string[] = [];
  let length = 0;
  let spoilt = false;
  return (piece) => {
    if (typeof piece !== "string") return;
    length += piece.length;
    spoilt ||= length > most;
    if (!spoilt) pieces.push(piece.slice(1));
    if (piece.startsWith("+")) return;
    const text = spoilt ? "" : pieces.join("");
    [pieces, length, spoilt] = [[], 0, false];
    const word = parsed(text);
    if (word) heard(word);
  };
}

function parsed(text: string): Record<string, unknown> | null {
  try {
    const word: unknown = JSON.parse(text);
    return typeof word === "object" && word !== null && !Array.isArray(word) ? (word as Record<string, unknown>) : null;
  } catch {
    return null;
  }
}
