import { Button } from "@mantine/core";
import { IconCheck } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { useShortcut } from "../../../shell/shortcuts.ts";
import { Leaving } from "./Leaving.tsx";
import styles from "./parts.module.css";
import type { Saving } from "./useSaving.ts";

type Given = {
  saving: Saving;
  /** What the button says where it is not "Save". */
  label?: string;
  /** A new thing is not "unsaved": its button is always there. */
  fresh?: boolean;
  /** What has to come first, where something has. */
  first?: string | null;
  /** Something else on the page is the better thing to do. */
  quiet?: boolean;
  onCancel?: () => void;
};

/** Save and discard, in sight as soon as there is something to save; also guards against leaving without either. */
export function SaveBar({ saving, label, fresh = false, first = null, quiet = false, onCancel }: Given) {
  const { t } = useTranslation();
  const busy = saving.state === "saving";
  const idle = (!saving.dirty && !fresh) || first !== null;
  const saveNow = () => {
    settleField();
    void saving.save();
  };
  useShortcut("mod+s", t("Save"), saveNow, { whileTyping: true, off: busy || first !== null });
  return (
    <div className={styles.saveBar} data-still={(!saving.dirty && !saving.failure) || undefined}>
      <Leaving saving={saving} />
      <p className={styles.saveSays} style={{ margin: 0 }} data-trouble={saving.failure ? true : undefined} role={saving.failure ? "alert" : "status"}>
        {saving.failure ?? first ?? (saving.dirty ? t("Not saved yet") : saving.state === "saved" ? t("All saved") : "")}
      </p>
      {saving.dirty && !fresh && (
        <Button variant="default" disabled={busy} onClick={saving.discard}>
          {t("Discard changes")}
        </Button>
      )}
      {onCancel && (
        <Button variant="default" disabled={busy} onClick={onCancel}>
          {t("Cancel")}
        </Button>
      )}
      <Button
        type="submit"
        variant={quiet ? "default" : "filled"}
        loading={busy}
        disabled={idle}
        leftSection={saving.state === "saved" ? <IconCheck size={16} aria-hidden /> : undefined}
      >
        {saving.state === "saved" ? t("Saved") : (label ?? t("Save"))}
      </Button>
    </div>
  );
}

/** Some fields take what was typed only when they are left: so they are, for a moment. A list would drop open on coming back. */
function settleField(): void {
  const field = document.activeElement;
  if (!(field instanceof HTMLElement)) return;
  field.blur();
  if (field.getAttribute("role") !== "combobox") field.focus();
}
