import type { Desk } from "../../../core/desk.ts";
import type { Who } from "../../../core/http/serving.ts";
import { linkToken } from "../../../core/links.ts";
import { refuse } from "../../../core/refusal.ts";
import { publicUrl } from "../../channels/index.ts";
import { conversationFor } from "../../conversations/index.ts";
import { customerFor } from "../../customers/index.ts";
import { languageOf } from "../referrals/reading.ts";
import { storySettings } from "./settling.ts";
import { storyWords } from "./words/words.ts";

/** A link by which whoever writes is known to us; what they write stands on the public page only under the name that they choose. */
export function linkFor(desk: Desk, who: Who, conversationId: string): Promise<{ url: string; words: string }> {
  return desk.read(who.workspaceId, async (tx) => {
    const conversation = await conversationFor(tx, conversationId);
    if (!(await storySettings(tx)).on) refuse("story.off");
    const { language } = await customerFor(tx, conversation.customerId);
    const url = `${publicUrl(desk)}/stories/l/${linkToken(desk.vault, "story", { workspaceId: tx.workspaceId, id: conversation.id })}`;
    return { url, words: storyWords[await languageOf(tx, language)].reply.replace("{{url}}", () => url) };
  });
}
