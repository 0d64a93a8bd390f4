import { VisuallyHidden } from "@mantine/core";
import { IconListNumbers } from "@tabler/icons-react";
import { Link, useNavigate } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useAsk } from "../../../asking.ts";
import { formatNumber } from "../../../formats/index.ts";
import { mayAs, useMe } from "../../../session.ts";
import { useShortcut } from "../../../shell/shortcuts.ts";
import { KeysTip } from "../../../ui/KeysTip.tsx";
import { useInbox } from "../inbox.ts";
import { paramOf, type View } from "../rules.ts";
import styles from "./ViewColumn.module.css";
import { VIEWS, countOf } from "./views.ts";

/** The folders of the inbox with how much lies in each. */
export function ViewColumn() {
  const { t } = useTranslation();
  const { data: counts } = useAsk("countViews");
  const { data: teams } = useAsk("listTeams");
  const isLead = mayAs(useMe(), "lead");
  return (
    <nav className={styles.column} aria-label={t("Views")}>
      <ul className={styles.list}>
        {VIEWS.map(({ view, name, Icon, keys }) => (
          <Entry key={view} view={{ view }} name={t(name)} count={countOf({ view }, counts)} keys={keys} icon={<Icon size={18} stroke={1.7} />} />
        ))}
        {isLead && <QueueEntry />}
      </ul>
      {teams && teams.rows.length > 0 && (
        <>
          <h2 className={styles.heading}>{t("Teams")}</h2>
          <ul className={styles.list}>
            {teams.rows.map(({ id, name, colour }) => (
              <Entry
                key={id}
                view={{ view: "open", teamId: id }}
                name={name}
                count={countOf({ view: "open", teamId: id }, counts)}
                icon={<span className={styles.team} style={{ background: `var(--${colour}-ink)` }} />}
              />
            ))}
          </ul>
        </>
      )}
    </nav>
  );
}

/** Who waits for whom: a page of its own. */
function QueueEntry() {
  const { t } = useTranslation();
  return (
    <li>
      <KeysTip label={t("Queue")} keys="g q">
        <Link to="/queue" className={styles.entry}>
          <span className={styles.icon} aria-hidden>
            <IconListNumbers size={18} stroke={1.7} />
          </span>
          <span className={styles.name}>{t("Queue")}</span>
        </Link>
      </KeysTip>
    </li>
  );
}

function Entry({ view, name, count, icon, keys }: { view: View; name: string; count: number; icon: ReactNode; keys?: string }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const here = paramOf(useInbox().view) === paramOf(view);
  useShortcut(keys ?? "", name, () => void navigate({ to: "/inbox/$view", params: { view: paramOf(view) } }), { group: t("Go to"), off: !keys });
  const link = (
    <Link to="/inbox/$view" params={{ view: paramOf(view) }} className={styles.entry} aria-current={here ? "page" : undefined}>
      <span className={styles.icon} aria-hidden>
        {icon}
      </span>
      <span className={styles.name}>{name}</span>
      {count > 0 && (
        <span className={`${styles.count} numbers`}>
          <span aria-hidden>{formatNumber(count)}</span>
          <VisuallyHidden>{t("{{count}} conversations", { count })}</VisuallyHidden>
        </span>
      )}
    </Link>
  );
  return (
    <li>
      {keys ? (
        <KeysTip label={name} keys={keys}>
          {link}
        </KeysTip>
      ) : (
        link
      )}
    </li>
  );
}
