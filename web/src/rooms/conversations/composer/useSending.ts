import type { CoachFinding, ConversationRow, Message, OpenedConversation } from "@guli/contract";
import { useQueryClient } from "@tanstack/react-query";
import { useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { call } from "../../../api.ts";
import { isRefusal, sentenceOf } from "../../../failures.ts";
import { toast, toastTrouble, toastUndo } from "../../../shell/toast.ts";
import { usePeople } from "../data/people.ts";
import { openedKey, updateOpened } from "../data/queries.ts";
import { showRow } from "../data/showing.ts";
import { useInbox } from "../inbox.ts";
import { isTalk } from "../rules.ts";
import { withMessage } from "../thread/merging.ts";
import type { Coached } from "./coached.ts";
import { isEmpty, type Keeper, type Writing } from "./keeping.ts";
import { leavingMessage, newKey } from "./leaving.ts";
import { mentionedIn } from "./triggers.ts";
import { useTakingBack } from "./useTakingBack.ts";
import type { FilledTemplate } from "./way-out/TemplateWriter.tsx";

export type ThenState = "open" | "waiting" | "resolved";
/** A reply that was stopped, since the customer has written: what it was to do, and after which message it came. */
export type Stopped = { then: ThenState; seen: string | null };
/** A reply that the desk stopped, since the coach there wants something resolved. */
export type Unresolved = { then: ThenState; body: string; findings: readonly CoachFinding[] };
type Wish = {
  then: ThenState;
  anyway?: boolean;
  /** Although everybody will read it and something in it looks personal. */
  personalAnyway?: boolean;
  coached?: Coached;
  /** Buttons under the reply. */
  quickReplies?: readonly string[];
  /** Sent instead of what is written, which stays where it is. */
  filled?: FilledTemplate;
  onSent?: () => void;
  onFailed?: () => void;
};

/** Send what is written: shown at once, put back where it was if it could not leave. */
export function useSending({ id, channel }: ConversationRow, keeper: Keeper, seen: { current: string | null }) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const { me, goOn } = useInbox();
  const people = usePeople();
  const takeBack = useTakingBack(id);
  /** In a chat the next word comes at once: there one stays. */
  const isMail = !isTalk(channel.kind);
  const [leaving, setLeaving] = useState<readonly Message[]>([]);
  const [stopped, setStopped] = useState<Stopped | null>(null);
  /** Everybody would read something personal: what the reply was to do. */
  const [personal, setPersonal] = useState<ThenState | null>(null);
  const [unresolved, setUnresolved] = useState<Unresolved | null>(null);
  /** The same text tried again carries the same key: over a shaky network it is still one message. */
  const tried = useRef<{ writing: Writing; key: string } | null>(null);

  const give = (writing: Writing, key: string, { then, anyway = false, personalAnyway = false, coached, quickReplies = [], filled }: Wish) => {
    const written = { body: writing.body, attachmentIds: writing.attachments.map((file) => file.id), key };
    if (writing.kind === "note")
      return call("writeNote", {
        params: { id },
        body: {
          ...written,
          mentions: mentionedIn(
            writing.body,
            people.all.filter(({ active }) => active),
          ),
        },
      });
    const beside = { quickReplies: [...quickReplies], ...(filled && { template: filled.template }) };
    const body = { ...written, ...coached, ...beside, cc: [...writing.cc], seenMessageId: seen.current, anyway, personalAnyway, thenState: then };
    return call("writeReply", { params: { id }, body });
  };
  const arrived = ({ message, conversation }: { message: Message; conversation: OpenedConversation["conversation"] }, { filled }: Wish) => {
    updateOpened(client, id, (opened) => ({ ...withMessage(opened, message), ...(!filled && { draft: null }) }));
    showRow(client, conversation, { me: me.person.id });
    if (message.delivery?.state !== "held") return toast(message.kind === "note" ? t("The note is written.") : t("The reply is on its way."));
    toastUndo(t("The reply leaves in a moment."), () => void takeBack(message), me.workspace.undoSeconds * 1000);
  };
  const failed = (writing: Writing, { then, filled, onFailed }: Wish, error: unknown) => {
    onFailed?.();
    if (!filled) keeper.putBack(writing);
    if (isRefusal(error, "reply.window-closed")) void client.invalidateQueries({ queryKey: ["readWayOut"] });
    if (isRefusal(error, "reply.personal")) return setPersonal(then);
    if (isRefusal(error, "coach.unresolved") && !filled) return setUnresolved({ then, body: writing.body, findings: error.findings });
    if (!isRefusal(error, "reply.stale")) return toastTrouble(t(sentenceOf(error)));
    setStopped({ then, seen: seen.current });
    void client.invalidateQueries({ queryKey: openedKey(id) });
  };
  const send = async (wish: Wish): Promise<void> => {
    const writing = wish.filled ? wordsOf(wish.filled) : keeper.now().writing;
    if (isEmpty(writing)) return toastTrouble(t("There is nothing in the reply yet."));
    const key = tried.current && sameText(tried.current.writing, writing) ? tried.current.key : newKey();
    tried.current = { writing, key };
    setStopped(null);
    setUnresolved(null);
    setPersonal(null);
    setLeaving((those) => [...those, leavingMessage(writing, { id: key, conversationId: id, personId: me.person.id })]);
    try {
      if (!wish.filled) await keeper.lift();
      arrived(await give(writing, key, wish), wish);
      if (!wish.filled) keeper.sent();
      wish.onSent?.();
      tried.current = null;
      if (writing.kind === "reply" && (isMail || wish.then === "resolved")) goOn(id);
    } catch (error) {
      failed(writing, wish, error);
    } finally {
      setLeaving((those) => those.filter((message) => message.id !== key));
    }
  };
  return {
    leaving,
    stopped,
    unresolved,
    personal,
    keepEditing: () => setStopped(null),
    keepPrivate: () => setPersonal(null),
    send: (wish: Wish) => void send(wish),
  };
}

/** A template leaves as the reply that the customer will read. */
const wordsOf = ({ text, files }: FilledTemplate): Writing => ({ kind: "reply", body: text, cc: [], attachments: files });

function sameText(a: Writing, b: Writing): boolean {
  return a.kind === b.kind && a.body === b.body && a.attachments.length === b.attachments.length;
}
