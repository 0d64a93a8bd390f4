import type { Shop } from "@guli/contract";
import { Button, Switch } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Chip } from "../../../ui/Chip.tsx";
import { Ago } from "../../../ui/Moment.tsx";
import { CopyField } from "../../settings/parts/CopyField.tsx";
import styles from "../orders.module.css";
import { useOrderDeeds } from "../useOrderDeeds.ts";
import { FetchPast } from "./FetchPast.tsx";
import { kindName } from "./NewShop.tsx";
import { SetAside } from "./SetAside.tsx";
import { ShopKeys } from "./ShopKeys.tsx";

/** One shop: whether it speaks, what it said that could not be taken, and its past orders. */
export function ShopCard({ shop }: { shop: Shop }) {
  const { t } = useTranslation();
  const { run, busy } = useOrderDeeds();
  const [changing, setChanging] = useState(false);
  const { id, name, kind, on, url, heardAt, account, setAside } = shop;
  return (
    <section className={styles.card} aria-label={name}>
      <h3>
        {name} <Chip>{kindName(kind, t)}</Chip>
      </h3>
      <p className={styles.soft}>
        {heardAt === null ? t("Nothing has come from it yet.") : t("It spoke last:")} {heardAt !== null && <Ago at={heardAt} />} {account}
      </p>
      {!shop.hasSigning && <p className={styles.bad}>{t("Without the secret of its posts nothing that it posts is believed.")}</p>}
      <CopyField
        value={url}
        label={t("Address for its webhooks")}
        hint={t("Paste it into the shop’s settings. Whoever has it can still post nothing without the secret.")}
      />
      {setAside > 0 && <SetAside shop={shop} />}
      {kind !== "other" && <FetchPast shop={shop} />}
      {changing && <ShopKeys shop={shop} onEnd={() => setChanging(false)} />}
      <div className={styles.deeds}>
        <Switch
          label={t("Its posts are taken in")}
          checked={on}
          disabled={busy}
          onChange={(event) => void run("changeShop", { params: { id }, body: { on: event.currentTarget.checked } })}
        />
        {!changing && (
          <Button size="compact-md" variant="default" onClick={() => setChanging(true)}>
            {t("Change address and keys")}
          </Button>
        )}
        {heardAt === null && (
          <Button size="compact-md" variant="subtle" color="gray" loading={busy} onClick={() => void run("removeShop", { params: { id } })}>
            {t("Remove")}
          </Button>
        )}
      </div>
    </section>
  );
}
