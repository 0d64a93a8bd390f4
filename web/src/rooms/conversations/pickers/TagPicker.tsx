import type { ConversationRow } from "@guli/contract";
import { useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { keyOf, useTell } from "../../../asking.ts";
import { isRefusal, sentenceOf } from "../../../failures.ts";
import { toastTrouble } from "../../../shell/toast.ts";
import { useTags } from "../data/people.ts";
import { shownRow } from "../data/showing.ts";
import { useInbox } from "../inbox.ts";
import { PickDialog } from "./PickDialog.tsx";

/** Put tags on conversations and take them off; a tag that is not there yet is made by typing its name. */
export function TagPicker({ rows: given, onClose }: { rows: readonly ConversationRow[]; onClose: () => void }) {
  const { t } = useTranslation();
  const { change } = useInbox();
  const client = useQueryClient();
  const create = useTell("createTag");
  const tags = useTags();
  const rows = given.map((row) => shownRow(client, row.id) ?? row);
  const isOn = (name: string) => rows.every((row) => row.tags.includes(name));

  const pick = (name: string) => {
    if (isOn(name)) change(rows, { removeTags: [name] }, t("Tag removed: {{name}}", { name }));
    else change(rows, { addTags: [name] }, t("Tagged: {{name}}", { name }));
  };
  const createAndPick = (name: string) =>
    create.mutate(
      { body: { name } },
      {
        onSuccess: () => {
          void client.invalidateQueries({ queryKey: keyOf("listTags") });
          pick(name);
        },
        onError: (error) => (isRefusal(error, "tag.name-taken") ? pick(name) : toastTrouble(t(sentenceOf(error)))),
      },
    );
  const options = tags.all.map(({ name, colour }) => ({
    id: name,
    label: name,
    isOn: isOn(name),
    icon: <span style={{ inlineSize: 12, blockSize: 12, borderRadius: "50%", background: `var(--${colour}-ink)` }} />,
  }));
  return (
    <PickDialog
      title={t("Tag")}
      placeholder={t("Name of a tag")}
      options={options}
      onPick={pick}
      onClose={onClose}
      several
      onCreate={{ label: (typed) => t("Create the tag “{{name}}”", { name: typed }), run: createAndPick }}
    />
  );
}
