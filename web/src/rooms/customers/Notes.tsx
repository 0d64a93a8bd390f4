import type { CustomerNote } from "@guli/contract";
import type { z } from "zod";
import { ActionIcon, Button, Textarea } from "@mantine/core";
import { IconX } from "@tabler/icons-react";
import { useQueryClient } from "@tanstack/react-query";
import { useState, type FormEvent } from "react";
import { useTranslation } from "react-i18next";
import { keyOf, useAsk, useTell } from "../../asking.ts";
import { sentenceOf } from "../../failures.ts";
import { toastTrouble, toastUndo } from "../../shell/toast.ts";
import { Ago } from "../../ui/Moment.tsx";
import styles from "./Notes.module.css";

type Note = z.infer<typeof CustomerNote>;

/** What colleagues should know of a person whatever they write about. */
export function Notes({ customerId }: { customerId: string }) {
  const { t } = useTranslation();
  const params = { id: customerId };
  const client = useQueryClient();
  const { data } = useAsk("listCustomerNotes", { params });
  const people = useAsk("listPeople", { query: { inactive: "true" } }).data?.rows;
  const add = useTell("addCustomerNote");
  const remove = useTell("removeCustomerNote");
  const [body, setBody] = useState("");
  const onError = (error: Error) => toastTrouble(t(sentenceOf(error)));
  const change = (to: (notes: Note[]) => Note[]) => client.setQueryData(keyOf("listCustomerNotes", { params }), { rows: to(data?.rows ?? []) });

  const write = (text: string) =>
    add.mutate({ params, body: { body: text } }, { onSuccess: (note) => (change((notes) => [note, ...notes]), setBody("")), onError });
  const take = (note: Note) =>
    remove.mutate(
      { params: { ...params, noteId: note.id } },
      { onSuccess: () => (change((notes) => notes.filter(({ id }) => id !== note.id)), toastUndo(t("Note removed"), () => write(note.body))), onError },
    );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (body.trim() !== "") write(body.trim());
  };
  return (
    <>
      <form onSubmit={submit} className={styles.form}>
        <Textarea
          autosize
          minRows={1}
          maxRows={8}
          aria-label={t("New note")}
          placeholder={t("Something to remember")}
          value={body}
          onChange={(event) => setBody(event.currentTarget.value)}
          onKeyDown={(event) => event.key === "Enter" && (event.ctrlKey || event.metaKey) && submit(event)}
        />
        {body.trim() !== "" && (
          <Button type="submit" size="compact-md" loading={add.isPending}>
            {t("Add")}
          </Button>
        )}
      </form>
      <ul className={styles.list}>
        {data?.rows.map((note) => (
          <li key={note.id} className={styles.note}>
            <p className={styles.body}>{note.body}</p>
            <p className={styles.by}>
              {people?.find(({ id }) => id === note.personId)?.name} · <Ago at={note.createdAt} />
              <ActionIcon size="xs" aria-label={t("Remove the note")} onClick={() => take(note)}>
                <IconX size={13} />
              </ActionIcon>
            </p>
          </li>
        ))}
      </ul>
    </>
  );
}
