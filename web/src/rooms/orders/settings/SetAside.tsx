import type { Shop, ShopDelivery } from "@guli/contract";
import { Button } from "@mantine/core";
import { useInfiniteQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { askPages } from "../../../asking.ts";
import { Moment } from "../../../ui/Moment.tsx";
import { Fold } from "../../conversations/person/Fold.tsx";
import { sentenceOfCode } from "../files/why.ts";
import styles from "../orders.module.css";
import { useOrderDeeds } from "../useOrderDeeds.ts";

/** What a shop posted that could not be taken. Its raw form is kept, so that it can be read again. */
export function SetAside({ shop: { id, setAside } }: { shop: Shop }) {
  const { t } = useTranslation();
  const { run, busy } = useOrderDeeds();
  return (
    <Fold name="shop-set-aside" title={t("What could not be taken")} count={setAside} closedFirst>
      <Rows id={id} />
      <Button size="compact-md" variant="default" loading={busy} onClick={() => void run("rereadShop", { params: { id } })}>
        {t("Read it again")}
      </Button>
    </Fold>
  );
}

function Rows({ id }: { id: string }) {
  const { t } = useTranslation();
  const found = useInfiniteQuery(askPages("listShopDeliveries", { params: { id } }));
  return (
    <>
      <ul className={styles.plain}>
        {found.data?.pages
          .flatMap((page) => page.rows)
          .map((one) => (
            <li key={one.id} className={styles.entry}>
              <p>
                {whyOf(one, t)} <span className={styles.soft}>{one.detail}</span>
              </p>
              <p className={styles.soft}>
                {[one.topic, one.externalId].filter(Boolean).join(" · ")} · <Moment at={one.receivedAt} />
              </p>
            </li>
          ))}
      </ul>
      {found.hasNextPage && (
        <Button variant="subtle" size="compact-sm" onClick={() => void found.fetchNextPage()}>
          {t("Show more")}
        </Button>
      )}
    </>
  );
}

function whyOf({ outcome, why }: ShopDelivery, t: ReturnType<typeof useTranslation>["t"]): string {
  if (outcome === "waiting") return t("Its order has not come yet.");
  switch (why) {
    case "json":
    case "unkeepable":
      return t("It is not in the form that such shops use.");
    case "fields":
      return t("A field of it could not be read.");
    case "another-shop":
      return t("It came from another shop with the same secret.");
    case "other-currency":
      return t("Its sum is in another currency than the order.");
    default: {
      const sentence = sentenceOfCode(why);
      return t(sentence);
    }
  }
}
