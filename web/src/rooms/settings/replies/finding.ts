import type { SavedReply } from "@guli/contract";

/** Those in which every word that was typed stands, in title, shortcut or text. */
export function found<T extends Pick<SavedReply, "title" | "shortcut" | "body">>(replies: readonly T[], search: string): T[] {
  const words = search.toLowerCase().split(/\s+/).filter(Boolean);
  return replies.filter((reply) => {
    const text = `${reply.title} /${reply.shortcut ?? ""} ${reply.body}`.toLowerCase();
    return words.every((word) => text.includes(word));
  });
}
