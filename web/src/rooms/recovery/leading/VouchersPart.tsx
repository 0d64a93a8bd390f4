import type { Voucher, VoucherState } from "@guli/contract";
import { Button, NativeSelect, TextInput } from "@mantine/core";
import { IconDownload, IconUpload } from "@tabler/icons-react";
import { keepPreviousData, useInfiniteQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { askPages } from "../../../asking.ts";
import { useMe } from "../../../session.ts";
import { Chip } from "../../../ui/Chip.tsx";
import { Empty } from "../../../ui/Empty.tsx";
import { useNow } from "../../../ui/now.ts";
import { RowTable } from "../../../ui/RowTable.tsx";
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
      {pages.data && rows.length === 0 && <None isFiltered={Object.keys(query).length > 0} />}
      {rows.length > 0 && <Table rows={rows} />}
      {pages.hasNextPage && (
        <Button variant="default" loading={pages.isFetchingNextPage} onClick={() => void pages.fetchNextPage()}>
          {t("Show more")}
        </Button>
      )}
    </>
  );
}

function None({ isFiltered }: { isFiltered: boolean }) {
  const { t } = useTranslation();
  if (isFiltered) return <p className={styles.soft}>{t("There are no such vouchers.")}</p>;
  return (
    <Empty picture="calm" title={t("No voucher yet")}>
      {t("Codes that were given to make up for a mistake stand here: what each is worth, and whether it was redeemed.")}
    </Empty>
  );
}

function Table({ rows }: { rows: readonly Voucher[] }) {
  const { t } = useTranslation();
  const now = useNow();
  const { timeZone } = useMe().workspace;
  return (
    <RowTable
      label={t("Vouchers")}
      rows={rows}
      keyOf={({ id }) => id}
      columns={[
        { name: t("Code"), cell: ({ code }) => <code className={pageStyles.code}>{code}</code> },
        { name: t("Worth"), isNumber: true, cell: ({ money }) => moneyText(money) },
        { name: t("How it stands"), cell: ({ state }) => <Chip meaning={VOUCHER_STATES[state].meaning}>{t(VOUCHER_STATES[state].name)}</Chip> },
        { name: t("Good until"), cell: ({ expiresAt }) => (expiresAt ? whenText(expiresAt, timeZone, now) : t("For good")) },
        { name: "", cell: (row) => <Cancel row={row} /> },
      ]}
    />
  );
}

function Cancel({ row: { id, code, state } }: { row: Voucher }) {
  const { t } = useTranslation();
  const { run, busy } = useDeeds();
  if (state !== "free" && state !== "given") return null;
  return (
    <Button
      size="compact-sm"
      variant="subtle"
      color="gray"
      loading={busy}
      aria-label={t("Cancel it: {{code}}", { code })}
      onClick={() => void run("cancelVoucher", { params: { id } })}
    >
      {t("Cancel it")}
    </Button>
  );
}
