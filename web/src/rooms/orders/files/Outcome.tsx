import type { OrderImport } from "@guli/contract";
import { Button } from "@mantine/core";
import { IconDownload } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { addressOf } from "../../../api.ts";
import { useAsk } from "../../../asking.ts";
import { sentenceOfCode } from "./why.ts";
import { formatNumber } from "../../../formats/index.ts";
import { RowTable } from "../../../ui/RowTable.tsx";
import styles from "../orders.module.css";

/** What would happen to the rows, or what has happened; those that were refused, with their reasons. */
export function Outcome({ file }: { file: OrderImport }) {
  const { t } = useTranslation();
  const { id, rows, placed, same, corrected, returned, refused, trouble } = file;
  const counts: [string, number][] = [
    [t("Rows"), rows],
    [t("New orders"), placed],
    [t("Here already, the same"), same],
    [t("Corrected"), corrected],
    [t("Returns and troubles"), returned],
    [t("Refused"), refused],
  ];
  return (
    <>
      {trouble && <p className={styles.bad}>{t(sentenceOfCode(trouble))}</p>}
      <dl className={styles.facts}>
        {counts.map(([name, count]) => (
          <div key={name} style={{ display: "contents" }}>
            <dt>{name}</dt>
            <dd className="numbers">{formatNumber(count)}</dd>
          </div>
        ))}
      </dl>
      {refused > 0 && (
        <>
          <Refused id={id} />
          <div className={styles.deeds}>
            <Button
              component="a"
              size="compact-md"
              variant="default"
              href={addressOf("downloadImportRefusals", { params: { id } })}
              download
              leftSection={<IconDownload size={16} aria-hidden />}
            >
              {t("Refused rows as a file")}
            </Button>
          </div>
        </>
      )}
    </>
  );
}

/** The first of them; the file has all. */
function Refused({ id }: { id: string }) {
  const { t } = useTranslation();
  const { data } = useAsk("listImportRefusals", { params: { id } });
  if (!data) return null;
  return (
    <RowTable
      label={t("Refused rows")}
      rows={data.rows.slice(0, 20)}
      keyOf={({ line }) => String(line)}
      columns={[
        { name: t("Why not"), cell: ({ code }) => t(sentenceOfCode(code)) },
        { name: t("Line"), isNumber: true, cell: ({ line }) => formatNumber(line) },
        { name: t("As it stands"), cell: ({ cells }) => cells.filter((cell) => cell !== "").join(" · ") },
      ]}
    />
  );
}
