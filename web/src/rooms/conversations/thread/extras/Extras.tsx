import type { Extra, Message } from "@guli/contract";
import {
  IconHandClick,
  IconHeartHandshake,
  IconMicrophone,
  IconMoodSmile,
  IconPhoneIncoming,
  IconPhoneOutgoing,
  IconBuildingStore,
  IconTemplate,
  IconUserHeart,
} from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { formatLanguage } from "../../../../formats/index.ts";
import { useMe } from "../../../../session.ts";
import { useNow } from "../../../../ui/now.ts";
import { usePeople } from "../../data/people.ts";
import { whenText } from "../../parts/StateChip.tsx";
import styles from "./Extras.module.css";
import { FilledForm } from "./FilledForm.tsx";
import { Contact, Place } from "./PlaceAndContact.tsx";
import { Quote } from "./Quote.tsx";
import { minutesAndSeconds } from "./readable.ts";
import { Unknown } from "./Unknown.tsx";

/** What stands before the words: which message they answer, and how a call came about. */
const BEFORE: ReadonlySet<Extra["kind"]> = new Set(["answers", "logged", "template", "voice", "pressed"]);

export function ExtrasBefore({ message, conversationId }: { message: Message; conversationId: string }) {
  return <Shown message={message} conversationId={conversationId} which={(extra) => BEFORE.has(extra.kind)} />;
}

export function ExtrasAfter({ message, conversationId }: { message: Message; conversationId: string }) {
  return <Shown message={message} conversationId={conversationId} which={(extra) => !BEFORE.has(extra.kind)} />;
}

type Given = { message: Message; conversationId: string; which: (extra: Extra) => boolean };

function Shown({ message, conversationId, which }: Given) {
  const shown = message.extras.filter(which);
  if (shown.length === 0) return null;
  return (
    <div className={styles.extras}>
      {shown.map((extra, index) => (
        <One key={index} extra={extra} message={message} conversationId={conversationId} />
      ))}
    </div>
  );
}

/** One thing that a channel brought beside the text, as something that can be read in the agent's language. */
function One({ extra, message, conversationId }: { extra: Extra; message: Message; conversationId: string }) {
  const { t } = useTranslation();
  switch (extra.kind) {
    case "location":
      return <Place {...extra} />;
    case "contact":
      return <Contact {...extra} />;
    case "sticker":
      return <Says icon={<IconMoodSmile size={16} aria-hidden />}>{extra.emoji ? t("Sticker {{emoji}}", { emoji: extra.emoji }) : t("Sticker")}</Says>;
    case "voice":
      return (
        <Says icon={<IconMicrophone size={16} aria-hidden />}>
          {extra.seconds === null ? t("Voice message") : t("Voice message, {{length}}", { length: minutesAndSeconds(extra.seconds) })}
        </Says>
      );
    case "reaction":
      return (
        <Says icon={<IconMoodSmile size={16} aria-hidden />}>
          {message.withdrawnAt === null
            ? t("Reacted with {{emoji}}", { emoji: extra.emoji })
            : t("Reacted with {{emoji}}, and took it back", { emoji: extra.emoji })}
        </Says>
      );
    case "answers":
      return <Quote messageId={extra.messageId} text={extra.text} conversationId={conversationId} />;
    case "pressed":
      return <Says icon={<IconHandClick size={16} aria-hidden />}>{t("Pressed the button “{{label}}”", { label: extra.label })}</Says>;
    case "chosen":
      return <Says icon={<IconHandClick size={16} aria-hidden />}>{t("Answered the desk’s question: {{option}}", { option: extra.option })}</Says>;
    case "quick-replies":
      return <Buttons options={extra.options} />;
    case "template":
      return (
        <Says icon={<IconTemplate size={16} aria-hidden />}>
          {t("Message template {{name}}, {{language}}", { name: extra.name, language: formatLanguage(extra.language.replace("_", "-")) })}
          {extra.header && "link" in extra.header && (
            <>
              {" "}
              <a href={extra.header.link} target="_blank" rel="noopener noreferrer">
                {extra.header.link}
              </a>
            </>
          )}
        </Says>
      );
    case "came-by":
      return <Says icon={<IconUserHeart size={16} aria-hidden />}>{t("Came by a friend’s link: {{code}}", { code: extra.code })}</Says>;
    case "form":
      return <FilledForm fields={extra.fields} />;
    case "logged":
      return <Logged {...extra} />;
    case "unknown":
      return <Unknown message={message} type={extra.type} />;
  }
}

function Says({ icon, children }: { icon: React.ReactNode; children: React.ReactNode }) {
  return (
    <p className={styles.says}>
      {icon}
      <span>{children}</span>
    </p>
  );
}

/** Buttons under a reply of ours, as the customer sees them; here they cannot be pressed. */
function Buttons({ options }: { options: readonly string[] }) {
  const { t } = useTranslation();
  return (
    <ul className={styles.buttons} aria-label={t("Buttons under the message")}>
      {options.map((option) => (
        <li key={option} className={styles.button}>
          {option}
        </li>
      ))}
    </ul>
  );
}

const WAYS = { "call-in": IconPhoneIncoming, "call-out": IconPhoneOutgoing, visit: IconBuildingStore };

function Logged({ way, minutes, by, promise }: Extract<Extra, { kind: "logged" }>) {
  const { t } = useTranslation();
  const people = usePeople();
  const { timeZone } = useMe().workspace;
  const now = useNow();
  const Icon = WAYS[way];
  const name = people.of(by)?.name ?? t("somebody");
  const what = { "call-in": t("They called us"), "call-out": t("We called them"), visit: t("They came by") }[way];
  return (
    <>
      <Says icon={<Icon size={16} aria-hidden />}>
        {what}
        {minutes !== null && <> · {t("{{count}} minutes", { count: minutes })}</>} · {t("written down by {{name}}", { name })}
      </Says>
      {promise && (
        <p className={styles.promised}>
          <IconHeartHandshake size={17} aria-hidden />
          <span>
            {promise.until === null
              ? t("Promised: {{words}}", { words: promise.text })
              : t("Promised until then, {{when}}: {{words}}", { words: promise.text, when: whenText(promise.until, timeZone, now) })}
          </span>
        </p>
      )}
    </>
  );
}
