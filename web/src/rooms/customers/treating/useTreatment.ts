import type { PointWords, Treatment } from "@guli/contract";
import { useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import type { Input } from "../../../api.ts";
import { keyOf, useAsk, useTell } from "../../../asking.ts";
import { sentenceOf } from "../../../failures.ts";
import { toastTrouble, toastUndo } from "../../../shell/toast.ts";

type Preferences = NonNullable<Input<"changeTreatment">["body"]>;
type Point = Treatment["points"][number];

/** How a person is treated, and the ways to change it. */
export function useTreatment(customerId: string) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const params = { id: customerId };
  const { data: treatment } = useAsk("readTreatment", { params });
  const [change, add, remove] = [useTell("changeTreatment"), useTell("addPoint"), useTell("removePoint")];
  const keep = (after: Treatment) => client.setQueryData(keyOf("readTreatment", { params }), after);
  const onError = (error: Error) => toastTrouble(t(sentenceOf(error)));
  const note = (point: PointWords, onDone?: () => void) => add.mutate({ params, body: point }, { onSuccess: (after) => (keep(after), onDone?.()), onError });
  return {
    treatment,
    isAdding: add.isPending,
    prefer: (body: Preferences) => change.mutate({ params, body }, { onSuccess: keep, onError }),
    note,
    forget: (point: Point) =>
      remove.mutate(
        { params: { ...params, pointId: point.id } },
        { onSuccess: (after) => (keep(after), toastUndo(t("{{what}} removed", { what: point.text }), () => note(wordsOf(point)))), onError },
      ),
  };
}

/** A point as it is noted: to note it again. */
function wordsOf({ kind, text, term, basisPoints, personId, until, day, yearly }: Point): PointWords {
  if (kind === "term") return { kind, text, term: term ?? "other", basisPoints, personId, until };
  if (kind === "date") return { kind, text, day: day ?? "", yearly };
  return { kind, text };
}
