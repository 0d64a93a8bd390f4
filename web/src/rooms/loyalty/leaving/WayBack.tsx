import { Button, Textarea } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { call } from "../../../api.ts";
import { isRefusal } from "../../../failures.ts";
import { useLeavingDeeds } from "./names.ts";
import styles from "./leaving.module.css";

/** Open a way back; where nobody has spoken with them yet, by writing to them first. */
export function WayBack({ id }: { id: string }) {
  const { t } = useTranslation();
  const { tryTo, run, busy } = useLeavingDeeds();
  const [words, setWords] = useState<string | null>(null);
  const params = { id };
  const open = () =>
    tryTo(async () => {
      try {
        return await call("openWayBack", { params, body: {} });
      } catch (error) {
        if (!isRefusal(error, "leaving.no-conversation")) throw error;
        setWords("");
        return null;
      }
    });
  if (words === null)
    return (
      <Button size="compact-sm" variant="default" loading={busy} onClick={() => void open()}>
        {t("Open a way back")}
      </Button>
    );
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        void run("openWayBack", { params, body: { words: words.trim() } });
      }}
      onKeyDown={(event) => event.key === "Escape" && (event.stopPropagation(), setWords(null))}
    >
      <Textarea
        size="xs"
        autosize
        minRows={3}
        maxRows={12}
        label={t("There is no conversation with them yet. Write to them first.")}
        value={words}
        onChange={(event) => setWords(event.currentTarget.value)}
        autoFocus
      />
      <div className={styles.deeds}>
        <Button type="submit" size="compact-sm" loading={busy} disabled={words.trim() === ""}>
          {t("Send, and open a way back")}
        </Button>
        <Button type="button" size="compact-sm" variant="subtle" color="gray" onClick={() => setWords(null)}>
          {t("Cancel")}
        </Button>
      </div>
    </form>
  );
}
