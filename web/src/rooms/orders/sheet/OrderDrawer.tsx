import type { Order } from "@guli/contract";
import { Button, Drawer } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useAsk } from "../../../asking.ts";
import { formatFull, formatMoney, formatNumber } from "../../../formats/index.ts";
import { useMe } from "../../../session.ts";
import { RowTable } from "../../../ui/RowTable.tsx";
import { useFocusBack } from "../../../ui/useFocusBack.ts";
import { Loaded } from "../../settings/parts/Loaded.tsx";
import { Marks } from "../list/OrderList.tsx";
import styles from "../orders.module.css";
import { useOrderDeeds } from "../useOrderDeeds.ts";
import { AddReturn } from "./AddReturn.tsx";
import { AddTrouble } from "./AddTrouble.tsx";
import { CorrectOrder } from "./CorrectOrder.tsx";
import { CameBack, Troubled } from "./Afterwards.tsx";
import { Versions } from "./Versions.tsx";

/** One order with all that is known of it. */
export function OrderDrawer({ id, mayChange, onClose }: { id: string; mayChange: boolean; onClose: () => void }) {
  const { t } = useTranslation();
  useFocusBack();
  const order = useAsk("readOrder", { params: { id } });
  const title = order.data ? t("Order {{number}}", { number: order.data.number ?? order.data.externalId }) : t("Order");
  return (
    <Drawer opened position="right" size="lg" title={title} onClose={onClose} closeButtonProps={{ "aria-label": t("Close") }}>
      <Loaded of={order}>{(data) => <Whole order={data} mayChange={mayChange} />}</Loaded>
    </Drawer>
  );
}

function Whole({ order, mayChange }: { order: Order; mayChange: boolean }) {
  return (
    <>
      <p className={styles.matching}>
        <Marks order={order} />
      </p>
      <Facts order={order} />
      {order.lines.length > 0 && <Lines order={order} />}
      {order.cameBack.length > 0 && <CameBack order={order} />}
      {order.troubled.length > 0 && <Troubled order={order} mayChange={mayChange} />}
      {mayChange && <Deeds order={order} />}
      {order.versions.length > 0 && <Versions order={order} />}
    </>
  );
}

function Facts({ order }: { order: Order }) {
  const { t } = useTranslation();
  const { timeZone } = useMe().workspace;
  const { customer, buyer, currency, baseTotal, total, returned } = order;
  const base = useAsk("readOrderSettings").data?.currency ?? currency;
  const sum = (minor: number) => formatMoney({ minor, currency });
  return (
    <dl className={styles.facts}>
      <dt>{t("Customer")}</dt>
      <dd>
        {customer ? (
          <Link to="/customers/$id" params={{ id: customer.id }}>
            {customer.name}
          </Link>
        ) : (
          (buyer?.name ?? buyer?.email ?? buyer?.phone ?? t("Nobody gave their name"))
        )}
      </dd>
      <dt>{t("Sum")}</dt>
      <dd className="numbers">{sum(total)}</dd>
      {base !== currency && (
        <>
          <dt>{t("In your currency")}</dt>
          <dd className="numbers">{baseTotal === null ? t("No rate is known for its day") : formatMoney({ minor: baseTotal, currency: base })}</dd>
        </>
      )}
      {returned > 0 && (
        <>
          <dt>{t("Came back")}</dt>
          <dd className="numbers">{sum(returned)}</dd>
        </>
      )}
      <Fact name={t("Ordered")} at={order.placedAt} />
      <Fact name={t("Cancelled")} at={order.cancelledAt} />
      <Fact name={t("Due")} at={order.dueAt} />
      <Fact name={t("Paid")} at={order.paidAt} />
      {order.cost !== null && (
        <>
          <dt>{t("What it cost us")}</dt>
          <dd className="numbers">{sum(order.cost)}</dd>
        </>
      )}
      {order.cameBy && (
        <>
          <dt>{t("Came by")}</dt>
          <dd>{order.cameBy}</dd>
        </>
      )}
      <dt>{t("From where")}</dt>
      <dd>{t("{{source}}, as {{id}}", { source: order.source, id: order.externalId })}</dd>
      <dt>{t("Told last")}</dt>
      <dd>{formatFull(order.toldAt, timeZone)}</dd>
    </dl>
  );
}

function Fact({ name, at }: { name: string; at: string | null }) {
  const { timeZone } = useMe().workspace;
  if (at === null) return null;
  return (
    <>
      <dt>{name}</dt>
      <dd>{formatFull(at, timeZone)}</dd>
    </>
  );
}

function Lines({ order: { lines, currency } }: { order: Order }) {
  const { t } = useTranslation();
  return (
    <RowTable
      label={t("What")}
      rows={lines}
      keyOf={(_, at) => String(at)}
      columns={[
        {
          name: t("What"),
          cell: ({ what, article }) => (
            <>
              {what} {article && <span className={styles.soft}>{article}</span>}
            </>
          ),
        },
        { name: t("How many"), isNumber: true, cell: ({ quantity }) => formatNumber(quantity) },
        { name: t("Sum"), isNumber: true, cell: ({ amount }) => formatMoney({ minor: amount, currency }) },
      ]}
    />
  );
}

/** What somebody here knows of an order and no system has told. */
function Deeds({ order }: { order: Order }) {
  const { t } = useTranslation();
  const { run, busy } = useOrderDeeds();
  const [doing, setDoing] = useState<"return" | "trouble" | "correct" | null>(null);
  const end = () => setDoing(null);
  if (doing === "return") return <AddReturn order={order} onEnd={end} />;
  if (doing === "trouble") return <AddTrouble order={order} onEnd={end} />;
  if (doing === "correct") return <CorrectOrder order={order} onEnd={end} />;
  return (
    <div className={styles.deeds}>
      <Button size="compact-md" variant="default" onClick={() => setDoing("correct")}>
        {t("Correct it")}
      </Button>
      <Button size="compact-md" variant="default" onClick={() => setDoing("return")}>
        {t("Something came back")}
      </Button>
      <Button size="compact-md" variant="default" onClick={() => setDoing("trouble")}>
        {t("Late or disputed")}
      </Button>
      {order.state === "placed" && (
        <Button size="compact-md" variant="default" loading={busy} onClick={() => void run("cancelOrder", { params: { id: order.id } })}>
          {t("It was cancelled")}
        </Button>
      )}
    </div>
  );
}
