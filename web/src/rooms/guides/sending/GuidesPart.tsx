import type { GuideSending, OpenedConversation } from "@guli/contract";
import { Button } from "@mantine/core";
import { IconBook2, IconCircle, IconCircleCheck, IconCircleX, IconCopy, IconExternalLink } from "@tabler/icons-react";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { ask, keyOf, useAsk } from "../../../asking.ts";
import { useLive } from "../../../live.ts";
import { toast } from "../../../shell/toast.ts";
import { Chip, type Meaning } from "../../../ui/Chip.tsx";
import { Moment } from "../../../ui/Moment.tsx";
import { Fold } from "../../conversations/person/Fold.tsx";
import { lastWordsOf } from "./fitting.ts";
import { useInsertGuide } from "./inserting.ts";
import { pickGuide } from "./picking.ts";
import styles from "./sending.module.css";

type Given = { opened: OpenedConversation; mayChange: boolean };

/** Which guides this customer was sent here and how far they are, as they go; and what else may help them. */
export function GuidesPart({ opened, mayChange }: Given) {
  const { t } = useTranslation();
  const { id } = opened.conversation;
  const client = useQueryClient();
  const asked = { params: { id } };
  const { data } = useAsk("listGuidesSent", asked);
  useLive("conversation", ({ row }) => {
    if (row.id === id) void client.invalidateQueries({ queryKey: keyOf("listGuidesSent", asked) });
  });
  const rows = data?.rows ?? [];
  if (!data || (rows.length === 0 && !mayChange)) return null;
  const stuck = rows.filter(({ state }) => state === "stuck").length;
  return (
    <Fold name="guides" title={t("Guides")} count={rows.length} needed={stuck > 0}>
      <ul className={styles.sent}>
        {rows.map((sending) => (
          <Sent key={sending.id} sending={sending} />
        ))}
      </ul>
      {mayChange && <MayHelp opened={opened} sent={rows} />}
      {mayChange && (
        <Button variant="default" size="compact-sm" leftSection={<IconBook2 size={16} aria-hidden />} onClick={() => pickGuide(id)}>
          {t("Send a guide")}
        </Button>
      )}
    </Fold>
  );
}

function useStanding(sending: GuideSending): { says: string; meaning: Meaning } {
  const { t } = useTranslation();
  if (sending.sentAt === null && sending.state === "waiting") return { says: t("Link made, not sent yet"), meaning: "stone" };
  switch (sending.state) {
    case "waiting":
      return { says: t("Not begun yet"), meaning: "stone" };
    case "reading":
      return { says: sending.step ? t("At step {{number}} of {{of}}", sending.step) : t("Reading"), meaning: "sky" };
    case "stuck":
      return { says: sending.step ? t("Stuck at step {{number}} of {{of}}", sending.step) : t("It did not help"), meaning: "at-risk" };
    case "done":
      return { says: sending.kind === "steps" ? t("All done") : t("It helped"), meaning: "recovered" };
  }
}

function Sent({ sending }: { sending: GuideSending }) {
  const { t } = useTranslation();
  const { says, meaning } = useStanding(sending);
  return (
    <li>
      <div className={styles.head}>
        <Link to="/guides/$id" params={{ id: sending.guideId }} search={{ language: sending.language }} lang={sending.language} className={styles.name}>
          {sending.title}
        </Link>
        <Chip meaning={meaning}>{says}</Chip>
      </div>
      {(sending.sentAt ?? sending.readAt) && (
        <p className={styles.facts}>
          {sending.sentAt && (
            <span>
              {t("Sent")} <Moment at={sending.sentAt} />
            </span>
          )}
        </p>
      )}
      {sending.readAt && sending.steps.length > 0 && <Steps sending={sending} />}
      {sending.url !== null && <LinkDeeds url={sending.url} />}
    </li>
  );
}

/** The customer's link: to be copied for them, or looked at; what we press there counts for nothing. */
function LinkDeeds({ url }: { url: string }) {
  const { t } = useTranslation();
  const copy = () => void navigator.clipboard?.writeText(url).then(() => toast(t("The link is copied. It shows whose it is: for this customer only.")));
  return (
    <p className={styles.facts}>
      <button type="button" className={styles.plain} onClick={copy}>
        <IconCopy size={14} aria-hidden /> {t("Copy the link")}
      </button>
      <a href={url} target="_blank" rel="noreferrer" className={styles.plain}>
        <IconExternalLink size={14} aria-hidden /> {t("See what the customer sees")}
      </a>
    </p>
  );
}

const SIGNS = { done: IconCircleCheck, failed: IconCircleX, open: IconCircle };

function Steps({ sending }: { sending: GuideSending }) {
  const { t } = useTranslation();
  const names = { done: t("Done"), failed: t("Did not work"), open: t("Not yet") };
  return (
    <ol className={styles.steps}>
      {sending.steps.map(({ number, title, outcome, at }) => {
        const Sign = SIGNS[outcome ?? "open"];
        return (
          <li key={number} data-outcome={outcome ?? "open"} aria-current={sending.step?.number === number ? "step" : undefined}>
            <Sign size={17} role="img" aria-label={names[outcome ?? "open"]} />
            <span lang={sending.language}>{title}</span>
            {outcome === "failed" && <span className={styles.failed}>{t("Did not work")}</span>}
            {at && <Moment at={at} />}
          </li>
        );
      })}
    </ol>
  );
}

/** What fits the customer's last words and was not sent yet. */
function MayHelp({ opened, sent }: { opened: OpenedConversation; sent: readonly GuideSending[] }) {
  const { t } = useTranslation();
  const insert = useInsertGuide(opened.conversation.id);
  const text = lastWordsOf(opened.messages);
  const { data } = useQuery({ ...ask("suggestGuides", { body: { text } }), enabled: text.trim().length > 3 });
  const rows = (data?.rows ?? []).filter(({ guideId }) => !sent.some((one) => one.guideId === guideId));
  if (rows.length === 0) return null;
  return (
    <ul className={styles.mayHelp} aria-label={t("May help here")}>
      {rows.map((guide) => (
        <li key={guide.guideId}>
          <span className={styles.title} lang={guide.language}>
            {guide.title}
          </span>
          <Button
            variant="subtle"
            size="compact-xs"
            aria-label={t("Insert: {{value}}", { value: guide.title })}
            onClick={() => void insert({ guideId: guide.guideId })}
          >
            {t("Insert")}
          </Button>
        </li>
      ))}
    </ul>
  );
}
