import { ActionIcon } from "@mantine/core";
import { IconAlertTriangle, IconX } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useAsk } from "../../../asking.ts";
import { formatList } from "../../../formats/index.ts";
import { inTrouble } from "../overview/sorting.ts";
import styles from "./BrokenChannels.module.css";

/** Tells those who can mend it that a channel does not work, wherever they are: customers write there, and nobody hears them. */
export function BrokenChannels() {
  const { t } = useTranslation();
  const channels = useAsk("listChannels").data?.rows ?? [];
  const broken = inTrouble(channels);
  /** Whoever has put it away is told again when something else breaks, or the same once more. */
  const now = broken.map(({ id, health }) => `${id} ${health.since ?? health.sending?.since}`).join(" ");
  const [putAway, setPutAway] = useState("");
  if (broken.length === 0 || now === putAway) return <div role="status" />;
  return (
    <div role="status">
      <div className={styles.strip}>
        <IconAlertTriangle size={18} aria-hidden />
        <span>
          {t("{{names}}: customers cannot be heard or answered there just now.", { names: formatList(broken.map(({ name }) => name)) })}{" "}
          <Link className={styles.link} to="/settings/$section" params={{ section: "channels" }} hash="">
            {t("What is wrong")}
          </Link>
        </span>
        <ActionIcon size="sm" className={styles.away} onClick={() => setPutAway(now)} aria-label={t("Put this away")}>
          <IconX size={16} />
        </ActionIcon>
      </div>
    </div>
  );
}
