import { Button, Select, Switch, TextInput } from "@mantine/core";
import { useForm } from "@mantine/form";
import { IconTrash } from "@tabler/icons-react";
import { useNavigate } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { useAsk } from "../../../asking.ts";
import { mayAs, useMe } from "../../../session.ts";
import { Page, Sheet } from "../parts/Page.tsx";
import { useRemoving } from "../parts/removing.ts";
import { SaveBar } from "../parts/SaveBar.tsx";
import { useSaving } from "../parts/useSaving.ts";
import type { ChatChannel } from "./ChatsSection.tsx";
import { Embedding } from "./Embedding.tsx";
import { LooksFields } from "./LooksFields.tsx";
import { SignedFields } from "./SignedFields.tsx";
import { useKeepChat } from "./useKeepChat.ts";
import { VisitorFields } from "./VisitorFields.tsx";
import { newChat, problemsIn, valuesOf, type ChatValues } from "./values.ts";

/** Create a chat, or change one. `onDone` is told of a new one. */
export function ChatEditor({ channel, onDone }: { channel: ChatChannel | null; onDone: (id: string) => void }) {
  const { t } = useTranslation();
  const { workspace } = useMe();
  const teams = useAsk("listTeams").data?.rows ?? [];
  const form = useForm<ChatValues>({
    initialValues: channel ? valuesOf(channel) : newChat(workspace.name),
    validate: (values) => Object.fromEntries(Object.entries(problemsIn(values)).map(([field, sentence]) => [field, t(sentence)])),
  });
  const saving = useSaving(form, useKeepChat(channel, onDone));
  return (
    <Page title={channel ? channel.name : t("Create a chat")} back={{ section: "chats", label: t("Chats") }}>
      {channel && <Embedding chat={channel} />}
      <form onSubmit={saving.submit} noValidate>
        <Sheet title={t("About the chat")}>
          <TextInput
            label={t("Name in the inbox")}
            description={t("As your people see it. Customers do not.")}
            maxLength={120}
            autoComplete="off"
            {...form.getInputProps("name")}
          />
          {teams.length > 0 && (
            <Select
              label={t("Team")}
              description={t("New conversations from here go to this team.")}
              placeholder={t("No team")}
              clearable
              data={teams.map((team) => ({ value: team.id, label: team.name }))}
              {...form.getInputProps("teamId")}
            />
          )}
          {channel && (
            <Switch
              label={t("Open to visitors")}
              description={t("Switched off, the chat disappears from your site.")}
              {...form.getInputProps("on", { type: "checkbox" })}
            />
          )}
        </Sheet>
        <LooksFields form={form} />
        <VisitorFields form={form} />
        {channel && <SignedFields chat={channel} form={form} />}
        <SaveBar saving={saving} fresh={channel === null} label={channel ? t("Save") : t("Create the chat")} />
      </form>
      {channel && <RemoveChat chat={channel} />}
    </Page>
  );
}

function RemoveChat({ chat }: { chat: ChatChannel }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const remove = useRemoving("deleteChannel", "listChannels");
  if (!mayAs(useMe(), "owner")) return null;
  return (
    <Sheet title={t("Remove")} says={t("A chat with conversations stays: switch it off instead.")}>
      <div>
        <Button
          variant="default"
          leftSection={<IconTrash size={17} aria-hidden />}
          onClick={() => {
            remove(chat.id, t("{{name}} removed", { name: chat.name }));
            void navigate({ to: "/settings/$section", params: { section: "chats" }, hash: "" });
          }}
        >
          {t("Remove this chat")}
        </Button>
      </div>
    </Sheet>
  );
}
