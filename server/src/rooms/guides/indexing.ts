import type { Tx } from "../../core/desk.ts";
import { vectorOf } from "../conversations/index.ts";
import * as finding from "./store/finding.ts";
import { plainOf, text, version, type Of, type Text } from "./store/texts.ts";
import type { GuideContent } from "./rules/content.ts";

/** Make a text findable as it is now: for us as it is being written, for customers as it is published. */
export async function indexText(tx: Tx, of: Of): Promise<void> {
  const draft = await text(tx, of);
  if (!draft) return;
  await finding.putEntry(tx, { ...of, form: "draft", words: wordsOf(draft, draft) });
  const shown = draft.published === null ? undefined : await version(tx, of, draft.published);
  if (shown) await finding.putEntry(tx, { ...of, form: "published", words: wordsOf(shown, draft) });
  else await finding.dropEntry(tx, { ...of, form: "published" });
}

function wordsOf(content: GuideContent, { tags }: Pick<Text, "tags">): string {
  const { headings, text: said } = plainOf(content);
  return vectorOf([
    { text: content.title, weight: "A" },
    { text: `${content.summary}\n${tags.join(" ")}`, weight: "B" },
    { text: headings, weight: "C" },
    { text: said, weight: "D" },
  ]);
}
