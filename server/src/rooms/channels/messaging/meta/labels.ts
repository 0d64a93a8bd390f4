/*
 * Meta shows at most twenty letters of a button. The whole label travels as the button's own data, so that what comes back when it is pressed is what the agent
 * wrote.
 */
const MARK = "guli:";

/** By this Messenger lets us know again what the desk itself has sent, and which piece of it. */
export const markOf = (id: string): string => `${MARK}${id}`;
/** Null: somebody else's. */
export const pieceIn = (metadata: string): string | null => (metadata.startsWith(MARK) ? metadata.slice(MARK.length) : null);

/** What stands on a button, and what comes back when it is pressed. */
export function button(label: string, most: number): { id: string; title: string } {
  return { id: `${MARK}${label}`, title: shortened(label, most) };
}

export function labelIn({ id, title }: { id: string; title: string }): string {
  return id.startsWith(MARK) ? id.slice(MARK.length) : title;
}

/** At most so many UTF-16 units, never half a character. */
export function shortened(label: string, most: number): string {
  if (label.length <= most) return label;
  let short = "";
  for (const { segment } of new Intl.Segmenter().segment(label)) {
    if (short.length + segment.length > most - 1) break;
    short += segment;
  }
  return `${short.trimEnd()}…`;
}
