import type { Answer } from "../../../api.ts";
import { Button } from "@mantine/core";
import { IconSettings } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { ask } from "../../../asking.ts";
import { formatDuration } from "../../../formats/index.ts";
import { mayAs, useMe } from "../../../session.ts";
import { Chip } from "../../../ui/Chip.tsx";
import { Empty } from "../../../ui/Empty.tsx";
import { useNow } from "../../../ui/now.ts";
import { Page, Sheet } from "../../../ui/Page.tsx";
import { useTitle } from "../../../ui/useTitle.ts";
import { useTeams } from "../../conversations/data/people.ts";
import { Loaded } from "../../settings/parts/Loaded.tsx";
import { secondsBetween } from "./ordering.ts";
import { QueueRow } from "./QueueRow.tsx";
import styles from "./Queue.module.css";
import { Workers } from "./Workers.tsx";

/** People come and go without a word to this browser: it looks again as often. */
const EVERY_MS = 5_000;

type Queue = Answer<"readQueue">;

/** Who waits for whom, and who is here to take it. */
export function QueueScreen() {
  const { t } = useTranslation();
  const isLead = mayAs(useMe(), "lead");
  useTitle(t("Queue"));
  const queue = useQuery({ ...ask("readQueue"), refetchInterval: EVERY_MS, enabled: isLead });
  if (!isLead) return <Empty picture="gear" level={1} title={t("The queue is for leads")} />;
  return (
    <Page
      wide
      title={t("Queue")}
      says={t("Those who wait and whom nobody has, in the order in which they are given out: first what is urgent, then who has waited longest.")}
      actions={
        <Button component={Link} to="/settings/routing" variant="default" leftSection={<IconSettings size={17} aria-hidden />}>
          {t("How it is given out")}
        </Button>
      }
    >
      <Loaded of={queue}>{(shown) => <Shown queue={shown} />}</Loaded>
    </Page>
  );
}

function Shown({ queue }: { queue: Queue }) {
  const { t } = useTranslation();
  const all = queue.waiting.reduce((sum, { count }) => sum + count, 0);
  return (
    <>
      <Sheet title={t("Who is here")}>
        <Workers people={queue.people} />
      </Sheet>
      <Lengths waiting={queue.waiting} />
      {queue.rows.length > 0 ? (
        <ol className={styles.rows} aria-label={t("Queue")}>
          {queue.rows.map(({ conversation, hitch }, place) => (
            <QueueRow key={conversation.id} row={conversation} hitch={hitch} place={place + 1} />
          ))}
        </ol>
      ) : (
        <Empty picture="calm" title={t("Nobody waits unassigned")}>
          {t("Every customer who waits for an answer has somebody.")}
        </Empty>
      )}
      {all > queue.rows.length && <p className={styles.more}>{t("and {{count}} more", { count: all - queue.rows.length })}</p>}
    </>
  );
}

function Lengths({ waiting }: { waiting: Queue["waiting"] }) {
  const { t } = useTranslation();
  const teams = useTeams();
  const now = useNow();
  if (waiting.length === 0) return null;
  return (
    <ul className={styles.lengths}>
      {waiting.map(({ teamId, count, longest }) => (
        <li key={teamId}>
          <Chip meaning={teams.of(teamId)?.colour ?? "stone"}>{teams.of(teamId)?.name ?? t("Without a team")}</Chip>
          <span className="numbers">{t("{{count}} wait, the first for {{duration}}", { count, duration: formatDuration(secondsBetween(longest, now)) })}</span>
        </li>
      ))}
    </ul>
  );
}
