import { Button } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useAsk } from "../../../asking.ts";
import { Moment } from "../../../ui/Moment.tsx";
import { Loaded } from "../../settings/parts/Loaded.tsx";
import styles from "./report.module.css";

type Given = { guideId: string; days: { from: string; to: string } };

/** The conversations of those for whom it did not work: to be read, and answered. */
export function Troubles(given: Given) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button variant="default" size="compact-sm" aria-expanded={open} onClick={() => setOpen(!open)}>
        {t("Whom it did not help")}
      </Button>
      {open && <List {...given} />}
    </>
  );
}

function List({ guideId, days }: Given) {
  const { t } = useTranslation();
  const troubles = useAsk("listGuideTroubles", { params: { id: guideId }, query: days });
  return (
    <Loaded of={troubles}>
      {({ rows }) =>
        rows.length === 0 ? (
          <p className={styles.soft}>{t("Only readers of the public page said so: who they were is not known.")}</p>
        ) : (
          <ul className={styles.troubles}>
            {rows.map(({ conversationId, number, customer, step, at }) => (
              <li key={conversationId}>
                <Link to="/inbox/$view/$conversationId" params={{ view: "all", conversationId }} className={styles.name}>
                  {t("#{{number}} {{name}}", { number, name: customer })}
                </Link>
                <span>{step ? t("Step {{number}}: {{title}}", step) : t("The whole")}</span>
                <Moment at={at} />
              </li>
            ))}
          </ul>
        )
      }
    </Loaded>
  );
}
