import type { FailureKind } from "@guli/contract";
import { ActionIcon, Button, Switch, TextInput, Tooltip } from "@mantine/core";
import { IconPencil } from "@tabler/icons-react";
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
  const { run } = useDeeds();
  const rows = useAsk("listFailureKinds").data?.rows ?? [];
  const again = () => void client.invalidateQueries({ queryKey: ["listFailureKinds"] });
  const change = async (failureKey: string, body: { name?: string; offered?: boolean }) => {
    const changed = await run("changeFailureKind", { params: { failureKey }, body });
    again();
    return changed !== null;
  };
  return (
    <Sheet title={t("What can fail")} says={t("What is switched off is not offered any more; what was noted with it keeps its name.")}>
      <div className={styles.grid}>
        {rows.map((kind) => (
          <OneKind key={kind.key} kind={kind} onChange={(body) => change(kind.key, body)} />
        ))}
      </div>
      <NameField
        label={t("One of your own")}
        deed={t("Add")}
        kept=""
        onSave={async (name) => ((await run("addFailureKind", { body: { name } })) ? (again(), true) : false)}
      />
    </Sheet>
  );
}

type Changing = { kind: FailureKind; onChange: (body: { name?: string; offered?: boolean }) => Promise<boolean> };

/** One's own has a name that can be another: what was noted with it is called so then, too. */
function OneKind({ kind, onChange }: Changing) {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  const name = failureName(kind, t);
  const rename = async (next: string) => {
    const isKept = await onChange({ name: next });
    if (isKept) setOpen(false);
    return isKept;
  };
  if (isOpen) return <NameField label={t("Another name for “{{name}}”", { name })} deed={t("Save")} kept={name} onSave={rename} />;
  return (
    <div className={styles.kind}>
      <Switch label={name} checked={kind.offered} onChange={(event) => void onChange({ offered: event.currentTarget.checked })} />
      {kind.name !== null && (
        <Tooltip label={t("Rename")}>
          <ActionIcon variant="subtle" color="gray" aria-label={t("Another name for “{{name}}”", { name })} onClick={() => setOpen(true)}>
            <IconPencil size={15} aria-hidden />
          </ActionIcon>
        </Tooltip>
      )}
    </div>
  );
}

type Named = { label: string; deed: string; kept: string; onSave: (name: string) => Promise<boolean> };

function NameField({ label, deed, kept, onSave }: Named) {
  const [name, setName] = useState(kept);
  const [busy, setBusy] = useState(false);
  const save = async () => {
    setBusy(true);
    if (await onSave(name.trim())) setName("");
    setBusy(false);
  };
  return (
    <form
      className={styles.redeem}
      onSubmit={(event) => {
        event.preventDefault();
        if (name.trim() !== "") void save();
      }}
    >
      <TextInput label={label} value={name} maxLength={120} autoComplete="off" onChange={(event) => setName(event.currentTarget.value)} />
      <Button type="submit" variant="default" loading={busy} disabled={name.trim() === ""}>
        {deed}
      </Button>
    </form>
  );
}
