import type { Tag } from "@guli/contract";
import { ActionIcon, Button, Group, TextInput, Tooltip } from "@mantine/core";
import { useForm } from "@mantine/form";
import { IconPencil, IconTrash } from "@tabler/icons-react";
import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useTell } from "../../../asking.ts";
import { Chip } from "../../../ui/Chip.tsx";
import { ColourPicker } from "../parts/ColourPicker.tsx";
import { Row } from "../parts/Page.tsx";
import parts from "../parts/parts.module.css";
import { useRemoving } from "../parts/removing.ts";
import { useSaving } from "../parts/useSaving.ts";

export function TagRow({ tag, mayChange }: { tag: Tag; mayChange: boolean }) {
  const { t } = useTranslation();
  const [editing, setEditing] = useState(false);
  const remove = useRemoving("deleteTag", "listTags");
  if (editing) return <TagEditor tag={tag} onDone={() => setEditing(false)} />;
  return (
    <Row>
      <div className={parts.main}>
        <Chip meaning={tag.colour}>{tag.name}</Chip>
      </div>
      {mayChange && (
        <div className={parts.actions}>
          <Tooltip label={t("Rename or recolour")}>
            <ActionIcon size="lg" aria-label={t("Change {{name}}", { name: tag.name })} onClick={() => setEditing(true)}>
              <IconPencil size={18} />
            </ActionIcon>
          </Tooltip>
          <Tooltip label={t("Delete everywhere")}>
            <ActionIcon
              size="lg"
              aria-label={t("Delete {{name}}", { name: tag.name })}
              onClick={() => remove(tag.id, t("The tag {{name}} is deleted", { name: tag.name }))}
            >
              <IconTrash size={18} />
            </ActionIcon>
          </Tooltip>
        </div>
      )}
    </Row>
  );
}

function TagEditor({ tag, onDone }: { tag: Tag; onDone: () => void }) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const tell = useTell("changeTag");
  const form = useForm({
    initialValues: { name: tag.name, colour: tag.colour },
    validate: { name: (name: string) => (name.trim() ? null : t("Something has to stand here.")) },
  });
  const saving = useSaving(form, async (values) => {
    await tell.mutateAsync({ params: { id: tag.id }, body: values });
    await client.invalidateQueries({ queryKey: ["listTags"] });
    onDone();
  });
  return (
    <Row>
      <form className={parts.fields} style={{ flex: 1 }} onSubmit={saving.submit} onKeyDown={(event) => event.key === "Escape" && onDone()} noValidate>
        <TextInput label={t("Name of the tag")} maxLength={60} autoComplete="off" autoFocus {...form.getInputProps("name")} />
        <ColourPicker label={t("Colour")} value={form.getValues().colour} onChange={(colour) => form.setFieldValue("colour", colour)} />
        <Group gap="sm">
          <Button type="submit" loading={saving.state === "saving"}>
            {t("Save")}
          </Button>
          <Button variant="default" onClick={onDone}>
            {t("Cancel")}
          </Button>
          {saving.failure && <span className={parts.trouble}>{saving.failure}</span>}
        </Group>
      </form>
    </Row>
  );
}
