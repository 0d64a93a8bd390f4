import type { GuideContent, GuideStep, PictureMark } from "@guli/contract";

export type { GuideContent, GuideStep, PictureMark };

const PICTURE = /!\[[^\]]*\]\(\s*<?([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})\b/gi;

/** All pictures and videos that a text names, each once. */
export function filesIn({ body, steps }: Pick<GuideContent, "body" | "steps">): string[] {
  const inText = (text: string) => [...text.matchAll(PICTURE)].map(([, id = ""]) => id.toLowerCase());
  const beside = ({ text, picture, video }: GuideStep) => [...inText(text), ...(picture ? [picture.fileId] : []), ...(video ? [video.fileId] : [])];
  return [...new Set([...inText(body), ...steps.flatMap(beside)])];
}

type Draft = Omit<GuideStep, "id"> & { id?: string | undefined };

/** Give those steps an id that have none; two of the same are one too many, and the second gets another. */
export function withIds(steps: Draft[], known: readonly string[] = []): GuideStep[] {
  const taken = new Set(known);
  const used = new Set<string>();
  let next = 1;
  const fresh = () => {
    while (taken.has(`s${next}`) || used.has(`s${next}`)) next += 1;
    return `s${next}`;
  };
  for (const { id } of steps) if (id) taken.add(id);
  return steps.map((step) => {
    const id = step.id && !used.has(step.id) ? step.id : fresh();
    used.add(id);
    return { ...step, id };
  });
}

/** Whether there is something that could be published. */
export function isEmpty({ title, body, steps }: GuideContent, kind: "article" | "steps"): boolean {
  if (title.trim() === "") return true;
  return kind === "article" ? body.trim() === "" : steps.length === 0 || steps.some((step) => step.title.trim() === "" && step.text.trim() === "");
}
