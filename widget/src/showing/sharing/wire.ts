/**
 * Words of any length over a line that takes 64 kB at a time everywhere: cut into pieces, of which all but the last begin with `+`, the last with `.`.
 */
const pieceLength = 16_000;

export const sendIn = (line: Pick<RTCDataChannel, "send" | "readyState">) => (word: unknown) => {
  const text = JSON.stringify(word);
  for (let at = 0; at < text.length; at += pieceLength) {
    if (line.readyState !== "open") return;
    line.send((at + pieceLength < text.length ? "+" : ".") + text.slice(at, at + pieceLength));
  }
};

/** Puts the pieces together again. What grows beyond `most` characters or is no JSON is dropped: the other side is not trusted. */
export function gather<Word>(heard: (word: Word) => unknown, most: number): (piece: unknown) => void {
  let pieces = "";
  return (piece) => {
    if (typeof piece !== "string" || pieces.length + piece.length > most) return void (pieces = "");
    pieces += piece.slice(1);
    if (piece[0] === "+") return;
    const text = pieces;
    pieces = "";
    try {
      heard(JSON.parse(text) as Word);
    } catch {
      // Not a word.
    }
  };
}
