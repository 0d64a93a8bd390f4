import type { Referral } from "@guli/contract";
import { Button, SegmentedControl, TextInput } from "@mantine/core";
import { keepPreviousData, useInfiniteQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { askPages } from "../../../asking.ts";
import { Chip } from "../../../ui/Chip.tsx";
import { Moment } from "../../../ui/Moment.tsx";
import { Sheet } from "../../../ui/Page.tsx";
import { moneyText } from "../../recovery/money.ts";
import { useMouth } from "../deeds.ts";
import styles from "../mouth.module.css";
import { REFUSED, sumText, THANKED, WAYS } from "./names.ts";

/** Single referrals, the latest first; what the rules decided can be decided otherwise. */
export function ReferralList({ mayDecide }: { mayDecide: boolean }) {
  const { t } = useTranslation();
  const [state, setState] = useState<"counted" | "refused">("counted");
  const pages = useInfiniteQuery({ ...askPages("listReferrals", { query: { state } }), placeholderData: keepPreviousData });
  const rows = pages.data?.pages.flatMap((page) => page.rows) ?? [];
  return (
    <Sheet
      title={t("Who came through whom")}
      actions={
        <SegmentedControl
          aria-label={t("Which ones")}
          value={state}
          data={[
            { value: "counted", label: t("They count") },
            { value: "refused", label: t("They do not count") },
          ]}
          onChange={(value) => setState(value as "counted" | "refused")}
        />
      }
    >
      {pages.data && rows.length === 0 && <p className={styles.soft}>{t("There are none yet.")}</p>}
      <ul className={styles.list}>
        {rows.map((row) => (
          <Line key={row.id} row={row} mayDecide={mayDecide} />
        ))}
      </ul>
      {pages.hasNextPage && (
        <Button variant="default" loading={pages.isFetchingNextPage} onClick={() => void pages.fetchNextPage()}>
          {t("Show more")}
        </Button>
      )}
    </Sheet>
  );
}

function Line({ row, mayDecide }: { row: Referral; mayDecide: boolean }) {
  const { t } = useTranslation();
  const [deciding, setDeciding] = useState(false);
  const { referrer, friend, bought } = row;
  return (
    <li className={styles.card}>
      <div className={styles.head}>
        <span>
          {t("Friend:")}{" "}
          <Link to="/customers/$id" params={{ id: friend.id }}>
            {friend.name}
          </Link>
        </span>
        <span>
          {t("Came through:")}{" "}
          <Link to="/customers/$id" params={{ id: referrer.id }}>
            {referrer.name}
          </Link>
        </span>
        <Chip>{t(WAYS[row.way])}</Chip>
        {row.refused && <Chip meaning="at-risk">{t(REFUSED[row.refused])}</Chip>}
        <span className={styles.soft}>
          <Moment at={row.madeAt} />
        </span>
      </div>
      {!row.refused && <p className={`${styles.soft} numbers`}>{t("{{count}} orders, {{sum}}", { count: bought.orders, sum: sumText(bought) })}</p>}
      {row.thanked && (
        <p className={`${styles.soft} numbers`}>{t(THANKED[row.thanked.state], { sum: moneyText(row.thanked.money), code: row.thanked.code })}</p>
      )}
      {row.why && <p className={styles.words}>{row.why}</p>}
      {mayDecide && !deciding && (
        <div>
          <Button size="compact-sm" variant="subtle" color="gray" onClick={() => setDeciding(true)}>
            {row.refused ? t("Let it count") : t("Do not let it count")}
          </Button>
        </div>
      )}
      {deciding && <Why row={row} onEnd={() => setDeciding(false)} />}
    </li>
  );
}

function Why({ row, onEnd }: { row: Referral; onEnd: () => void }) {
  const { t } = useTranslation();
  const { run, busy } = useMouth();
  const [why, setWhy] = useState("");
  const decide = async () => {
    if (await run("decideReferral", { params: { id: row.id }, body: { counts: row.refused !== null, why: why.trim() } })) onEnd();
  };
  return (
    <form
      className={styles.row}
      onSubmit={(event) => {
        event.preventDefault();
        if (why.trim()) void decide();
      }}
    >
      <TextInput
        className={styles.grow ?? ""}
        label={t("Why?")}
        description={!row.refused && row.thanked?.state === "given" && t("The voucher is not redeemed yet: it is withdrawn, too.")}
        value={why}
        maxLength={500}
        data-autofocus
        autoFocus
        onChange={(event) => setWhy(event.currentTarget.value)}
      />
      <Button type="submit" variant="default" loading={busy} disabled={!why.trim()}>
        {row.refused ? t("Let it count") : t("Do not let it count")}
      </Button>
      <Button variant="subtle" color="gray" onClick={onEnd}>
        {t("Cancel")}
      </Button>
    </form>
  );
}
