import { Modal } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { Keys } from "../ui/Keys.tsx";
import { useFocusBack } from "../ui/useFocusBack.ts";
import styles from "./ShortcutsHelp.module.css";
import { useShortcuts, type Shortcut } from "./shortcuts.ts";

/** All shortcuts that work on the present screen, in the groups that they name. */
export function ShortcutsHelp({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  useFocusBack();
  const groups = Map.groupBy(distinct(useShortcuts()), ({ group }) => group ?? t("On this screen"));
  return (
    <Modal opened onClose={onClose} title={<strong>{t("Keyboard shortcuts")}</strong>} size="lg" closeButtonProps={{ "aria-label": t("Close") }}>
      <div className={styles.groups}>
        {[...groups].map(([group, shortcuts]) => (
          <section key={group}>
            <h3 className={styles.group}>{group}</h3>
            <dl className={styles.list}>
              {shortcuts.map(({ keys, label }) => (
                <div key={keys} className={styles.row}>
                  <dt>{label}</dt>
                  <dd>
                    <Keys keys={keys} />
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </Modal>
  );
}

/** Of equal keys only the one at work. */
function distinct(shortcuts: readonly Shortcut[]): Shortcut[] {
  return [...new Map(shortcuts.map((shortcut) => [shortcut.keys, shortcut])).values()];
}
