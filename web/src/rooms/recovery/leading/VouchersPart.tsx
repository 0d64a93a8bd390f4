import type { Voucher, VoucherState } from "@guli/contract";
import { Button, NativeSelect, TextInput } from "@mantine/core";
import { IconDownload, IconUpload } from "@tabler/icons-react";
import { keepPreviousData, useInfiniteQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { askPages } from "../../../asking.ts";
import { useMe } from "../../../session.ts";
import { Chip } from "../../../ui/Chip.tsx";
import { useNow } from "../../../ui/now.ts";
import { whenText } from "../../conversations/parts/StateChip.tsx";
import { moneyText } from "../money.ts";
import { VOUCHER_STATES } from "../names.ts";
import styles from "../recovery.module.css";
import pageStyles from "../pages.module.css";
import { useDeeds } from "../useDeeds.ts";
import { ImportVouchers } from "./ImportVouchers.tsx";
import { Redeem } from "./Redeem.tsx";
import { takeVouchers } from "./taking.ts";

/** Codes and how each stands; brought from the till, taken out for it, redeemed by hand. */
export function VouchersPart() {
  const { t } = useTranslation();
  const [state, setState] = useState<VoucherState | "">("");
  const [code, setCode] = useState("");
  const [importing, setImporting] = useState(false);
  const query = { ...(state && { state }), ...(code.trim() && { code: code.trim() }) };
  const pages = useInfiniteQuery({ ...askPages("listVouchers", { query }), placeholderData: keepPreviousData });
  const rows = pages.data?.pages.flatMap((page) => page.rows) ?? [];
  return (
    <>
      <div className={pageStyles.tools}>
        <Button variant="default" leftSection={<IconUpload size={16} aria-hidden />} aria-expanded={importing} onClick={() => setImporting(!importing)}>
          {t("Bring codes")}
        </Button>
        <Button variant="default" leftSection={<IconDownload size={16} aria-hidden />} onClick={() => void takeVouchers(query)}>
          {t("Take them out as a file")}
        </Button>
      </div>
      {importing && <ImportVouchers onEnd={() => setImporting(false)} />}
      <Redeem />
      <div className={pageStyles.filters}>
        <NativeSelect
          label={t("How it stands")}
          value={state}
          data={[
            { value: "", label: t("Any") },
            ...(Object.keys(VOUCHER_STATES) as VoucherState[]).map((value) => ({ value, label: t(VOUCHER_STATES[value].name) })),
          ]}
          onChange={(event) => setState(event.currentTarget.value as VoucherState | "")}
        />
        <TextInput label={t("Code")} value={code} maxLength={64} autoComplete="off" onChange={(event) => setCode(event.currentTarget.value)} />
      </div>
      {pages.data && rows.length === 0 && <p className={styles.soft}>{t("There are no such vouchers.")}</p>}
      {rows.length > 0 && <Table rows={rows} />}
      {pages.hasNextPage && (
        <Button variant="default" loading={pages.isFetchingNextPage} onClick={() => void pages.fetchNextPage()}>
          {t("Show more")}
        </Button>
      )}
    </>
  );
}

function Table({ rows }: { rows: readonly Voucher[] }) {
  const { t } = useTranslation();
  return (
    <div className={pageStyles.scroll} role="region" aria-label={t("Vouchers")} tabIndex={0}>
      <table className={pageStyles.table}>
        <thead>
          <tr>
            <th scope="col">{t("Code")}</th>
            <th scope="col">{t("Worth")}</th>
            <th scope="col">{t("How it stands")}</th>
            <th scope="col">{t("Good until")}</th>
            <td />
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Line key={row.id} row={row} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Line({ row }: { row: Voucher }) {
  const { t } = useTranslation();
  const now = useNow();
  const { timeZone } = useMe().workspace;
  const { run, busy } = useDeeds();
  const { name, meaning } = VOUCHER_STATES[row.state];
  return (
    <tr>
      <th scope="row">
        <code>{row.code}</code>
      </th>
      <td className="numbers">{moneyText(row.money)}</td>
      <td>
        <Chip meaning={meaning}>{t(name)}</Chip>
      </td>
      <td className="numbers">{row.expiresAt ? whenText(row.expiresAt, timeZone, now) : t("For good")}</td>
      <td>
        {(row.state === "free" || row.state === "given") && (
          <Button
            size="compact-sm"
            variant="subtle"
            color="gray"
            loading={busy}
            aria-label={t("Cancel it: {{code}}", { code: row.code })}
            onClick={() => void run("cancelVoucher", { params: { id: row.id } })}
          >
            {t("Cancel it")}
          </Button>
        )}
      </td>
    </tr>
  );
}
