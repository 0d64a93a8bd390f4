/** Words by which one sees the mood of a text, in the order in which they stand. What reads them is fetched when somebody asks. */
export async function cuesFor(text: string): Promise<string[]> {
  const { moodOf } = await import("../../coaching/composer/coach.ts");
  return wordsAt(text, (await moodOf(text)).cues);
}

/** Cues that stand side by side are read as one. */
export function wordsAt(text: string, cues: readonly { start: number; end: number }[]): string[] {
  const joined: { start: number; end: number }[] = [];
  for (const { start, end } of cues.toSorted((a, b) => a.start - b.start)) {
    const last = joined.at(-1);
    if (last && text.slice(last.end, start).trim() === "") last.end = Math.max(last.end, end);
    else joined.push({ start, end });
  }
  return joined.map(({ start, end }) => text.slice(start, end).replace(/^[\s"“„«(]+|[\s"“”»).,:;]+$/g, "")).filter((words) => words !== "");
}
