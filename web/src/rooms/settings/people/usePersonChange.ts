import type { Person } from "@guli/contract";
import { useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import type { Answer } from "../../../api.ts";
import { useTell } from "../../../asking.ts";
import { sentenceOf } from "../../../failures.ts";
import { toastTrouble, toastUndo } from "../../../shell/toast.ts";

type Change = Partial<Pick<Person, "role" | "teamIds" | "active">>;

/** Change a person: seen at once, with a way back, taken back if the desk says no. */
export function usePersonChange(person: Person): (change: Change, said: string) => void {
  const { t } = useTranslation();
  const client = useQueryClient();
  const tell = useTell("changePerson");
  const show = (changed: Change) =>
    client.setQueriesData<Answer<"listPeople">>(
      { queryKey: ["listPeople"] },
      (old) => old && { rows: old.rows.map((row) => (row.id === person.id ? { ...row, ...changed } : row)) },
    );

  const apply = async (change: Change, before: Change): Promise<boolean> => {
    show(change);
    try {
      await tell.mutateAsync({ params: { id: person.id }, body: change });
      void client.invalidateQueries({ queryKey: ["listTeams"] });
      return true;
    } catch (error) {
      show(before);
      toastTrouble(t(sentenceOf(error)));
      return false;
    }
  };
  return (change, said) => {
    const before: Change = {
      ...(change.role === undefined ? {} : { role: person.role }),
      ...(change.teamIds === undefined ? {} : { teamIds: person.teamIds }),
      ...(change.active === undefined ? {} : { active: person.active }),
    };
    void apply(change, before).then((worked) => worked && toastUndo(said, () => void apply(before, change)));
  };
}
