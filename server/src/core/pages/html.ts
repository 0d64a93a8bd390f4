const MARKS: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };
const escaped = (text: string): string => text.replace(/[&<>"']/g, (mark) => MARKS[mark] ?? mark);

/** Text that is HTML already: made here, or cleaned by whoever calls `asHtml`. */
export type Html = { readonly html: string };
type Piece = Html | string | number | null | undefined | boolean | readonly Piece[];

/** HTML with everything put into it escaped; pieces of HTML, lists of them and nothing (null, undefined, true, false) may be put in as well. */
export function markup(strings: TemplateStringsArray, ...pieces: Piece[]): Html {
  return { html: strings.reduce((whole, part, at) => whole + written(pieces[at - 1]) + part) };
}

/** Take text as HTML. Only for what our own code or the sanitiser made. */
export const asHtml = (text: string): Html => ({ html: text });

/** Text with its line breaks kept. */
export const lines = (text: string): Html => ({ html: escaped(text).replaceAll("\n", "<br>") });

function written(piece: Piece): string {
  if (piece === null || piece === undefined || typeof piece === "boolean") return "";
  if (typeof piece === "string" || typeof piece === "number") return escaped(String(piece));
  return "html" in piece ? piece.html : piece.map(written).join("");
}
