import type { Story, StoryReason } from "@guli/contract";
import { Button, NativeSelect, TextInput } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { toast } from "../../../shell/toast.ts";
import { useShortcut } from "../../../shell/shortcuts.ts";
import { Chip } from "../../../ui/Chip.tsx";
import { Moment } from "../../../ui/Moment.tsx";
import { useMouth } from "../deeds.ts";
import styles from "../mouth.module.css";
import { KINDS, proofOf, REASONS } from "./names.ts";
import { partsOf, selectedIn, together, type Span } from "./spans.ts";

type Given = { row: Story; isHere: boolean; mayDecide: boolean; onHere: () => void };

/** One story, and what is done with it. */
export function StoryCard({ row, isHere, mayDecide, onHere }: Given) {
  const { t } = useTranslation();
  const [hidden, setHidden] = useState<Span[]>(row.state === "waiting" && row.hidden.length === 0 ? row.suspected : row.hidden);
  const words = useRef<HTMLParagraphElement>(null);
  const hide = () => {
    const span = words.current && selectedIn(words.current);
    if (span) setHidden(together([...hidden, span]));
    else toast(t("Select the words that name a person first."));
  };
  return (
    <li className={styles.card} id={`story-${row.id}`} tabIndex={-1} data-here={isHere || undefined} onFocus={onHere}>
      <div className={styles.head}>
        <Chip meaning={row.kind === "exceeded" ? "loyal" : "at-risk"}>{t(KINDS[row.kind])}</Chip>
        <Chip>{row.about === "us" ? t("About us") : t("About another business")}</Chip>
        <span>{row.called === "" ? t("No name given") : row.called}</span>
        {row.customer && (
          <Link to="/customers/$id" params={{ id: row.customer.id }}>
            {t("Written by {{name}}", { name: row.customer.name })}
          </Link>
        )}
        <Chip meaning={row.proof === "denied" ? "at-risk" : "stone"}>{t(proofOf(row))}</Chip>
        <span className={styles.soft}>
          <Moment at={row.sentAt} />
        </span>
      </div>
      <p className={styles.words} lang={row.language} ref={words}>
        {partsOf(row.words, hidden).map((part) => (part.hidden ? <mark key={part.from}>{part.text}</mark> : <span key={part.from}>{part.text}</span>))}
      </p>
      {row.reason && (
        <p className={styles.soft}>{row.note ? t("{{reason}}: {{note}}", { reason: t(REASONS[row.reason]), note: row.note }) : t(REASONS[row.reason])}</p>
      )}
      {mayDecide && <Deeds row={row} isHere={isHere} hidden={hidden} onHide={hide} onClear={() => setHidden([])} />}
    </li>
  );
}

type Doing = { row: Story; isHere: boolean; hidden: Span[]; onHide: () => void; onClear: () => void };

function Deeds({ row, isHere, hidden, onHide, onClear }: Doing) {
  const { t } = useTranslation();
  const { run, busy } = useMouth();
  const [declining, setDeclining] = useState(false);
  const { id, state } = row;
  const show = async () => void ((await run("showStory", { params: { id }, body: { hidden } })) && toast(t("It is shown now.")));
  const undecide = () => void run("undecideStory", { params: { id } });
  const group = t("Stories");
  useShortcut("p", t("Show the story"), () => void show(), { group, off: !isHere || state !== "waiting" });
  useShortcut("x", t("Do not show it"), () => setDeclining(true), { group, off: !isHere || state !== "waiting" });
  useShortcut("h", t("Hide what is selected"), onHide, { group, off: !isHere || state === "declined" });
  return (
    <>
      <div className={styles.choices}>
        {state !== "declined" && (
          <Button size="compact-md" loading={busy} onClick={() => void show()}>
            {state === "shown" ? t("Show it so") : t("Show it")}
          </Button>
        )}
        {state !== "declined" && (
          <Button size="compact-md" variant="default" onClick={() => setDeclining(!declining)} aria-expanded={declining}>
            {t("Do not show it")}
          </Button>
        )}
        {state !== "declined" && (
          <Button size="compact-md" variant="default" onMouseDown={(event) => event.preventDefault()} onClick={onHide}>
            {t("Hide what is selected")}
          </Button>
        )}
        {state !== "declined" && hidden.length > 0 && (
          <Button size="compact-md" variant="subtle" color="gray" onClick={onClear}>
            {t("Hide nothing")}
          </Button>
        )}
        {state !== "waiting" && (
          <Button size="compact-md" variant="subtle" color="gray" loading={busy} onClick={undecide}>
            {t("Back to the waiting ones")}
          </Button>
        )}
        {row.kind === "fell-short" && row.about === "us" && row.conversationId && <MakeGood conversationId={row.conversationId} words={row.words} />}
      </div>
      {declining && <Decline id={id} onEnd={() => setDeclining(false)} />}
    </>
  );
}

function Decline({ id, onEnd }: { id: string; onEnd: () => void }) {
  const { t } = useTranslation();
  const { run, busy } = useMouth();
  const [reason, setReason] = useState<StoryReason>("spam");
  const [note, setNote] = useState("");
  return (
    <form
      className={styles.row}
      onSubmit={(event) => {
        event.preventDefault();
        void run("declineStory", { params: { id }, body: { reason, note } }).then((done) => done && onEnd());
      }}
    >
      <NativeSelect
        label={t("Why?")}
        value={reason}
        autoFocus
        data={(Object.keys(REASONS) as StoryReason[]).map((value) => ({ value, label: t(REASONS[value]) }))}
        onChange={(event) => setReason(event.currentTarget.value as StoryReason)}
      />
      <TextInput className={styles.grow ?? ""} label={t("Note")} value={note} maxLength={500} onChange={(event) => setNote(event.currentTarget.value)} />
      <Button type="submit" variant="default" loading={busy}>
        {t("Do not show it")}
      </Button>
    </form>
  );
}

/** We know who writes that we fell short: it can be made good. */
function MakeGood({ conversationId, words }: { conversationId: string; words: string }) {
  const { t } = useTranslation();
  const { run, busy } = useMouth();
  const [open, setOpen] = useState(false);
  if (open)
    return (
      <Link to="/inbox/$view/$conversationId" params={{ view: "all", conversationId }}>
        {t("To the conversation")}
      </Link>
    );
  return (
    <Button
      size="compact-md"
      variant="default"
      loading={busy}
      onClick={() => void run("openRecovery", { params: { id: conversationId }, body: { words: words.slice(0, 2000) } }).then((made) => made && setOpen(true))}
    >
      {t("Make it good")}
    </Button>
  );
}
