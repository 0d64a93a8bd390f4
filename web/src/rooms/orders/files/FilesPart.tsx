import type { OrderImport } from "@guli/contract";
import { Button, FileButton, Progress } from "@mantine/core";
import { IconUpload } from "@tabler/icons-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useAsk } from "../../../asking.ts";
import { formatNumber, formatSize } from "../../../formats/index.ts";
import { Empty } from "../../../ui/Empty.tsx";
import { Moment } from "../../../ui/Moment.tsx";
import { Loaded } from "../../settings/parts/Loaded.tsx";
import styles from "../orders.module.css";
import { useOrderDeeds } from "../useOrderDeeds.ts";
import { FileScreen } from "./FileScreen.tsx";
import { bringFile } from "./bringing.ts";
import { stateName } from "./naming.ts";

/** Files of orders: bring one, or look at one that was brought. */
export function FilesPart({ open, onOpen }: { open: string | null; onOpen: (id: string | null) => void }) {
  if (open !== null) return <FileScreen key={open} id={open} onBack={() => onOpen(null)} />;
  return (
    <>
      <BringFile onBrought={onOpen} />
      <Brought onOpen={onOpen} />
    </>
  );
}

function BringFile({ onBrought }: { onBrought: (id: string) => void }) {
  const { t } = useTranslation();
  const { tryTo } = useOrderDeeds();
  const [share, setShare] = useState<number | null>(null);
  const bring = async (file: File | null) => {
    if (!file) return;
    setShare(0);
    const id = await tryTo(() => bringFile(file, setShare));
    setShare(null);
    if (id) onBrought(id);
  };
  return (
    <div className={styles.card}>
      <p>{t("A CSV file with a row for each order: its number, the day, the sum, and the customer’s e-mail or number. Any order of columns will do.")}</p>
      {share !== null && <Progress value={share * 100} aria-label={t("How far the file has come")} />}
      <div className={styles.deeds}>
        <FileButton accept=".csv,.tsv,.txt,text/csv" onChange={(file) => void bring(file)}>
          {(given) => (
            <Button {...given} loading={share !== null} leftSection={<IconUpload size={18} aria-hidden />}>
              {t("Choose a file")}
            </Button>
          )}
        </FileButton>
      </div>
    </div>
  );
}

function Brought({ onOpen }: { onOpen: (id: string) => void }) {
  const { t } = useTranslation();
  const files = useAsk("listOrderImports");
  return (
    <Loaded of={files}>
      {({ rows }) =>
        rows.length === 0 ? (
          <Empty picture="letters" title={t("No file yet")}>
            {t("Ask your till, shop or bookkeeping for a file of past orders. With a year of them you see who comes back.")}
          </Empty>
        ) : (
          <ul className={styles.plain} aria-label={t("Files")}>
            {rows.map((file) => (
              <li key={file.id} className={styles.candidate}>
                <Line file={file} />
                <Button size="compact-md" variant="default" aria-label={t("Open {{name}}", { name: file.name })} onClick={() => onOpen(file.id)}>
                  {t("Open")}
                </Button>
              </li>
            ))}
          </ul>
        )
      }
    </Loaded>
  );
}

function Line({ file }: { file: OrderImport }) {
  const { t } = useTranslation();
  return (
    <span>
      {file.name}{" "}
      <span className={styles.soft}>
        {stateName(file.state, t)} · {formatSize(file.bytes)} · <Moment at={file.createdAt} />
        {file.state === "done" &&
          ` · ${t("New: {{placed}}, refused: {{refused}}", { placed: formatNumber(file.placed), refused: formatNumber(file.refused) })}`}
      </span>
    </span>
  );
}
