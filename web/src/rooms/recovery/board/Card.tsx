import type { RecoveryRow } from "@guli/contract";
import { Button } from "@mantine/core";
import { IconHandGrab } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { mayAs, useMe } from "../../../session.ts";
import { Chip } from "../../../ui/Chip.tsx";
import { Since } from "../../../ui/Moment.tsx";
import { usePeople } from "../../conversations/data/people.ts";
import { ChannelSign } from "../../conversations/parts/ChannelSign.tsx";
import { kindName } from "../../conversations/parts/channel-kinds.ts";
import { moneyText } from "../money.ts";
import { OUTCOMES, useFailures } from "../names.ts";
import styles from "../recovery.module.css";
import boardStyles from "./board.module.css";
import { AgainChip, Clock, SeverityChip, Stake } from "../Signs.tsx";
import { useDeeds } from "../useDeeds.ts";

/** One recovery on the board: whom, what, how bad, by when, and who has it. */
export function Card({ row }: { row: RecoveryRow }) {
  const { t } = useTranslation();
  const me = useMe();
  const { run, busy } = useDeeds();
  const failure = useFailures().nameOf(row.failure);
  const mayOwn = row.ownerId === null && row.stage !== "closed" && mayAs(me, "agent");
  return (
    <li className={boardStyles.card}>
      <Link
        to="/inbox/$view/$conversationId"
        params={{ view: "all", conversationId: row.conversationId }}
        className={styles.cardName}
        data-card
        aria-describedby={`recovery-${row.id}`}
      >
        {row.customer.name}
      </Link>
      <p className={boardStyles.what} id={`recovery-${row.id}`}>
        <ChannelSign channel={{ id: row.id, kind: row.channelKind, name: kindName(row.channelKind, t) }} />{" "}
        {failure ?? (row.subject || t("What failed is not said yet"))}
      </p>
      <p className={styles.line}>
        <SeverityChip severity={row.severity} />
        {row.again && <AgainChip />}
        {row.round > 1 && <Chip meaning="at-risk">{t("Opened again")}</Chip>}
      </p>
      <Standing row={row} />
      <Owner row={row} />
      <Stake stake={row.stake} />
      {mayOwn && (
        <Button
          size="compact-sm"
          variant="default"
          loading={busy}
          leftSection={<IconHandGrab size={15} aria-hidden />}
          onClick={() => void run("ownRecovery", { params: { id: row.id }, body: { personId: me.person.id } })}
        >
          {t("I own it")}
        </Button>
      )}
    </li>
  );
}

function Standing({ row }: { row: RecoveryRow }) {
  const { t } = useTranslation();
  if (row.outcome)
    return (
      <p className={styles.line}>
        <Chip meaning={row.outcome === "good" ? "recovered" : "stone"}>{t(OUTCOMES[row.outcome])}</Chip>
        {row.given && <span className="numbers">{t("Given: {{sum}}", { sum: moneyText(row.given) })}</span>}
      </p>
    );
  return (
    <p className={styles.line}>
      <Clock row={row} />
      <span className={styles.soft}>
        {t("In this stage for:")} <Since at={row.since} />
      </span>
    </p>
  );
}

function Owner({ row: { ownerId } }: { row: RecoveryRow }) {
  const { t } = useTranslation();
  const person = usePeople().of(ownerId);
  return <p className={styles.line}>{person ? t("Owner: {{name}}", { name: person.name }) : t("Nobody owns it yet")}</p>;
}
