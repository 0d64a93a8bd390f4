import type { Team } from "@guli/contract";
import { Button, Checkbox, TextInput } from "@mantine/core";
import { useForm } from "@mantine/form";
import { IconTrash } from "@tabler/icons-react";
import { useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { useAsk, useTell } from "../../../asking.ts";
import { Face } from "../../../ui/Face.tsx";
import { ColourPicker } from "../parts/ColourPicker.tsx";
import { Page, Sheet } from "../parts/Page.tsx";
import parts from "../parts/parts.module.css";
import { useRemoving } from "../parts/removing.ts";
import { SaveBar } from "../parts/SaveBar.tsx";
import { useSaving } from "../parts/useSaving.ts";

type Values = Pick<Team, "name" | "colour" | "personIds">;

/** Create a team, or change one. */
export function TeamEditor({ team, onDone }: { team: Team | null; onDone: () => void }) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const create = useTell("createTeam");
  const change = useTell("changeTeam");
  const remove = useRemoving("deleteTeam", "listTeams");
  const form = useForm<Values>({
    initialValues: team ? { name: team.name, colour: team.colour, personIds: team.personIds } : { name: "", colour: "teal", personIds: [] },
    validate: { name: (name) => (name.trim() ? null : t("Something has to stand here.")) },
  });
  const saving = useSaving(form, async (values) => {
    await (team ? change.mutateAsync({ params: { id: team.id }, body: values }) : create.mutateAsync({ body: values }));
    await client.invalidateQueries({ queryKey: ["listTeams"] });
    void client.invalidateQueries({ queryKey: ["listPeople"] });
    onDone();
  });
  return (
    <Page title={team ? team.name : t("Create a team")} back={{ section: "teams", label: t("Teams") }}>
      <form onSubmit={saving.submit} noValidate>
        <Sheet>
          <TextInput label={t("Name of the team")} maxLength={120} autoComplete="off" autoFocus={!team} {...form.getInputProps("name")} />
          <ColourPicker label={t("Colour")} value={form.getValues().colour} onChange={(colour) => form.setFieldValue("colour", colour)} />
          <Members value={form.getValues().personIds} onChange={(personIds) => form.setFieldValue("personIds", personIds)} />
        </Sheet>
        <SaveBar saving={saving} fresh={!team} label={team ? t("Save") : t("Create the team")} />
      </form>
      {team && (
        <Sheet title={t("Dissolve")} says={t("Its conversations stay, without a team.")}>
          <div>
            <Button
              variant="default"
              leftSection={<IconTrash size={17} aria-hidden />}
              onClick={() => {
                remove(team.id, t("The team {{name}} is dissolved", { name: team.name }));
                onDone();
              }}
            >
              {t("Dissolve this team")}
            </Button>
          </div>
        </Sheet>
      )}
    </Page>
  );
}

function Members({ value, onChange }: { value: string[]; onChange: (personIds: string[]) => void }) {
  const { t } = useTranslation();
  const people = useAsk("listPeople", { query: { inactive: "true" } }).data?.rows.filter((person) => person.active) ?? [];
  return (
    <Checkbox.Group label={t("Who is in it")} value={value} onChange={onChange}>
      <div className={parts.members}>
        {people.map((person) => (
          <Checkbox
            key={person.id}
            value={person.id}
            label={
              <span className={parts.nameLine}>
                <Face id={person.id} name={person.name} size={24} /> {person.name}
              </span>
            }
          />
        ))}
      </div>
    </Checkbox.Group>
  );
}
