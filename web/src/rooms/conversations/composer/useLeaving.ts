import type { RefObject } from "react";
import { useTranslation } from "react-i18next";
import { useShortcut } from "../../../shell/shortcuts.ts";
import type { CoachHandle } from "./coached.ts";
import { isEmpty, type Writing } from "./keeping.ts";
import type { Beside } from "./way-out/useBeside.ts";
import type { ThenState, useSending } from "./useSending.ts";

type Given = {
  writing: Writing;
  sending: ReturnType<typeof useSending>;
  coach: RefObject<CoachHandle | null>;
  /** Files are still on their way. */
  isBusy: boolean;
  beside: Beside;
  /** What becomes of the composer once it has left. */
  afterwards: () => void;
};

/** How what is written leaves, by button and by key: a reply goes by the coach first. */
export function useLeaving({ writing, sending, coach, isBusy, beside, afterwards }: Given) {
  const { t } = useTranslation();
  const isNote = writing.kind === "note";
  const sendNow = (then: ThenState, anyway = false, personalAnyway = false) => {
    const { current: reader } = coach;
    afterwards();
    sending.send({ then, anyway, personalAnyway, ...(!isNote && beside.take()), ...(reader && { coached: reader.given(), onSent: reader.sent }) });
  };
  const send = (then: ThenState, anyway = false) => {
    if (isBusy) return;
    if (isNote || isEmpty(writing) || (coach.current?.allows(() => sendNow(then, anyway)) ?? true)) sendNow(then, anyway);
  };
  const group = t("Conversation");
  useShortcut("mod+enter", isNote ? t("Add the note") : t("Send"), () => send("waiting"), { group, whileTyping: true });
  useShortcut("mod+shift+enter", t("Send and resolve"), () => send("resolved"), { group, whileTyping: true, off: isNote });
  return { send, sendNow };
}
