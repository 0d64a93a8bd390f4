import type { UndecidedBuyer } from "@guli/contract";
import { Button } from "@mantine/core";
import { IconUserCheck, IconUserPlus } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { Input } from "../../../api.ts";
import { formatList } from "../../../formats/index.ts";
import { toastUndo } from "../../../shell/toast.ts";
import { Moment } from "../../../ui/Moment.tsx";
import styles from "../orders.module.css";
import { useOrderDeeds } from "../useOrderDeeds.ts";
import { SomebodyElse } from "./SomebodyElse.tsx";

type Decision = Input<"decideBuyer">["body"];

/** One buyer: who they may be and why, and what can be said of it. */
export function BuyerCard({ row, mayDecide }: { row: UndecidedBuyer; mayDecide: boolean }) {
  const { t } = useTranslation();
  const { buyer, candidates, orders, source, lastPlacedAt } = row;
  const { run, busy } = useOrderDeeds();
  const [seeking, setSeeking] = useState(false);
  const name = buyer.name ?? buyer.email ?? buyer.phone ?? t("Without a name");
  const decide = async (body: Decision) => {
    const done = await run("decideBuyer", { params: { id: buyer.id }, body });
    if (!done) return;
    const undo = () => void run("undoBuyerDecision", { params: { id: done.decisionId } });
    toastUndo(done.customerId === null ? t("{{name}} stays as they are.", { name }) : t("The orders of {{name}} are theirs now.", { name }), undo);
  };
  return (
    <article className={styles.card} aria-label={name}>
      <h2>{name}</h2>
      <p className={styles.soft}>
        {[buyer.email, buyer.phone, source].filter((one) => one !== null && one !== name).join(" · ")} · {t("{{count}} orders", { count: orders })} ·{" "}
        <Moment at={lastPlacedAt} />
      </p>
      {candidates.length === 0 && <p className={styles.soft}>{t("Nobody here is like them.")}</p>}
      {candidates.map(({ customer, because }) => (
        <div key={customer.id} className={styles.candidate}>
          <span>
            <Link to="/customers/$id" params={{ id: customer.id }}>
              {customer.name}
            </Link>{" "}
            <Because because={because} />
          </span>
          {mayDecide && (
            <Button
              size="compact-md"
              disabled={busy}
              leftSection={<IconUserCheck size={16} aria-hidden />}
              onClick={() => void decide({ is: "customer", customerId: customer.id })}
            >
              {t("This is {{name}}", { name: customer.name })}
            </Button>
          )}
        </div>
      ))}
      {seeking && <SomebodyElse onChoose={(customerId) => void decide({ is: "customer", customerId })} />}
      {mayDecide && (
        <div className={styles.deeds}>
          <Button
            size="compact-md"
            variant="default"
            disabled={busy}
            leftSection={<IconUserPlus size={16} aria-hidden />}
            onClick={() => void decide({ is: "new" })}
          >
            {t("A new customer")}
          </Button>
          {!seeking && (
            <Button size="compact-md" variant="default" onClick={() => setSeeking(true)}>
              {t("Somebody else…")}
            </Button>
          )}
          <Button size="compact-md" variant="subtle" color="gray" disabled={busy} onClick={() => void decide({ is: "nobody" })}>
            {t("Leave as it is")}
          </Button>
        </div>
      )}
    </article>
  );
}

/** Why they may be one. */
function Because({ because }: Pick<UndecidedBuyer["candidates"][number], "because">) {
  const { t } = useTranslation();
  const said = because.map(({ reason, value }) => {
    switch (reason) {
      case "email":
        return t("the same e-mail, {{value}}, not proven", { value });
      case "phone":
        return t("the same number, {{value}}, not proven", { value });
      case "similar-phone":
        return t("a similar number, {{value}}", { value });
      case "name":
        return t("the same name");
    }
  });
  return <span className={styles.soft}>{formatList(said)}</span>;
}
