import { useNavigate } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { useShortcut } from "../../../shell/shortcuts.ts";
import type { KeysGiven } from "./InboxKeys.tsx";

export function MovingKeys({ inbox, choosing, of, onPerson, onWrite, busy: off }: KeysGiven): null {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const group = t("Inbox");
  const offToLight = off || !inbox.mayAnswer;
  const { cursorId } = choosing;
  const step = (by: number) => {
    const next = of.ids[of.ids.indexOf(inbox.openId ?? cursorId ?? "") + by];
    if (next) inbox.open(next);
  };
  useShortcut("j", t("Next in the list"), () => choosing.move(1), { group, off });
  useShortcut("k", t("Previous in the list"), () => choosing.move(-1), { group, off });
  useShortcut("o", t("Open it"), () => cursorId && inbox.open(cursorId), { group, off });
  useShortcut("]", t("Open the next conversation"), () => step(1), { group, off });
  useShortcut("[", t("Open the previous conversation"), () => step(-1), { group, off });
  useShortcut("x", t("Select"), () => cursorId && choosing.choose(cursorId, false), { group, off: offToLight });
  useShortcut("shift+x", t("Select up to here"), () => cursorId && choosing.choose(cursorId, true), { group, off: offToLight });
  useShortcut("shift+j", t("Select downwards"), () => choosing.move(1, true), { group, off: offToLight });
  useShortcut("shift+k", t("Select upwards"), () => choosing.move(-1, true), { group, off: offToLight });
  useShortcut("shift+a", t("Select all shown"), choosing.chooseAll, { group, off: offToLight });
  useShortcut(
    "escape",
    t("Clear the selection, or close the conversation"),
    () => (choosing.chosen.size > 0 ? choosing.clear() : inbox.openId && inbox.close()),
    { group, off },
  );
  useShortcut("c", t("Write to a customer"), onWrite, { group, off: offToLight });
  useShortcut("/", t("Search"), () => void navigate({ to: "/search" }), { group, off });
  useShortcut("i", t("Show or hide the customer"), onPerson, { group, off });
  return null;
}
