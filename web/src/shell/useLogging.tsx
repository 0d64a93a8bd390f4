import { IconPhonePlus } from "@tabler/icons-react";
import { Suspense, lazy, useState, type ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { needWords } from "../i18n/words.ts";
import { mayAs, useMe } from "../session.ts";
import { useCommands } from "./commands.ts";
import { useShortcut } from "./shortcuts.ts";

const LogContact = lazy(async () => {
  const [{ LogContact: Shown }] = await Promise.all([import("../rooms/channels/logging/LogContact.tsx"), needWords("channels")]);
  return { default: Shown };
});

/** Writing down a call or a visit, from anywhere: by key, by the palette, by the button that `open` is for. Null for those who answer nobody. */
export function useLogging(): { open: (() => void) | null; place: ReactNode } {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  const off = !mayAs(useMe(), "agent");
  const open = () => setOpen(true);
  const label = t("Write down a call or a visit");
  const group = t("Everywhere");
  useShortcut("shift+c", label, open, { group, off });
  useCommands(off ? [] : [{ id: "log-contact", label, keys: "shift+c", group, icon: <IconPhonePlus size={18} />, run: open }]);
  return { open: off ? null : open, place: <Suspense>{isOpen && <LogContact onClose={() => setOpen(false)} />}</Suspense> };
}
