import type { Customer } from "@guli/contract";
import { Button } from "@mantine/core";
import { IconCalendar, IconFile, IconHash, IconId, IconMail, IconMapPin, IconPhone, IconPhoto, IconUser, type Icon } from "@tabler/icons-react";
import { useQueryClient } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { addressOf } from "../../../api.ts";
import { keyOf, useAsk } from "../../../asking.ts";
import { useLive } from "../../../live.ts";
import { useCommands } from "../../../shell/commands.ts";
import { toastTrouble } from "../../../shell/toast.ts";
import { Moment } from "../../../ui/Moment.tsx";
import { insertIntoReply } from "../../conversations/composer/inserting.ts";
import { Fold } from "../../conversations/person/Fold.tsx";
import { factsOf, type Fact } from "./facts.ts";
import styles from "./Known.module.css";
import { showMessage } from "./showing.ts";

const SIGNS: Record<Fact["thing"], Icon> = {
  number: IconHash,
  phone: IconPhone,
  email: IconMail,
  date: IconCalendar,
  address: IconMapPin,
  place: IconMapPin,
  name: IconUser,
  photo: IconPhoto,
  file: IconFile,
  detail: IconId,
};
const FIRST = 6;
const IN_PALETTE = 15;

type Given = { customer: Customer; conversationId: string; mayChange: boolean };

/** What the customer has given already, wherever it was: a click puts it into the reply, so that nobody asks for it again. */
export function KnownPart({ customer, conversationId, mayChange }: Given) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const asked = { params: { id: customer.id } };
  const { data } = useAsk("readKnown", asked);
  useLive("conversation", ({ row, messageId }) => {
    if (row.customer.id === customer.id && messageId !== null && row.lastMessageFrom === "customer")
      void client.invalidateQueries({ queryKey: keyOf("readKnown", asked) });
  });
  const { data: attributes } = useAsk("listAttributes");
  const [all, setAll] = useState(false);
  const labels = new Map(attributes?.rows.map(({ key, label }) => [key, label]));
  const facts = factsOf(data?.rows ?? [], customer, labels);
  const insert = (fact: Fact) => {
    if (!insertIntoReply(conversationId, fact.value)) toastTrouble(t("Begin a reply first."));
  };
  useCommands(
    mayChange
      ? facts
          .filter(({ attachment }) => attachment === null)
          .slice(0, IN_PALETTE)
          .map((fact) => ({
            id: `known-${fact.id}`,
            label: t("Insert: {{value}}", { value: nameOf(fact) }),
            group: t("Given already"),
            run: () => insert(fact),
          }))
      : [],
  );
  if (!data || facts.length === 0) return null;
  return (
    <Fold name="known" title={t("Given already")} count={facts.length}>
      <ul className={styles.list}>
        {(all ? facts : facts.slice(0, FIRST)).map((fact) => (
          <Line key={fact.id} fact={fact} conversationId={conversationId} onInsert={mayChange ? () => insert(fact) : null} />
        ))}
      </ul>
      {facts.length > FIRST && (
        <Button variant="subtle" size="compact-sm" onClick={() => setAll(!all)}>
          {all ? t("Show fewer") : t("Show all")}
        </Button>
      )}
    </Fold>
  );
}

const nameOf = ({ about, label, value }: Fact): string => (about === null && label === null ? value : `${label ?? about}: ${value}`);

function Line({ fact, conversationId, onInsert }: { fact: Fact; conversationId: string; onInsert: (() => void) | null }) {
  const { t } = useTranslation();
  const Sign = SIGNS[fact.thing];
  const { attachment } = fact;
  const what = fact.label ?? fact.about;
  return (
    <li className={styles.line}>
      <Sign size={16} stroke={1.7} aria-hidden />
      <div className={styles.main}>
        {what !== null && <span className={styles.what}>{what}</span>}
        {attachment ? (
          <a href={addressOf("readAttachment", { params: { id: attachment.id } })} target="_blank" rel="noreferrer" className={styles.value}>
            {fact.value}
          </a>
        ) : onInsert ? (
          <button type="button" className={styles.value} onClick={onInsert} data-tip={t("Put it into the reply")}>
            {fact.value}
          </button>
        ) : (
          <span>{fact.value}</span>
        )}
        <Where fact={fact} conversationId={conversationId} />
      </div>
    </li>
  );
}

/** Where it stands and since when. */
function Where({ fact: { from, at }, conversationId }: { fact: Fact; conversationId: string }) {
  const { t } = useTranslation();
  if (from === null || at === null) return <span className={styles.where}>{t("on their page")}</span>;
  const here = from.conversationId === conversationId;
  return (
    <span className={styles.where}>
      <Moment at={at} />
      {here ? (
        <button type="button" className={styles.link} onClick={() => showMessage(from.messageId)}>
          {t("in this conversation")}
        </button>
      ) : (
        <Link to="/inbox/$view/$conversationId" params={{ view: "all", conversationId: from.conversationId }} className={styles.link}>
          {t("in another conversation")}
        </Link>
      )}
    </span>
  );
}
