import type { Amends, ConversationRow } from "@guli/contract";
import { Button } from "@mantine/core";
import { IconTextPlus } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { useMe } from "../../../../session.ts";
import { Chip } from "../../../../ui/Chip.tsx";
import { useNow } from "../../../../ui/now.ts";
import { insertIntoReply } from "../../../conversations/composer/inserting.ts";
import { whenText } from "../../../conversations/parts/StateChip.tsx";
import { CopyField } from "../../../settings/parts/CopyField.tsx";
import { worthText } from "../../amends.ts";
import { AMENDS_STATES, LIMITS } from "../../names.ts";
import styles from "../../recovery.module.css";
import { useDeeds } from "../../useDeeds.ts";
import type { StageGiven } from "../OpenRecovery.tsx";
import { AmendsForm } from "./AmendsForm.tsx";

/** After fix and apology, once, and never as a price for anything. */
export function AmendsStage({ recovery, row, mayChange }: StageGiven) {
  const { t } = useTranslation();
  const { proposal, amends } = recovery;
  const isThere = amends.some(({ state }) => state === "asked" || state === "given");
  return (
    <div className={styles.form}>
      {amends.map((one) => (
        <Given key={one.id} amends={one} row={row} mayChange={mayChange} />
      ))}
      {proposal && mayChange ? (
        <AmendsForm recovery={recovery} proposal={proposal} />
      ) : (
        !isThere && <p className={styles.soft}>{t("Amends come after the fix and the apology, never instead.")}</p>
      )}
    </div>
  );
}

const MEANINGS = { asked: "waiting", given: "recovered", refused: "at-risk", withdrawn: "stone" } as const;

function Given({ amends, row, mayChange }: { amends: Amends; row: ConversationRow; mayChange: boolean }) {
  const { t } = useTranslation();
  const { run, busy } = useDeeds();
  const { state, voucher, limits, decidedWhy, words } = amends;
  return (
    <div className={styles.given}>
      <p className={styles.line}>
        <Chip meaning={MEANINGS[state]}>{t(AMENDS_STATES[state])}</Chip> {worthText(amends, t)}
      </p>
      {words && <p className={styles.soft}>{words}</p>}
      {state === "asked" && limits.map((limit) => <p key={limit}>{t(LIMITS[limit])}</p>)}
      {state === "given" && amends.decidedBy === amends.personId && <p className={styles.soft}>{t("Agreed to by the only owner, who had asked for it.")}</p>}
      {decidedWhy && <p className={styles.soft}>{t("The lead said: {{why}}", { why: decidedWhy })}</p>}
      {voucher && state === "given" && <VoucherCode voucher={voucher} conversationId={row.id} mayChange={mayChange} />}
      {mayChange && state === "asked" && (
        <Button
          size="compact-sm"
          variant="subtle"
          loading={busy}
          className={styles.start ?? ""}
          onClick={() => void run("withdrawAmends", { params: { id: amends.id } })}
        >
          {t("Take it back")}
        </Button>
      )}
    </div>
  );
}

type Voucher = { voucher: NonNullable<Amends["voucher"]>; conversationId: string; mayChange: boolean };

function VoucherCode({ voucher: { code, expiresAt }, conversationId, mayChange }: Voucher) {
  const { t } = useTranslation();
  const now = useNow();
  const { timeZone } = useMe().workspace;
  return (
    <>
      <CopyField label={t("Voucher code")} value={code} {...(expiresAt && { hint: t("Good until: {{when}}", { when: whenText(expiresAt, timeZone, now) }) })} />
      {mayChange && (
        <Button
          size="compact-sm"
          variant="default"
          className={styles.start ?? ""}
          leftSection={<IconTextPlus size={15} aria-hidden />}
          onClick={() => insertIntoReply(conversationId, code)}
        >
          {t("Put the code into the reply")}
        </Button>
      )}
    </>
  );
}
