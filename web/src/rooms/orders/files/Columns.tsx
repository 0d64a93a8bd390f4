import type { ImportField, ImportFormat, ImportPreview, OrderImport } from "@guli/contract";
import { Button, NativeSelect, TextInput } from "@mantine/core";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { call } from "../../../api.ts";
import { formatList } from "../../../formats/index.ts";
import { Loaded } from "../../settings/parts/Loaded.tsx";
import styles from "../orders.module.css";
import { useOrderDeeds } from "../useOrderDeeds.ts";
import { fieldName } from "./naming.ts";
import { PreviewTable } from "./PreviewTable.tsx";

/** How the file is understood: guessed, shown with its first rows, and changeable. Then what would happen, and only then what happens. */
export function Columns({ file }: { file: OrderImport }) {
  const [format, setFormat] = useState<Partial<ImportFormat>>(file.format ?? {});
  const preview = useQuery({
    queryKey: ["previewOrderImport", file.id, format],
    queryFn: () => call("previewOrderImport", { params: { id: file.id }, body: { format } }),
    placeholderData: keepPreviousData,
  });
  return <Loaded of={preview}>{(data) => <Understood file={file} preview={data} onFormat={setFormat} />}</Loaded>;
}

type Given = { file: OrderImport; preview: ImportPreview; onFormat: (format: Partial<ImportFormat>) => void };

function Understood({ file, preview, onFormat }: Given) {
  const { t } = useTranslation();
  const { run, busy } = useOrderDeeds();
  const { format, missing } = preview;
  const change = (more: Partial<ImportFormat>) => onFormat({ ...format, ...more });
  const column = (at: number, field: ImportField | null) =>
    change({ columns: format.columns.map((one, here) => (here === at ? field : one === field ? null : one)) });
  const given = { params: { id: file.id }, body: { format } };
  const ready = missing.length === 0 && !busy;
  return (
    <section className={styles.card} aria-label={t("How the file is understood")}>
      <h2>{t("How the file is understood")}</h2>
      <Ways format={format} onChange={change} />
      <PreviewTable preview={preview} onColumn={column} />
      {missing.length > 0 && (
        <p className={styles.bad}>{t("Say in which column it stands: {{what}}.", { what: formatList(missing.map((one) => fieldName(one, t))) })}</p>
      )}
      <div className={styles.deeds}>
        <Button variant={file.state === "checked" ? "default" : "filled"} disabled={!ready} onClick={() => void run("checkOrderImport", given)}>
          {t("See what would happen")}
        </Button>
        <Button variant={file.state === "checked" ? "filled" : "default"} disabled={!ready} onClick={() => void run("runOrderImport", given)}>
          {t("Take the orders in")}
        </Button>
      </div>
    </section>
  );
}

function Ways({ format, onChange }: { format: ImportFormat; onChange: (more: Partial<ImportFormat>) => void }) {
  const { t } = useTranslation();
  return (
    <div className={styles.fields}>
      <NativeSelect
        label={t("Between the cells")}
        value={format.delimiter}
        data={[
          { value: ",", label: t("Comma") },
          { value: ";", label: t("Semicolon") },
          { value: "\t", label: t("Tabulator") },
          { value: "|", label: t("Bar") },
        ]}
        onChange={(event) => onChange({ delimiter: event.currentTarget.value as ImportFormat["delimiter"] })}
      />
      <NativeSelect
        label={t("Days are written")}
        value={format.dates}
        data={[
          { value: "iso", label: "2026-04-03" },
          { value: "day-first", label: "03.04.2026" },
          { value: "month-first", label: "04/03/2026" },
        ]}
        onChange={(event) => onChange({ dates: event.currentTarget.value as ImportFormat["dates"] })}
      />
      <NativeSelect
        label={t("Sums are written")}
        value={format.decimal}
        data={[
          { value: ".", label: "1,234.56" },
          { value: ",", label: "1 234,56" },
        ]}
        onChange={(event) => onChange({ decimal: event.currentTarget.value as ImportFormat["decimal"] })}
      />
      <NativeSelect
        label={t("Letters")}
        value={format.charset}
        data={[
          { value: "utf-8", label: "UTF-8" },
          { value: "windows-1251", label: "Windows-1251" },
          { value: "utf-16le", label: "UTF-16" },
        ]}
        onChange={(event) => onChange({ charset: event.currentTarget.value as ImportFormat["charset"] })}
      />
      <TextInput
        key={format.currency}
        label={t("Currency, where none is named")}
        maxLength={3}
        defaultValue={format.currency}
        onBlur={(event) => event.currentTarget.value.trim() !== format.currency && onChange({ currency: event.currentTarget.value.trim() })}
      />
    </div>
  );
}
