import type { Leaving, LeavingState } from "@guli/contract";
import { Button, NativeSelect } from "@mantine/core";
import { useInfiniteQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { askPages } from "../../../asking.ts";
import { Empty } from "../../../ui/Empty.tsx";
import { Row, Rows } from "../../settings/parts/Page.tsx";
import { STATE_ORDER, STATES } from "./names.ts";
import { OneLeaving } from "./OneLeaving.tsx";
import styles from "./leaving.module.css";

/** Who leaves or has left, the latest first. */
export function LeavingList() {
  const { t } = useTranslation();
  const [state, setState] = useState<LeavingState | "">("");
  const pages = useInfiniteQuery(askPages("listLeavings", { query: state === "" ? {} : { state } }));
  const rows = pages.data?.pages.flatMap((page) => page.rows);
  return (
    <section aria-label={t("Who leaves")}>
      <div className={styles.tools}>
        <NativeSelect
          size="xs"
          label={t("How it stands")}
          value={state}
          data={[{ value: "", label: t("All") }, ...STATE_ORDER.map((one) => ({ value: one as string, label: t(STATES[one].name) }))]}
          onChange={(event) => setState(event.currentTarget.value as LeavingState | "")}
        />
      </div>
      {rows?.length === 0 && (
        <Empty picture="calm" title={t("Nobody is here")}>
          {t("When somebody says that they leave, ends their contract or buys no more, they stand here, with the reason as far as it is known.")}
        </Empty>
      )}
      {rows && rows.length > 0 && (
        <Rows label={t("Who leaves")}>
          {rows.map((leaving) => (
            <Row key={leaving.id} quiet={leaving.state === "mistaken"}>
              <div className={styles.one}>
                <Named leaving={leaving} />
                <OneLeaving leaving={leaving} mayChange />
              </div>
            </Row>
          ))}
        </Rows>
      )}
      {pages.hasNextPage && (
        <Button variant="default" loading={pages.isFetchingNextPage} onClick={() => void pages.fetchNextPage()}>
          {t("Show more")}
        </Button>
      )}
    </section>
  );
}

function Named({ leaving: { customerId, customerName, conversationId } }: { leaving: Leaving }) {
  const { t } = useTranslation();
  return (
    <p className={styles.line}>
      <Link to="/customers/$id" params={{ id: customerId }} className={styles.name}>
        {customerName}
      </Link>
      {conversationId && (
        <Link to="/inbox/$view/$conversationId" params={{ view: "all", conversationId }} className={styles.soft}>
          {t("Conversation")}
        </Link>
      )}
    </p>
  );
}
