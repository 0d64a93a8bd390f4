import { useTranslation } from "react-i18next";
import { PickDialog } from "../pickers/PickDialog.tsx";
import { useFilling, useUsableReplies } from "./useSuggestions.ts";

/** All saved replies to look through; the one picked is put where the caret is. */
export function SavedReplies({ conversationId, onInsert, onClose }: { conversationId: string; onInsert: (text: string) => void; onClose: () => void }) {
  const { t } = useTranslation();
  const replies = useUsableReplies();
  const fill = useFilling(conversationId);
  const pick = (id: string) => {
    const reply = replies.find((one) => one.id === id);
    if (reply) void fill(reply).then((body) => body !== null && onInsert(body));
  };
  const options = replies.map(({ id, title, shortcut, body }) => ({
    id,
    label: title,
    words: `${shortcut ?? ""} ${body}`,
    ...(shortcut === null ? {} : { hint: `/${shortcut}` }),
  }));
  return <PickDialog title={t("Saved replies")} placeholder={t("Title, shortcut or words")} options={options} onPick={pick} onClose={onClose} />;
}
