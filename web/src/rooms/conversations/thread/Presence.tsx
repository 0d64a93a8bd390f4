import type { Presence as Present } from "@guli/contract";
import { IconEye, IconPencil } from "@tabler/icons-react";
import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { formatList } from "../../../formats/index.ts";
import { useLive } from "../../../live.ts";
import { Face } from "../../../ui/Face.tsx";
import { usePeople } from "../data/people.ts";
import { useInbox } from "../inbox.ts";
import styles from "./Presence.module.css";

/** Which colleagues are in this conversation too, so that nobody answers twice. */
export function Presence({ presence }: { presence: readonly Present[] }) {
  const { t } = useTranslation();
  const { me } = useInbox();
  const people = usePeople();
  const others = presence.flatMap(({ personId, doing }) => {
    const person = people.of(personId);
    return person && personId !== me.person.id ? [{ person, doing }] : [];
  });
  const typing = others.filter(({ doing }) => doing === "typing").map(({ person }) => person.name);
  const viewing = others.filter(({ doing }) => doing === "viewing").map(({ person }) => person.name);
  return (
    <div role="status" className={styles.place}>
      {others.length > 0 && (
        <div className={styles.presence} data-typing={typing.length > 0 || undefined}>
          {others.slice(0, 4).map(({ person }) => (
            <Face key={person.id} id={person.id} name={person.name} size={22} />
          ))}
          {typing.length > 0 ? <IconPencil size={16} aria-hidden /> : <IconEye size={16} aria-hidden />}
          <span>
            {typing.length > 0
              ? t("Writing here too: {{names}}", { names: formatList(typing) })
              : t("Looking at this too: {{names}}", { names: formatList(viewing) })}
          </span>
        </div>
      )}
    </div>
  );
}

const FORGOTTEN_MS = 6000;

/** Whether the customer is typing in the chat, as far as was heard in the last seconds. */
export function useCustomerTyping(conversationId: string): boolean {
  const [heard, setHeard] = useState(0);
  useLive("customer-typing", (event) => event.conversationId === conversationId && setHeard((count) => count + 1));
  useLive("conversation", ({ row, messageId }) => row.id === conversationId && messageId !== null && setHeard(0));
  useEffect(() => {
    if (heard === 0) return;
    const timer = setTimeout(() => setHeard(0), FORGOTTEN_MS);
    return () => clearTimeout(timer);
  }, [heard]);
  return heard > 0;
}

export function CustomerTyping({ name }: { name: string }) {
  const { t } = useTranslation();
  return (
    <p className={styles.typing}>
      <span className={styles.dots} aria-hidden>
        <i />
        <i />
        <i />
      </span>
      {t("{{name}} is typing", { name })}
    </p>
  );
}
