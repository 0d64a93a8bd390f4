/** How sure it is that a sentence is good news, or bad. */
type Heard = { good: number; bad: number };

/** Surer than this a sentence is news: as sure as the coach is when it marks one. */
const SURE = 0.5;

/** Whether the bad news came before the good in a reply that carries both; null where it does not, or the first and the last say the same. */
export function newsOf(sentences: readonly Heard[]): boolean | null {
  const told = sentences.flatMap(({ good, bad }) => (Math.max(good, bad) < SURE ? [] : [bad > good ? "bad" : "good"]));
  if (!told.includes("bad") || !told.includes("good") || told[0] === told.at(-1)) return null;
  return told[0] === "bad";
}
