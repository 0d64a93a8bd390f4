import type { ConversationRow } from "@guli/contract";
import { IconUserOff, IconUsersMinus } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { Face } from "../../../ui/Face.tsx";
import type { Change } from "../data/changes.ts";
import { usePeople, useTeams } from "../data/people.ts";
import { useInbox } from "../inbox.ts";
import { PickDialog, type Option } from "./PickDialog.tsx";

/** Who or which team looks after these conversations. Oneself first, then who is here, then who is away. */
export function AssignPicker({ rows, onClose }: { rows: readonly ConversationRow[]; onClose: () => void }) {
  const { t } = useTranslation();
  const { me, change } = useInbox();
  const people = usePeople();
  const teams = useTeams();
  const all = (test: (row: ConversationRow) => boolean) => rows.every(test);
  const here = people.all
    .filter(({ active, role }) => active && role !== "light")
    .toSorted((a, b) => Number(b.id === me.person.id) - Number(a.id === me.person.id) || Number(a.away) - Number(b.away));

  const wishes = new Map<string, { change: Change; said: string }>();
  const offer = (option: Option, wish: Change, said: string): Option => {
    wishes.set(option.id, { change: wish, said });
    return option;
  };
  const options = [
    ...here.map(({ id, name, away, email }) =>
      offer(
        {
          id,
          label: id === me.person.id ? t("{{name}} (you)", { name }) : name,
          words: email,
          icon: <Face id={id} name={name} size={24} away={away} />,
          isOn: all((row) => row.assigneeId === id),
          ...(away ? { hint: t("Away") } : {}),
        },
        { assigneeId: id },
        t("Assigned to {{name}}.", { name }),
      ),
    ),
    offer(
      { id: "nobody", label: t("Nobody"), icon: <IconUserOff size={18} />, isOn: all((row) => row.assigneeId === null) },
      { assigneeId: null },
      t("Assigned to nobody."),
    ),
    ...teams.all.map(({ id, name, colour }) =>
      offer(
        {
          id,
          label: name,
          hint: t("Team"),
          icon: <span style={{ inlineSize: 10, blockSize: 10, borderRadius: "50%", background: `var(--${colour}-ink)` }} />,
          isOn: all((row) => row.teamId === id),
        },
        { teamId: id },
        t("Given to {{name}}.", { name }),
      ),
    ),
    ...(rows.some((row) => row.teamId !== null)
      ? [offer({ id: "no-team", label: t("No team"), hint: t("Team"), icon: <IconUsersMinus size={18} /> }, { teamId: null }, t("Taken from the team."))]
      : []),
  ];
  const pick = (id: string) => {
    const wish = wishes.get(id);
    if (wish) change(rows, wish.change, wish.said);
  };
  return <PickDialog title={t("Assign")} placeholder={t("Name or team")} options={options} onPick={pick} onClose={onClose} />;
}
