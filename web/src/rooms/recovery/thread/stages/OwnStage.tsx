import { Button } from "@mantine/core";
import { IconHandGrab } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { useMe } from "../../../../session.ts";
import { usePeople } from "../../../conversations/data/people.ts";
import { OwnerChoice } from "../../OwnerChoice.tsx";
import styles from "../../recovery.module.css";
import { useDeeds } from "../../useDeeds.ts";
import type { StageGiven } from "../OpenRecovery.tsx";

/** Somebody stands for it until it is good. */
export function OwnStage({ recovery, mayChange }: StageGiven) {
  const { t } = useTranslation();
  const me = useMe().person.id;
  const { run, busy } = useDeeds();
  const owner = usePeople().of(recovery.ownerId);
  const own = (personId: string) => void run("ownRecovery", { params: { id: recovery.id }, body: { personId } });
  return (
    <>
      <p className={styles.soft}>{owner ? t("Owner: {{name}}", { name: owner.name }) : t("Nobody owns it yet")}</p>
      {mayChange && (
        <div className={styles.deeds}>
          {recovery.ownerId !== me && (
            <Button size="compact-sm" loading={busy} leftSection={<IconHandGrab size={15} aria-hidden />} onClick={() => own(me)}>
              {t("I own it")}
            </Button>
          )}
          <OwnerChoice label={t("Or somebody else")} value={recovery.ownerId} nobody={t("Choose")} onChange={(id) => id !== null && own(id)} />
        </div>
      )}
    </>
  );
}
