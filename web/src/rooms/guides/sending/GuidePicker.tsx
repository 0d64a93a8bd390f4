import type { GuideSuggestion, OpenedConversation } from "@guli/contract";
import { IconBook2, IconFileText, IconListNumbers } from "@tabler/icons-react";
import { useDebouncedValue } from "@mantine/hooks";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { ask, useAsk } from "../../../asking.ts";
import { useCommands } from "../../../shell/commands.ts";
import { useShortcut } from "../../../shell/shortcuts.ts";
import { useInbox } from "../../conversations/inbox.ts";
import { PickDialog, type Option } from "../../conversations/pickers/PickDialog.tsx";
import { languageIn, languageName, titleOf } from "../names.ts";
import { lastWordsOf } from "./fitting.ts";
import { useInsertGuide } from "./inserting.ts";
import { useGuidePicking } from "./picking.ts";

/** Look for a guide and put it into the reply; it opens by a key, from the palette and from the composer. */
export function GuidePicker({ opened }: { opened: OpenedConversation }) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  const { mayAnswer } = useInbox();
  const { id } = opened.conversation;
  const label = t("Send a guide");
  const run = () => mayAnswer && setOpen(true);
  useGuidePicking(id, run);
  useShortcut("b", label, run, { group: t("Conversation"), off: !mayAnswer });
  useCommands(mayAnswer ? [{ id: "send-guide", label, keys: "b", group: t("Conversation"), icon: <IconBook2 size={18} />, run }] : []);
  return open && <Picking opened={opened} onClose={() => setOpen(false)} />;
}

function Picking({ opened, onClose }: { opened: OpenedConversation; onClose: () => void }) {
  const { t } = useTranslation();
  const insert = useInsertGuide(opened.conversation.id);
  const { data: customer } = useAsk("readCustomer", { params: { id: opened.conversation.customer.id } });
  const [typed, setTyped] = useState("");
  const [sought] = useDebouncedValue(typed.trim(), 150);
  const language = languageIn(customer?.language);
  const found = useFound(sought, { words: lastWordsOf(opened.messages), language });
  return (
    <PickDialog
      title={t("Send a guide")}
      placeholder={t("What is it about?")}
      options={found.map(optionOf)}
      asGiven
      onType={setTyped}
      onPick={(guideId) => void insert({ guideId })}
      onClose={onClose}
    />
  );
}

/** What was typed is sought by the desk, in any script. Before anything is typed: what fits the customer's words, then all others. */
function useFound(sought: string, { words, language }: { words: string; language: GuideSuggestion["language"] | undefined }): Shown[] {
  const { data: all } = useAsk("listGuides", {});
  const given = language ? { language } : {};
  const fitting = useQuery({ ...ask("suggestGuides", { body: { text: words, ...given } }), enabled: words !== "" && sought === "" });
  const hits = useQuery({ ...ask("searchGuides", { query: { q: sought, ...given } }), enabled: sought !== "", placeholderData: keepPreviousData });
  if (sought !== "") return hits.data?.rows ?? [];
  const first = fitting.data?.rows ?? [];
  const others = (all?.rows ?? []).flatMap((guide) => {
    const published = guide.texts.filter((text) => text.published !== null);
    const text = published.find((one) => one.language === language) ?? published[0];
    return text && !first.some(({ guideId }) => guideId === guide.id)
      ? [{ guideId: guide.id, kind: guide.kind, language: text.language, title: titleOf({ ...guide, texts: published }, text.language) }]
      : [];
  });
  return [...first, ...others];
}

type Shown = Pick<GuideSuggestion, "guideId" | "kind" | "language" | "title">;

const optionOf = ({ guideId, kind, language, title }: Shown): Option => ({
  id: guideId,
  label: title,
  hint: languageName(language),
  icon: kind === "steps" ? <IconListNumbers size={17} aria-hidden /> : <IconFileText size={17} aria-hidden />,
});
