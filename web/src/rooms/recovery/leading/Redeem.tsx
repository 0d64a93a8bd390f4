import { Button, TextInput } from "@mantine/core";
import { useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { toast } from "../../../shell/toast.ts";
import { newKey } from "../../conversations/composer/leaving.ts";
import { moneyText } from "../money.ts";
import styles from "../pages.module.css";
import { useDeeds } from "../useDeeds.ts";

/** A customer stands before one with a code. It is redeemed once, however often the button is pressed. */
export function Redeem() {
  const { t } = useTranslation();
  const { run, busy } = useDeeds();
  const [code, setCode] = useState("");
  const key = useRef(newKey());
  const redeem = async () => {
    const voucher = await run("redeemVoucher", { body: { code: code.trim(), key: key.current } });
    key.current = newKey();
    if (!voucher) return;
    toast(t("Redeemed: {{sum}}", { sum: moneyText(voucher.money) }));
    setCode("");
  };
  return (
    <form
      className={styles.redeem}
      onSubmit={(event) => {
        event.preventDefault();
        if (code.trim().length >= 4) void redeem();
      }}
    >
      <TextInput
        label={t("Redeem a code by hand")}
        value={code}
        maxLength={64}
        autoComplete="off"
        spellCheck={false}
        onChange={(event) => setCode(event.currentTarget.value)}
      />
      <Button type="submit" variant="default" loading={busy} disabled={code.trim().length < 4}>
        {t("Redeem")}
      </Button>
    </form>
  );
}
