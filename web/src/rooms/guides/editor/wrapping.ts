/** A text with what is chosen in it. */
export type Chosen = { text: string; from: number; to: number };
export type Shape = "bold" | "italic" | "heading" | "list" | "numbered" | "link";

const AROUND = { bold: "**", italic: "_" } as const;
const BEFORE = { heading: "## ", list: "- ", numbered: "1. " } as const;

/** Put Markdown around what is chosen, or take it away where it stands already. */
export function shaped(chosen: Chosen, shape: Shape): Chosen {
  switch (shape) {
    case "bold":
    case "italic":
      return around(chosen, AROUND[shape]);
    case "link":
      return linked(chosen);
    default:
      return beginning(chosen, BEFORE[shape]);
  }
}

function around({ text, from, to }: Chosen, sign: string): Chosen {
  const [before, inner, after] = [text.slice(0, from), text.slice(from, to), text.slice(to)];
  if (before.endsWith(sign) && after.startsWith(sign))
    return { text: before.slice(0, -sign.length) + inner + after.slice(sign.length), from: from - sign.length, to: to - sign.length };
  return { text: before + sign + inner + sign + after, from: from + sign.length, to: to + sign.length };
}

/** What is chosen becomes the words; the address is what one writes next. */
function linked({ text, from, to }: Chosen): Chosen {
  const address = "https://";
  const words = text.slice(from, to);
  const at = from + words.length + 3;
  return { text: `${text.slice(0, from)}[${words}](${address})${text.slice(to)}`, from: at, to: at + address.length };
}

/** Each line that is touched. */
function beginning({ text, from, to }: Chosen, sign: string): Chosen {
  const first = text.lastIndexOf("\n", from - 1) + 1;
  const end = text.indexOf("\n", to);
  const last = end < 0 ? text.length : end;
  const lines = text.slice(first, last).split("\n");
  const isThere = lines.every((line) => line.startsWith(sign));
  const next = lines.map((line) => (isThere ? line.slice(sign.length) : sign + line)).join("\n");
  const by = isThere ? -sign.length : sign.length;
  return { text: text.slice(0, first) + next + text.slice(last), from: Math.max(first, from + by), to: to + by * lines.length };
}

/** Words in place of what is chosen; what of them is given as `pick` is chosen next. */
export function replaced({ text, from, to }: Chosen, words: string, pick: string): Chosen {
  const at = from + Math.max(0, words.indexOf(pick));
  return { text: text.slice(0, from) + words + text.slice(to), from: at, to: at + pick.length };
}
