import type { Expected, NotedExpectation } from "@guli/contract";
import { Button, Popover, Select, TextInput, Textarea } from "@mantine/core";
import { IconTargetArrow } from "@tabler/icons-react";
import { useQueryClient } from "@tanstack/react-query";
import type { TFunction } from "i18next";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { keyOf, useTell } from "../../../asking.ts";
import { sentenceOf } from "../../../failures.ts";
import { useMe } from "../../../session.ts";
import { toastTrouble } from "../../../shell/toast.ts";
import { useNow } from "../../../ui/now.ts";
import { whenText } from "../../conversations/parts/StateChip.tsx";
import styles from "../surveys.module.css";
import { momentFrom } from "./moments.ts";

type Given = { conversationId: string; expectation: NotedExpectation | null; mayChange: boolean; mayAsk: boolean };

/** What the customer expects, how it is known, and what can be done where it is not. */
export function ExpectationLine({ conversationId, expectation, mayChange, mayAsk }: Given) {
  const { t } = useTranslation();
  const { note, ask, busy } = useNoting(conversationId);
  return (
    <div className={styles.survey}>
      {expectation ? <Known expectation={expectation} /> : <p className={styles.soft}>{t("What they expect is not known.")}</p>}
      {mayChange && (
        <div className={styles.actions}>
          <NoteButton onNote={note} />
          {expectation?.how === "words" && (
            <Button variant="default" size="compact-sm" loading={busy} onClick={() => note({ what: "none" })}>
              {t("This is not so")}
            </Button>
          )}
          {mayAsk && !expectation && (
            <Button variant="default" size="compact-sm" loading={busy} onClick={ask}>
              {t("Ask by when they need it")}
            </Button>
          )}
        </div>
      )}
    </div>
  );
}

function Known({ expectation: { how, sure, what, by, words } }: { expectation: NotedExpectation }) {
  const { t } = useTranslation();
  const now = useNow();
  const { timeZone } = useMe().workspace;
  return (
    <>
      <p className={styles.expected}>
        <IconTargetArrow size={17} aria-hidden />
        <strong>{whatText(what, by === null ? null : whenText(by, timeZone, now), t)}</strong>
      </p>
      {words !== "" && <blockquote className={styles.words}>{words}</blockquote>}
      <p className={styles.soft}>
        {how === "person"
          ? t("Noted by a colleague")
          : how === "question"
            ? t("Their answer to our question")
            : sure === "sure"
              ? t("From their own words")
              : t("Perhaps, from their words")}
      </p>
    </>
  );
}

function whatText(what: Expected, when: string | null, t: TFunction): string {
  switch (what) {
    case "answer":
      return when === null ? t("Expects an answer") : t("Expects an answer by: {{when}}", { when });
    case "solution":
      return when === null ? t("Expects it to be settled") : t("Expects it to be settled by: {{when}}", { when });
    case "promised":
      return when === null ? t("Says that something was promised") : t("Says that it was promised by: {{when}}", { when });
    case "none":
      return t("Expects nothing in particular");
  }
}

type Noted = { what: Expected; by?: string | null; words?: string };

function useNoting(conversationId: string) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const [telling, asking] = [useTell("noteExpectation"), useTell("askExpectation")];
  const params = { id: conversationId };
  const after = {
    onSuccess: (data: unknown) => client.setQueryData(keyOf("readSurveys", { params }), data),
    onError: (error: unknown) => toastTrouble(t(sentenceOf(error))),
  };
  return {
    note: (body: Noted) => telling.mutate({ params, body }, after),
    ask: () => asking.mutate({ params }, after),
    busy: telling.isPending || asking.isPending,
  };
}

function NoteButton({ onNote }: { onNote: (noted: Noted) => void }) {
  const { t } = useTranslation();
  const { timeZone } = useMe().workspace;
  const [opened, setOpened] = useState(false);
  const [what, setWhat] = useState<Expected>("solution");
  const [day, setDay] = useState("");
  const [words, setWords] = useState("");
  const names: Record<Expected, string> = {
    answer: t("An answer"),
    solution: t("That it is settled"),
    promised: t("What was promised"),
    none: t("Nothing in particular"),
  };
  const save = () => {
    onNote({ what, by: day === "" ? null : momentFrom(day, timeZone), words });
    setOpened(false);
  };
  return (
    <Popover opened={opened} onChange={setOpened} width={280} position="bottom-start" trapFocus withinPortal>
      <Popover.Target>
        <Button variant="default" size="compact-sm" aria-expanded={opened} onClick={() => setOpened(!opened)}>
          {t("Note what they expect")}
        </Button>
      </Popover.Target>
      <Popover.Dropdown className={styles.stack} aria-label={t("Note what they expect")}>
        <Select
          label={t("They expect")}
          data={Object.entries(names).map(([value, label]) => ({ value, label }))}
          value={what}
          allowDeselect={false}
          comboboxProps={{ withinPortal: false }}
          onChange={(value) => value && setWhat(value as Expected)}
        />
        {what !== "none" && <TextInput type="date" label={t("By (if they named a day)")} value={day} onChange={(event) => setDay(event.currentTarget.value)} />}
        <Textarea autosize maxLength={500} label={t("In which words")} value={words} onChange={(event) => setWords(event.currentTarget.value)} />
        <Button size="compact-md" onClick={save}>
          {t("Note")}
        </Button>
      </Popover.Dropdown>
    </Popover>
  );
}
