import { Button, Switch, TextInput } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useAsk } from "../../../asking.ts";
import { Sheet } from "../../settings/parts/Page.tsx";
import { failureName } from "../names.ts";
import styles from "../pages.module.css";
import { useDeeds } from "../useDeeds.ts";
import { useQueryClient } from "@tanstack/react-query";

/** What can fail: what every business knows, and one's own. */
export function FailuresSheet() {
  const { t } = useTranslation();
  const client = useQueryClient();
  const { run, busy } = useDeeds();
  const rows = useAsk("listFailureKinds").data?.rows ?? [];
  const [name, setName] = useState("");
  const again = () => void client.invalidateQueries({ queryKey: ["listFailureKinds"] });
  const add = async () => {
    if (!(await run("addFailureKind", { body: { name: name.trim() } }))) return;
    setName("");
    again();
  };
  return (
    <Sheet title={t("What can fail")} says={t("What is switched off is not offered any more; what was noted with it keeps its name.")}>
      <div className={styles.grid}>
        {rows.map((kind) => (
          <Switch
            key={kind.key}
            label={failureName(kind, t)}
            checked={kind.offered}
            onChange={(event) =>
              void run("changeFailureKind", { params: { failureKey: kind.key }, body: { offered: event.currentTarget.checked } }).then(again)
            }
          />
        ))}
      </div>
      <form
        className={styles.redeem}
        onSubmit={(event) => {
          event.preventDefault();
          if (name.trim() !== "") void add();
        }}
      >
        <TextInput label={t("One of your own")} value={name} maxLength={120} autoComplete="off" onChange={(event) => setName(event.currentTarget.value)} />
        <Button type="submit" variant="default" loading={busy} disabled={name.trim() === ""}>
          {t("Add")}
        </Button>
      </form>
    </Sheet>
  );
}
