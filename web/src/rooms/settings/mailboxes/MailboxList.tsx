import { Switch, Tooltip } from "@mantine/core";
import { IconChevronRight } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { Row, Rows } from "../parts/Page.tsx";
import parts from "../parts/parts.module.css";
import { HealthChip, HealthWords } from "./Health.tsx";
import type { EmailChannel } from "./MailboxesSection.tsx";
import { useSwitch } from "./useSwitch.ts";

export function MailboxList({ mailboxes }: { mailboxes: EmailChannel[] }) {
  const { t } = useTranslation();
  return (
    <Rows label={t("Mailboxes")}>
      {mailboxes.map((mailbox) => (
        <Mailbox key={mailbox.id} mailbox={mailbox} />
      ))}
    </Rows>
  );
}

function Mailbox({ mailbox }: { mailbox: EmailChannel }) {
  const { t } = useTranslation();
  const turn = useSwitch(mailbox);
  const { settings } = mailbox;
  return (
    <Row quiet={!mailbox.on}>
      <div className={parts.main}>
        <div className={parts.nameLine}>
          <Link className={parts.name} to="/settings/$section" params={{ section: "mailboxes" }} hash={mailbox.id}>
            {mailbox.name}
          </Link>
          <HealthChip health={mailbox.health} />
        </div>
        {mailbox.name !== settings.address && <p className={parts.detail}>{settings.address}</p>}
      </div>
      <div className={parts.actions}>
        <Tooltip label={mailbox.on ? t("Switch off") : t("Switch on")}>
          <Switch
            checked={mailbox.on}
            onChange={(event) => turn(event.currentTarget.checked)}
            aria-label={t("{{name}} is switched on", { name: mailbox.name })}
          />
        </Tooltip>
        <Link
          className={parts.go}
          to="/settings/$section"
          params={{ section: "mailboxes" }}
          hash={mailbox.id}
          aria-label={t("Change {{name}}", { name: mailbox.name })}
        >
          <IconChevronRight size={20} aria-hidden />
        </Link>
      </div>
      {mailbox.health.state !== "off" && (
        <div className={parts.wide}>
          <HealthWords health={mailbox.health} settings={settings} />
        </div>
      )}
    </Row>
  );
}
