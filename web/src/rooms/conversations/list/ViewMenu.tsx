import { Menu, UnstyledButton } from "@mantine/core";
import { IconChevronDown } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { useAsk } from "../../../asking.ts";
import { formatNumber } from "../../../formats/index.ts";
import { useTeams } from "../data/people.ts";
import { useInbox } from "../inbox.ts";
import { paramOf, type View } from "../rules.ts";
import { VIEWS, countOf } from "./views.ts";
import styles from "./ViewMenu.module.css";

/** The views behind the title of the list, where there is no room for their own column. */
export function ViewMenu({ name, count }: { name: string; count: number }) {
  const { t } = useTranslation();
  const { view: here } = useInbox();
  const { data: counts } = useAsk("countViews");
  const teams = useTeams();
  const views: { view: View; name: string }[] = [
    ...VIEWS.map(({ view, name: key }) => ({ view: { view }, name: t(key) })),
    ...teams.all.map(({ id, name: team }) => ({ view: { view: "open" as const, teamId: id }, name: team })),
  ];
  return (
    <div className={styles.place}>
      <Menu position="bottom-start" width={240}>
        <Menu.Target>
          <UnstyledButton className={styles.button} aria-label={t("View: {{name}}", { name })}>
            <span className={styles.name}>{name}</span>
            {count > 0 && <span className={`${styles.count} numbers`}>{formatNumber(count)}</span>}
            <IconChevronDown size={16} aria-hidden />
          </UnstyledButton>
        </Menu.Target>
        <Menu.Dropdown>
          {views.map(({ view, name: label }) => (
            <Menu.Item
              key={paramOf(view)}
              component={Link}
              to={`/inbox/${paramOf(view)}`}
              data-here={paramOf(view) === paramOf(here) || undefined}
              className={styles.item}
              rightSection={<span className={`${styles.count} numbers`}>{countOf(view, counts) || ""}</span>}
            >
              {label}
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
    </div>
  );
}
