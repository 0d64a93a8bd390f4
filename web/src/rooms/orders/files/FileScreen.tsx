import type { OrderImport } from "@guli/contract";
import { Button, Progress } from "@mantine/core";
import { IconArrowLeft, IconPlayerStop } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { ask } from "../../../asking.ts";
import { formatPercent } from "../../../formats/index.ts";
import { Loaded } from "../../settings/parts/Loaded.tsx";
import styles from "../orders.module.css";
import { useOrderDeeds } from "../useOrderDeeds.ts";
import { Columns } from "./Columns.tsx";
import { stateName } from "./naming.ts";
import { Outcome } from "./Outcome.tsx";

/** How often one looks how far it is. */
const LOOKS_MS = 1000;
const isBusy = (state: OrderImport["state"] | undefined): boolean => state === "checking" || state === "running";

/** One file: how its columns are understood, what would happen, and what happened. */
export function FileScreen({ id, onBack }: { id: string; onBack: () => void }) {
  const { t } = useTranslation();
  const file = useQuery({ ...ask("readOrderImport", { params: { id } }), refetchInterval: ({ state }) => (isBusy(state.data?.state) ? LOOKS_MS : false) });
  return (
    <>
      <div className={styles.matching}>
        <Button variant="subtle" color="gray" size="compact-sm" leftSection={<IconArrowLeft size={16} aria-hidden />} onClick={onBack}>
          {t("Files")}
        </Button>
      </div>
      <Loaded of={file}>{(data) => <Stage file={data} />}</Loaded>
    </>
  );
}

function Stage({ file }: { file: OrderImport }) {
  const { t } = useTranslation();
  const { state, name } = file;
  return (
    <>
      <section className={styles.card} aria-label={name}>
        <h2>{name}</h2>
        <p role="status">{stateName(state, t)}</p>
        {isBusy(state) && <Going file={file} />}
        {state !== "ready" && state !== "uploading" && <Outcome file={file} />}
      </section>
      {(state === "ready" || state === "checked" || state === "stopped" || state === "failed") && <Columns file={file} />}
    </>
  );
}

function Going({ file: { id, progress } }: { file: OrderImport }) {
  const { t } = useTranslation();
  const { run, busy } = useOrderDeeds();
  return (
    <>
      <Progress value={progress * 100} aria-label={t("How far it is")} />
      <p className={`${styles.soft} numbers`}>{formatPercent(progress)}</p>
      <div className={styles.deeds}>
        <Button
          size="compact-md"
          variant="default"
          loading={busy}
          leftSection={<IconPlayerStop size={16} aria-hidden />}
          onClick={() => void run("stopOrderImport", { params: { id } })}
        >
          {t("Stop")}
        </Button>
      </div>
    </>
  );
}
