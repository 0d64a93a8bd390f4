import type { MatterLine, OpenedConversation } from "@guli/contract";
import { IconHeartHandshake, IconHourglassOff, IconMoodAngry, IconMoodSad, IconShoe, IconStarFilled, type Icon } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import type { TFunction } from "i18next";
import { useTranslation } from "react-i18next";
import { useAsk } from "../../../asking.ts";
import { key } from "../../../i18n/key.ts";
import { Ago } from "../../../ui/Moment.tsx";
import styles from "./Others.module.css";

const STATES = { open: key("Open"), waiting: key("Customer’s turn"), snoozed: key("Snoozed"), resolved: key("Resolved") };

type Props = { customerId: string; conversationId: string; others: OpenedConversation["others"] };

/** What else this customer has written about, each in one line with how it went. */
export function Others({ customerId, conversationId, others }: Props) {
  const { t } = useTranslation();
  const { data: matters } = useAsk("readMatters", { params: { id: customerId } });
  if (others.length === 0) return <p className={styles.none}>{t("This is the first one.")}</p>;
  const known = matters?.rows.filter((one) => one.conversationId !== conversationId);
  return (
    <ul className={styles.list}>
      {(known ?? others.map(asLine)).map((one) => (
        <li key={one.conversationId}>
          <Link to="/inbox/$view/$conversationId" params={{ view: "all", conversationId: one.conversationId }} className={styles.link}>
            <span className={styles.subject}>{one.subject || t("(no subject)")}</span>
            <span className={styles.facts}>
              {t(STATES[one.state])} · <Ago at={one.lastMessageAt} />
              {signsOf(one, t).map(({ Sign, says, colour }) => (
                <span key={says} className={styles.sign} style={{ color: `var(--${colour}-ink)` }} title={says}>
                  <Sign size={14} role="img" aria-label={says} />
                </span>
              ))}
            </span>
          </Link>
        </li>
      ))}
    </ul>
  );
}

type Line = Pick<MatterLine, "conversationId" | "subject" | "state" | "lastMessageAt"> & Partial<MatterLine>;
type Sign = { Sign: Icon; says: string; colour: "at-risk" | "waiting" | "recovered" | "loyal" };

const asLine = ({ id, ...rest }: OpenedConversation["others"][number]): Line => ({ conversationId: id, ...rest });

/** How it went, in signs that say it in words too. */
function signsOf({ mood, broken = 0, effort = 0, satisfaction, recovery }: Line, t: TFunction): Sign[] {
  const signs: (Sign | false)[] = [
    mood === "angry" && { Sign: IconMoodAngry, says: t("Was angry"), colour: "at-risk" },
    mood === "dissatisfied" && { Sign: IconMoodSad, says: t("Was dissatisfied"), colour: "waiting" },
    broken > 0 && { Sign: IconHourglassOff, says: t("{{count}} promises broken", { count: broken }), colour: "at-risk" },
    effort > 0 && { Sign: IconShoe, says: t("Effort for the customer: {{points}}", { points: effort }), colour: "waiting" },
    recovery === "good" && { Sign: IconHeartHandshake, says: t("Made good"), colour: "recovered" },
    recovery === "open" && { Sign: IconHeartHandshake, says: t("Being made good"), colour: "waiting" },
    recovery === "lost" && { Sign: IconHeartHandshake, says: t("Could not be made good"), colour: "at-risk" },
    typeof satisfaction === "number" && {
      Sign: IconStarFilled,
      says: t("Satisfied: {{stars}} of 5", { stars: satisfaction }),
      colour: satisfaction >= 4 ? "loyal" : "at-risk",
    },
  ];
  return signs.filter((one) => one !== false);
}
