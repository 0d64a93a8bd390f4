import { Button } from "@mantine/core";
import { IconPlus } from "@tabler/icons-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useAsk } from "../../../asking.ts";
import { Sheet } from "../../../ui/Page.tsx";
import { useFocusAfter } from "../../../ui/focus-in-forms.ts";
import { Loaded } from "../../settings/parts/Loaded.tsx";
import styles from "../orders.module.css";
import { NewShop } from "./NewShop.tsx";
import { ShopCard } from "./ShopCard.tsx";

/** Shops that tell of orders by themselves. */
export function ShopsSheet() {
  const { t } = useTranslation();
  const [adding, setAdding] = useState(false);
  const opener = useFocusAfter(adding);
  const shops = useAsk("listShops");
  return (
    <Sheet
      title={t("Shops")}
      says={t("A connected shop tells of each order in the moment it is placed, changed or returned.")}
      actions={
        !adding && (
          <Button ref={opener} variant="default" leftSection={<IconPlus size={18} aria-hidden />} onClick={() => setAdding(true)}>
            {t("Connect a shop")}
          </Button>
        )
      }
    >
      {adding && <NewShop onEnd={() => setAdding(false)} />}
      <Loaded of={shops}>
        {({ rows }) =>
          rows.length === 0 && !adding ? (
            <p className={styles.soft}>{t("No shop is connected yet. Shopify and WooCommerce need five minutes; any other system can post to the API.")}</p>
          ) : (
            rows.map((shop) => <ShopCard key={shop.id} shop={shop} />)
          )
        }
      </Loaded>
    </Sheet>
  );
}
