import type { SavedReply } from "@guli/contract";
import { Button, Select, TextInput } from "@mantine/core";
import { useForm, type UseFormReturnType } from "@mantine/form";
import { IconTrash } from "@tabler/icons-react";
import { useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { useAsk, useTell } from "../../../asking.ts";
import { LANGUAGES } from "../../../i18n/languages.ts";
import { Page, Sheet } from "../parts/Page.tsx";
import { useRemoving } from "../parts/removing.ts";
import { SaveBar } from "../parts/SaveBar.tsx";
import { useSaving } from "../parts/useSaving.ts";
import { BodyField } from "./BodyField.tsx";
import styles from "./replies.module.css";

export type ReplyValues = { title: string; shortcut: string; body: string; language: string | null; teamId: string | null };

/** Write a saved reply, or rewrite one. */
export function ReplyEditor({ reply, onDone }: { reply: SavedReply | null; onDone: () => void }) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const create = useTell("createSavedReply");
  const change = useTell("changeSavedReply");
  const form = useForm<ReplyValues>({
    initialValues: reply ? { ...reply, shortcut: reply.shortcut ?? "" } : { title: "", shortcut: "", body: "", language: null, teamId: null },
    validate: {
      title: (title) => (title.trim() ? null : t("Something has to stand here.")),
      body: (body) => (body.trim() ? null : t("Something has to stand here.")),
      shortcut: (shortcut) => (/^[\p{L}\p{N}_-]{0,40}$/u.test(shortcut.trim()) ? null : t("Letters, numbers, - and _ only, without blanks.")),
    },
  });
  const saving = useSaving(form, async ({ title, shortcut, body, language, teamId }) => {
    const kept = { title, body, language, teamId, shortcut: shortcut.trim() || null };
    await (reply ? change.mutateAsync({ params: { id: reply.id }, body: kept }) : create.mutateAsync({ body: kept }));
    await client.invalidateQueries({ queryKey: ["listSavedReplies"] });
    onDone();
  });
  return (
    <Page title={reply ? reply.title : t("Write a saved reply")} back={{ section: "saved-replies", label: t("Saved replies") }}>
      <form onSubmit={saving.submit} noValidate>
        <Sheet>
          <TextInput
            label={t("Title")}
            description={t("For your people, to know it again.")}
            maxLength={120}
            autoComplete="off"
            autoFocus={!reply}
            {...form.getInputProps("title")}
          />
          <BodyField form={form} />
          <UseFields form={form} />
        </Sheet>
        <SaveBar saving={saving} fresh={!reply} />
      </form>
      {reply && <DeleteReply reply={reply} onDone={onDone} />}
    </Page>
  );
}

function UseFields({ form }: { form: UseFormReturnType<ReplyValues> }) {
  const { t } = useTranslation();
  const teams = useAsk("listTeams").data?.rows ?? [];
  return (
    <>
      <TextInput
        label={t("Shortcut")}
        description={t("Typed after / in the composer.")}
        leftSection="/"
        maxLength={40}
        maw="20rem"
        autoComplete="off"
        spellCheck={false}
        {...form.getInputProps("shortcut")}
      />
      <div className={styles.pair}>
        <Select
          label={t("Language")}
          description={t("In which it is written.")}
          placeholder={t("Any language")}
          clearable
          data={LANGUAGES.map(({ code, name }) => ({ value: code, label: name }))}
          {...form.getInputProps("language")}
        />
        {teams.length > 0 && (
          <Select
            label={t("Team")}
            description={t("Whose reply it is.")}
            placeholder={t("Everyone")}
            clearable
            data={teams.map((team) => ({ value: team.id, label: team.name }))}
            {...form.getInputProps("teamId")}
          />
        )}
      </div>
    </>
  );
}

function DeleteReply({ reply, onDone }: { reply: SavedReply; onDone: () => void }) {
  const { t } = useTranslation();
  const remove = useRemoving("deleteSavedReply", "listSavedReplies");
  return (
    <Button
      variant="subtle"
      color="gray"
      mt="md"
      leftSection={<IconTrash size={17} aria-hidden />}
      onClick={() => {
        remove(reply.id, t("The saved reply {{name}} is deleted", { name: reply.title }));
        onDone();
      }}
    >
      {t("Delete this saved reply")}
    </Button>
  );
}
