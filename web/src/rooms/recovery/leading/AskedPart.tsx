import { Button } from "@mantine/core";
import { useInfiniteQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useState, type ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { askPages } from "../../../asking.ts";
import type { Answer } from "../../../api.ts";
import { useMe } from "../../../session.ts";
import { Empty } from "../../../ui/Empty.tsx";
import { Moment } from "../../../ui/Moment.tsx";
import { usePeople } from "../../conversations/data/people.ts";
import { Row, Rows } from "../../settings/parts/Page.tsx";
import { worthText } from "../amends.ts";
import { LIMITS } from "../names.ts";
import styles from "../recovery.module.css";
import pageStyles from "../pages.module.css";
import { Reason } from "../thread/Reason.tsx";
import { useDeeds } from "../useDeeds.ts";

type Asked = Answer<"listAskedAmends">["rows"][number];

/** Amends that somebody may not give alone: a lead says yes or no. */
export function AskedPart() {
  const { t } = useTranslation();
  const pages = useInfiniteQuery(askPages("listAskedAmends", { query: {} }));
  const rows = pages.data?.pages.flatMap((page) => page.rows) ?? [];
  if (!pages.data) return null;
  if (rows.length === 0) return <Empty picture="calm" title={t("Nothing waits for your yes")} />;
  return (
    <>
      <Rows label={t("Asked of leads")}>
        {rows.map((row) => (
          <Row key={row.id}>
            <OneAsked row={row} />
          </Row>
        ))}
      </Rows>
      {pages.hasNextPage && (
        <Button variant="default" loading={pages.isFetchingNextPage} onClick={() => void pages.fetchNextPage()}>
          {t("Show more")}
        </Button>
      )}
    </>
  );
}

function OneAsked({ row }: { row: Asked }) {
  const { t } = useTranslation();
  const me = useMe().person;
  const asker = usePeople().of(row.personId);
  return (
    <div className={pageStyles.asked}>
      <p className={styles.line}>
        <Link to="/inbox/$view/$conversationId" params={{ view: "all", conversationId: row.conversationId }} className={styles.cardName}>
          {row.customerName}
        </Link>
        <strong className="numbers">{worthText(row, t)}</strong>
      </p>
      {row.words && <blockquote className={pageStyles.words}>{row.words}</blockquote>}
      <p className={styles.soft}>
        {t("Asked by {{name}}", { name: asker?.name ?? t("somebody") })}, <Moment at={row.at} />
      </p>
      {row.limits.map((limit) => (
        <p key={limit}>{t(LIMITS[limit])}</p>
      ))}
      <Own isOwn={row.personId === me.id}>
        <Deciding id={row.id} />
      </Own>
    </div>
  );
}

/** Nobody agrees to their own, unless nobody else owns the business: then it is said, and noted. */
function Own({ isOwn, children }: { isOwn: boolean; children: ReactNode }) {
  const { t } = useTranslation();
  const me = useMe().person;
  const owners = usePeople().all.filter(({ role, active }) => active && role === "owner");
  if (!isOwn) return children;
  if (owners.length !== 1 || owners[0]?.id !== me.id) return <p className={styles.soft}>{t("Another lead has to decide on yours.")}</p>;
  return (
    <>
      <p className={styles.soft}>{t("You asked for this yourself. You may agree because you are the only owner; the history will say so.")}</p>
      {children}
    </>
  );
}

function Deciding({ id }: { id: string }) {
  const { t } = useTranslation();
  const { run, busy } = useDeeds();
  const [refusing, setRefusing] = useState(false);
  const decide = (agree: boolean, why = "") => void run("decideAmends", { params: { id }, body: { agree, why } });
  if (refusing)
    return (
      <Reason
        label={t("A word for who asked")}
        deed={t("Do not agree")}
        needed={false}
        busy={busy}
        onSave={(why) => decide(false, why)}
        onCancel={() => setRefusing(false)}
      />
    );
  return (
    <div className={styles.deeds}>
      <Button size="compact-md" loading={busy} onClick={() => decide(true)}>
        {t("Agree")}
      </Button>
      <Button size="compact-md" variant="default" onClick={() => setRefusing(true)}>
        {t("Do not agree …")}
      </Button>
    </div>
  );
}
