import { Button } from "@mantine/core";
import type { ViewName } from "@guli/contract";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useAsk } from "../../../asking.ts";
import { key } from "../../../i18n/key.ts";
import { mayAs, useMe } from "../../../session.ts";
import { Empty } from "../../../ui/Empty.tsx";
import { useInbox } from "../inbox.ts";

/** Nothing is in this view: what it is for, and where to go on */
const WORDS: Record<ViewName, { title: string; says: string }> = {
  mine: { title: key("Nothing is waiting for you"), says: key("What is assigned to you comes here. Take a conversation from “Unassigned” by pressing A.") },
  unassigned: { title: key("Everyone is being looked after"), says: key("New conversations lie here until somebody takes them.") },
  waiting: { title: key("Nobody is waiting"), says: key("Whoever has been waiting longest for an answer stands here at the top.") },
  mentions: {
    title: key("Nobody has mentioned you"),
    says: key("When a colleague writes your name after an @ in a note, the conversation comes here until you have read it."),
  },
  snoozed: {
    title: key("Nothing is asleep"),
    says: key("Press H to put a conversation away until you can go on with it. It comes back by itself, or when the customer writes."),
  },
  open: { title: key("Everything is answered"), says: key("Conversations in which we owe the customer an answer stand here.") },
  resolved: {
    title: key("Nothing is resolved yet"),
    says: key("What is done comes here when you press E, and goes back to the open ones when the customer writes again."),
  },
  all: { title: key("No conversations yet"), says: key("As soon as a customer writes by e-mail or chat, it is shown here.") },
  spam: { title: key("No spam"), says: key("Press ! to put a conversation here. Nothing in here counts or rings.") },
};

export function EmptyView() {
  const { t } = useTranslation();
  const { view } = useInbox();
  const words = WORDS[view.view];
  return (
    <Empty picture={view.view === "all" ? "letters" : "calm"} title={t(words.title)} action={<Onward />}>
      {t(words.says)}
    </Empty>
  );
}

/** Where there is something to do instead: other work that waits, or a channel to connect. */
function Onward(): ReactNode {
  const { t } = useTranslation();
  const me = useMe();
  const { view } = useInbox();
  const { data: counts } = useAsk("countViews");
  if (view.view !== "unassigned" && counts && counts.unassigned > 0 && (view.view === "mine" || view.view === "waiting")) {
    return (
      <Button component={Link} to="/inbox/unassigned" variant="light">
        {t("Look at the {{count}} unassigned", { count: counts.unassigned })}
      </Button>
    );
  }
  if (view.view !== "all" || !mayAs(me, "lead")) return null;
  return (
    <>
      <Button component={Link} to="/settings/mailboxes">
        {t("Connect a mailbox")}
      </Button>
      <Button component={Link} to="/settings/chats" variant="default">
        {t("Embed the chat")}
      </Button>
    </>
  );
}
