import type { ConversationRow, Showing } from "@guli/contract";
import { Button } from "@mantine/core";
import { IconScreenShare } from "@tabler/icons-react";
import { useQueryClient } from "@tanstack/react-query";
import { Suspense, lazy, useState, type ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { keyOf, useAsk, useTell } from "../../../asking.ts";
import { sentenceOf } from "../../../failures.ts";
import { needWords } from "../../../i18n/words.ts";
import { useLive } from "../../../live.ts";
import { toastTrouble } from "../../../shell/toast.ts";
import { usePeople } from "../../conversations/data/people.ts";
import { useInbox } from "../../conversations/inbox.ts";
import { beginLook, endLook, forgetLook, useLook, type Look } from "./looking.ts";
import { overSentence } from "./saying.ts";
import styles from "./Showing.module.css";

const Panel = lazy(async () => {
  const [{ ShowingPanel }] = await Promise.all([import("./ShowingPanel.tsx"), needWords("guides")]);
  return { default: ShowingPanel };
});

/** How it stands with showing the customer's screen: offered, asked for, seen, over. */
export function ShowingPart({ row }: { row: ConversationRow }) {
  const { me, mayAnswer } = useInbox();
  const look = useLook(row.id);
  const showing = useShowing(row.id);
  if (look) return look.phase === "on" ? <Seen look={look} row={row} /> : <Waits look={look} row={row} />;
  if (!showing || showing.state === "ended") return null;
  if (showing.state === "offered") return mayAnswer ? <Offered showing={showing} row={row} /> : null;
  return <Elsewhere showing={showing} isMine={showing.personId === me.person.id} />;
}

function useShowing(conversationId: string): Showing | null {
  const client = useQueryClient();
  const asked = { params: { id: conversationId } };
  const { data } = useAsk("readShowing", asked);
  useLive("showing", (event) => {
    if (event.conversationId === conversationId) void client.invalidateQueries({ queryKey: keyOf("readShowing", asked) });
  });
  return data?.showing ?? null;
}

function Seen({ look, row }: { look: Look; row: ConversationRow }) {
  return (
    <Suspense fallback={null}>
      <Panel look={look} customer={row.customer.name} />
    </Suspense>
  );
}

/** Asked, on the way, or over, with what can be done about it. */
function Waits({ look, row }: { look: Look; row: ConversationRow }) {
  const { t } = useTranslation();
  const { id, customer } = row;
  if (look.phase === "over") {
    return (
      <Bar words={overSentence(look, customer.name, t)} isTrouble={look.why === "failed"}>
        <Button size="compact-sm" variant="default" onClick={() => forgetLook(id)}>
          {t("Close")}
        </Button>
      </Bar>
    );
  }
  const words =
    look.phase === "asked" ? t("Waiting for {{name}} to agree", { name: customer.name }) : t("{{name}} has agreed. Connecting…", { name: customer.name });
  return (
    <Bar words={words}>
      <Button size="compact-sm" variant="default" onClick={() => void endLook(id)}>
        {t("Cancel")}
      </Button>
    </Bar>
  );
}

function Offered({ showing, row }: { showing: Showing; row: ConversationRow }) {
  const { t } = useTranslation();
  const begin = useBeginning(row.id);
  const end = useTell("stopLooking");
  return (
    <Bar words={t("{{name}} would like to show you their screen", { name: row.customer.name })}>
      <Button size="compact-sm" loading={begin.busy} onClick={begin.begin}>
        {t("Look")}
      </Button>
      <Button size="compact-sm" variant="default" onClick={() => end.mutate({ params: { id: showing.id }, body: { why: "declined" } })}>
        {t("Not now")}
      </Button>
    </Bar>
  );
}

/** Somebody else looks, or I do in another window. */
function Elsewhere({ showing, isMine }: { showing: Showing; isMine: boolean }) {
  const { t } = useTranslation();
  const end = useTell("stopLooking");
  const person = usePeople().of(showing.personId);
  if (!isMine) return <Bar words={t("{{name}} looks at the customer’s screen", { name: person?.name ?? t("somebody") })} />;
  return (
    <Bar words={t("You look at the customer’s screen in another window")}>
      <Button size="compact-sm" variant="default" onClick={() => end.mutate({ params: { id: showing.id }, body: { why: "agent" } })}>
        {t("Stop")}
      </Button>
    </Bar>
  );
}

function Bar({ words, isTrouble = false, children }: { words: string; isTrouble?: boolean; children?: ReactNode }) {
  return (
    <div className={styles.bar} data-trouble={isTrouble || undefined}>
      <IconScreenShare size={17} aria-hidden />
      <span role="status">{words}</span>
      {children}
    </div>
  );
}

/** Ask the customer, or take up their offer. */
export function useBeginning(conversationId: string): { begin: () => void; busy: boolean } {
  const { t } = useTranslation();
  const [busy, setBusy] = useState(false);
  const begin = () => {
    setBusy(true);
    beginLook(conversationId)
      .catch((error: unknown) => toastTrouble(t(sentenceOf(error))))
      .finally(() => setBusy(false));
  };
  return { begin, busy };
}
