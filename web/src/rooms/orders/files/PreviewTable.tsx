import type { ImportField, ImportPreview } from "@guli/contract";
import { NativeSelect } from "@mantine/core";
import { Fragment } from "react";
import { useTranslation } from "react-i18next";
import { sentenceOfCode } from "./why.ts";
import { isoDayIn } from "../../../formats/dates.ts";
import { formatDayAndYear } from "../../../formats/index.ts";
import { useMe } from "../../../session.ts";
import { Table } from "../../../ui/Sideways.tsx";
import styles from "../orders.module.css";
import { FIELDS, fieldName } from "./naming.ts";

/** The first rows as they would be understood, with what each column is. */
export function PreviewTable({ preview, onColumn }: { preview: ImportPreview; onColumn: (at: number, field: ImportField | null) => void }) {
  const { t } = useTranslation();
  const { timeZone } = useMe().workspace;
  const { header, format, rows } = preview;
  return (
    <Table label={t("The first rows")}>
      <thead>
        <tr>
          {header.map((name, at) => (
            <th key={at} scope="col">
              {name}
              <NativeSelect
                size="xs"
                miw="11rem"
                aria-label={t("What is in the column {{name}}", { name })}
                value={format.columns[at] ?? ""}
                data={[{ value: "", label: t("Passed over") }, ...FIELDS.map((value) => ({ value, label: fieldName(value, t) }))]}
                onChange={(event) => onColumn(at, (event.currentTarget.value || null) as ImportField | null)}
              />
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ line, cells, understood, refusal }) => (
          <Fragment key={line}>
            <tr data-refused={refusal !== null || undefined}>
              {header.map((_, at) => {
                const field = format.columns[at];
                const read = field && understood[field];
                return (
                  <td key={at} className={styles.cell}>
                    {read === undefined || read === null ? <span className={styles.soft}>{cells[at]}</span> : asRead(read, timeZone)}
                  </td>
                );
              })}
            </tr>
            {refusal && (
              <tr>
                <td colSpan={header.length} className={styles.why}>
                  <span data-stays>{t("Would be refused: {{why}}", { why: t(sentenceOfCode(refusal.code)) })}</span>
                </td>
              </tr>
            )}
          </Fragment>
        ))}
      </tbody>
    </Table>
  );
}

/** A moment as people read it; all else as it was read. */
const asRead = (read: string, timeZone: string): string => (/^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(read) ? formatDayAndYear(isoDayIn(timeZone, read)) : read);
