import type { ShopWish } from "@guli/contract";
import { Button } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { useAsk } from "../../../asking.ts";
import { Moment } from "../../../ui/Moment.tsx";
import { Sheet } from "../../../ui/Page.tsx";
import styles from "../orders.module.css";
import { useOrderDeeds } from "../useOrderDeeds.ts";

/** What shops' customers ask of their data. Nothing stands here while nobody asks. */
export function WishesSheet() {
  const { t } = useTranslation();
  const { run, busy } = useOrderDeeds();
  const open = useAsk("listShopWishes").data?.rows.filter(({ doneAt }) => doneAt === null) ?? [];
  if (open.length === 0) return null;
  return (
    <Sheet title={t("What customers ask of their data")} says={t("It came by way of the shop. See to it, then say that it is done.")}>
      <ul className={styles.plain}>
        {open.map((wish) => (
          <li key={wish.id} className={styles.candidate}>
            <span>
              {wishName(wish, t)}{" "}
              <span className={styles.soft}>
                {[wish.email, wish.phone, wish.shop.name].filter(Boolean).join(" · ")} · {t("Due")}: <Moment at={wish.dueAt} />
              </span>
            </span>
            <Button size="compact-md" variant="default" disabled={busy} onClick={() => void run("doneShopWish", { params: { id: wish.id } })}>
              {t("It is done")}
            </Button>
          </li>
        ))}
      </ul>
    </Sheet>
  );
}

function wishName({ kind }: ShopWish, t: ReturnType<typeof useTranslation>["t"]): string {
  switch (kind) {
    case "show-customer":
      return t("A customer wants to see what you know of them");
    case "forget-customer":
      return t("A customer wants to be forgotten");
    case "forget-shop":
      return t("The shop was closed: its customers’ data are to be forgotten");
  }
}
