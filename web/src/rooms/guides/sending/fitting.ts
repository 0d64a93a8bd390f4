import type { GuideSuggestion, Message } from "@guli/contract";

const READ = 2_000;

/** What the customer said last, all of it if they wrote several times in a row. */
export function lastWordsOf(messages: readonly Pick<Message, "kind" | "text" | "automatic">[]): string {
  const said = messages.filter(({ kind, automatic }) => (kind === "incoming" || kind === "reply") && !automatic);
  const since = said.findLastIndex(({ kind }) => kind === "reply") + 1;
  const open = said.slice(since);
  const theirs = open.length > 0 ? open : said.filter(({ kind }) => kind === "incoming").slice(-1);
  return theirs
    .map(({ text }) => text)
    .join("\n")
    .slice(-READ);
}

/** What is asked about: what the agent writes, once it says something; until then what the customer wrote. */
export const aboutWhat = (draft: string, theirs: string): string => (draft.trim().length >= 12 ? `${theirs}\n${draft}`.slice(-READ) : theirs);

/** The first that was neither sent already nor put aside. */
export function nextOf(rows: readonly GuideSuggestion[], { sent, aside }: { sent: readonly string[]; aside: ReadonlySet<string> }): GuideSuggestion | null {
  return rows.find(({ guideId }) => !sent.includes(guideId) && !aside.has(guideId)) ?? null;
}
