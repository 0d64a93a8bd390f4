import type { ShopKind } from "@guli/contract";
import { Button, NativeSelect, TextInput } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { SecretInput } from "../../settings/parts/SecretInput.tsx";
import styles from "../orders.module.css";
import { useOrderDeeds } from "../useOrderDeeds.ts";
import { focusFirst } from "../../../ui/focus-in-forms.ts";
import { addressHint, signingHint, tokenHint } from "./shop-words.ts";

const KINDS: readonly ShopKind[] = ["shopify", "woocommerce", "other"];

/** What is needed to believe a shop, and to ask it for past orders. */
export function NewShop({ onEnd }: { onEnd: () => void }) {
  const { t } = useTranslation();
  const { run, busy } = useOrderDeeds();
  const [kind, setKind] = useState<ShopKind>("shopify");
  const [name, setName] = useState("");
  const [signing, setSigning] = useState("");
  const [address, setAddress] = useState("");
  const [token, setToken] = useState("");
  const connect = async () => {
    const secrets = { ...(signing.trim() && { signing: signing.trim() }), ...(token.trim() && { token: token.trim() }) };
    if (await run("connectShop", { body: { kind, name: name.trim(), address: address.trim() || null, secrets } })) onEnd();
  };
  return (
    <form
      ref={focusFirst}
      className={styles.card}
      onSubmit={(event) => {
        event.preventDefault();
        void connect();
      }}
    >
      <NativeSelect
        label={t("Which kind")}
        value={kind}
        data={KINDS.map((value) => ({ value, label: kindName(value, t) }))}
        onChange={(event) => setKind(event.currentTarget.value as ShopKind)}
      />
      <TextInput
        required
        maxLength={64}
        label={t("Its name")}
        description={t("Orders are listed under it; it cannot be changed later.")}
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <SecretInput
        minLength={8}
        label={t("Secret of its posts")}
        description={signingHint(kind, t)}
        value={signing}
        onChange={(event) => setSigning(event.currentTarget.value)}
      />
      {kind !== "other" && (
        <>
          <TextInput
            type="url"
            label={t("Address of the shop (for past orders)")}
            description={addressHint(kind, t)}
            placeholder="https://"
            value={address}
            onChange={(event) => setAddress(event.currentTarget.value)}
          />
          <SecretInput
            minLength={8}
            label={t("Key of its API (for past orders)")}
            description={tokenHint(kind, t)}
            value={token}
            onChange={(event) => setToken(event.currentTarget.value)}
          />
        </>
      )}
      <div className={styles.deeds}>
        <Button type="submit" loading={busy} disabled={name.trim() === ""}>
          {t("Connect")}
        </Button>
        <Button variant="subtle" color="gray" onClick={onEnd}>
          {t("Cancel")}
        </Button>
      </div>
    </form>
  );
}

export function kindName(kind: ShopKind, t: ReturnType<typeof useTranslation>["t"]): string {
  switch (kind) {
    case "shopify":
      return "Shopify";
    case "woocommerce":
      return "WooCommerce";
    case "other":
      return t("Another system");
  }
}
