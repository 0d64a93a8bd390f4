import { Button } from "@mantine/core";
import { IconCircleCheckFilled, IconMail, IconMessageCircle, IconUsers, type Icon } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { key } from "../../../i18n/key.ts";
import type { SectionSlug } from "../sections.ts";
import styles from "./FirstSteps.module.css";

type Step = { Sign: Icon; title: string; says: string; act: string; again: string; section: SectionSlug; hash: string };

/** Keys of the words. */
const STEPS: Record<"mailbox" | "chat" | "team", Step> = {
  mailbox: {
    Sign: IconMail,
    title: key("Connect a mailbox"),
    says: key("Bring in the address that your customers know. It is tried at once, and you are told in plain words what does not work."),
    act: key("Connect a mailbox"),
    again: key("See the mailboxes"),
    section: "mailboxes",
    hash: "new",
  },
  chat: {
    Sign: IconMessageCircle,
    title: key("Put the chat into your site"),
    says: key("Choose a colour and a greeting, and copy one line into your pages. You can try it on a sample page first."),
    act: key("Create a chat"),
    again: key("See the chats"),
    section: "chats",
    hash: "new",
  },
  team: {
    Sign: IconUsers,
    title: key("Invite your people"),
    says: key("Everybody gets a link of their own, and a role that fits what they do."),
    act: key("Invite someone"),
    again: key("See the people"),
    section: "people",
    hash: "invite",
  },
};

export function StepCard({ step, done }: { step: keyof typeof STEPS; done: boolean }) {
  const { t } = useTranslation();
  const { Sign, title, says, act, again, section, hash } = STEPS[step];
  return (
    <section className={styles.card} data-done={done || undefined} aria-label={t(title)}>
      <span className={styles.sign}>
        <Sign size={24} stroke={1.6} aria-hidden />
      </span>
      <h2 className={styles.title}>{t(title)}</h2>
      <p className={styles.says}>{t(says)}</p>
      {done && (
        <p className={styles.done}>
          <IconCircleCheckFilled size={18} aria-hidden /> {t("Done")}
        </p>
      )}
      <Button
        className={styles.act ?? ""}
        variant={done ? "default" : "filled"}
        renderRoot={(props) => <Link {...props} to="/settings/$section" params={{ section }} hash={done ? "" : hash} />}
      >
        {t(done ? again : act)}
      </Button>
    </section>
  );
}
