import { Outlet } from "@tanstack/react-router";
import { Suspense, lazy, useState } from "react";
import { useTranslation } from "react-i18next";
import { needWords } from "../i18n/words.ts";
import { mayAs, useMe } from "../session.ts";
import { Connection } from "./Connection.tsx";
import { Rail } from "./Rail.tsx";
import styles from "./Shell.module.css";
import { usePlaces } from "./places.tsx";
import { useShortcut } from "./shortcuts.ts";
import { useKeptFresh } from "./useKeptFresh.ts";
import { useLogging } from "./useLogging.tsx";
import { usePreferencesKept } from "./usePreferencesKept.ts";

const Palette = lazy(async () => ({ default: (await import("./Palette.tsx")).Palette }));
const Notices = lazy(async () => ({ default: (await import("../rooms/conversations/notices/Notices.tsx")).Notices }));
const BrokenChannels = lazy(async () => {
  const [{ BrokenChannels: Shown }] = await Promise.all([import("../rooms/channels/banner/BrokenChannels.tsx"), needWords("channels")]);
  return { default: Shown };
});
const ShortcutsHelp = lazy(async () => ({ default: (await import("./ShortcutsHelp.tsx")).ShortcutsHelp }));

/** The frame around everything behind the door: the rail, the palette, the help and the screen of the moment. */
export function Shell() {
  const { t } = useTranslation();
  const [open, setOpen] = useState<"palette" | "shortcuts" | null>(null);
  const places = usePlaces();
  const logging = useLogging();
  const isLead = mayAs(useMe(), "lead");
  useKeptFresh();
  usePreferencesKept();
  useShortcut("mod+k", t("Search or do something"), () => setOpen("palette"), { group: t("Everywhere"), whileTyping: true });
  useShortcut("?", t("Keyboard shortcuts"), () => setOpen("shortcuts"), { group: t("Everywhere") });
  return (
    <div className={styles.shell}>
      <a className={styles.skip} href="#screen">
        {t("Skip to the content")}
      </a>
      <Rail places={places} onPalette={() => setOpen("palette")} onLog={logging.open} onShortcuts={() => setOpen("shortcuts")} />
      <div className={styles.main}>
        <div>
          <Connection />
          {isLead && (
            <Suspense>
              <BrokenChannels />
            </Suspense>
          )}
        </div>
        <main id="screen" tabIndex={-1} className={styles.screen}>
          <Outlet />
        </main>
      </div>
      <Suspense>
        <Notices />
      </Suspense>
      {logging.place}
      <Suspense>
        {open === "palette" && <Palette places={places} onClose={() => setOpen(null)} onShortcuts={() => setOpen("shortcuts")} />}
        {open === "shortcuts" && <ShortcutsHelp onClose={() => setOpen(null)} />}
      </Suspense>
    </div>
  );
}
