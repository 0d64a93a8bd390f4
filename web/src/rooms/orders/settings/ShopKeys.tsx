import type { Shop } from "@guli/contract";
import { Button, TextInput } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { SecretInput } from "../../settings/parts/SecretInput.tsx";
import styles from "../orders.module.css";
import { useOrderDeeds } from "../useOrderDeeds.ts";
import { addressHint, signingHint, tokenHint } from "./shop-words.ts";

/** Other keys, or another address. What is left empty stays. */
export function ShopKeys({ shop: { id, kind, address: kept }, onEnd }: { shop: Shop; onEnd: () => void }) {
  const { t } = useTranslation();
  const { run, busy } = useOrderDeeds();
  const [signing, setSigning] = useState("");
  const [address, setAddress] = useState(kept ?? "");
  const [token, setToken] = useState("");
  const change = async () => {
    const secrets = { ...(signing.trim() && { signing: signing.trim() }), ...(token.trim() && { token: token.trim() }) };
    if (await run("changeShop", { params: { id }, body: { address: address.trim() || null, secrets } })) onEnd();
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void change();
      }}
    >
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
      <p className={styles.soft}>{t("What is left empty stays as it was; with another address the key has to be typed again.")}</p>
      <div className={styles.deeds}>
        <Button type="submit" size="compact-md" loading={busy}>
          {t("Save")}
        </Button>
        <Button size="compact-md" variant="subtle" color="gray" onClick={onEnd}>
          {t("Cancel")}
        </Button>
      </div>
    </form>
  );
}
