import type { ExpectationCurve } from "@guli/contract";
import { ActionIcon, Button, NumberInput, Textarea } from "@mantine/core";
import { useForm } from "@mantine/form";
import { useQueryClient } from "@tanstack/react-query";
import { IconPlus, IconRestore, IconTrash } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { keyOf, useTell } from "../../../asking.ts";
import { sentenceOf } from "../../../failures.ts";
import { mayAs, useMe } from "../../../session.ts";
import { toastTrouble } from "../../../shell/toast.ts";
import { sourceOf } from "../../conversations/parts/ExpectationChip.tsx";
import { Sheet } from "../../settings/parts/Page.tsx";
import { SaveBar } from "../../settings/parts/SaveBar.tsx";
import { useSaving } from "../../settings/parts/useSaving.ts";
import { CurveChart } from "../charts/CurveChart.tsx";
import { isRising, oneMore, pointsOf, typedOf, type Typed } from "./points.ts";
import styles from "./settings.module.css";

type Values = { points: Typed[]; note: string };

/** One channel's curve: drawn, as points to edit, and with where it is from. */
export function CurveEditor({ curve }: { curve: ExpectationCurve }) {
  const { t } = useTranslation();
  const isOwner = mayAs(useMe(), "owner");
  const keep = useKeep();
  const tell = useTell("changeExpectation");
  const form = useForm<Values>({
    initialValues: { points: typedOf(curve.points), note: curve.note },
    validate: { points: (points) => (isRising(points) ? null : t("Each line must come later than the one before it, and must not be lower.")) },
  });
  const saving = useSaving(form, async ({ points, note }) => {
    keep(await tell.mutateAsync({ body: { kind: curve.kind, points: pointsOf(points), note } }));
  });
  const reset = () => tell.mutate({ body: { kind: curve.kind, points: null } }, { onSuccess: keep, onError: (error) => toastTrouble(t(sentenceOf(error))) });
  const drawn = pointsOf(form.values.points);
  return (
    <form onSubmit={saving.submit}>
      <Sheet title={t("So many expect an answer by then")} actions={isOwner && curve.changed && <Reset onPress={reset} />}>
        {drawn.length > 0 ? (
          <CurveChart
            label={t("Share of customers who expect an answer, by how long they have waited")}
            curves={[{ name: t("Expect an answer"), look: "line", shape: "even", points: drawn }]}
          />
        ) : (
          <p className={styles.soft}>
            {t(
              "No source for this channel is known to us, so nothing is claimed. Say what you know of your customers, or let the desk learn it from their waiting.",
            )}
          </p>
        )}
        {sourceOf(curve, t).map((sentence) => (
          <p key={sentence} className={styles.soft}>
            {sentence}
          </p>
        ))}
        {drawn.length > 0 && (
          <p className={styles.soft}>
            {t("Between two points the share grows evenly. Beyond the last one nothing is known but that it is no less, so it is shown as “at least”.")}
          </p>
        )}
        {isOwner && (
          <>
            <Lines typed={form.values.points} onChange={(points) => form.setFieldValue("points", points)} />
            {form.errors["points"] && <p className={styles.trouble}>{form.errors["points"]}</p>}
            <Textarea
              label={t("Where is this from?")}
              placeholder={t("For example: asked 120 customers in March")}
              autosize
              maxLength={500}
              {...form.getInputProps("note")}
            />
            <SaveBar saving={saving} />
          </>
        )}
      </Sheet>
    </form>
  );
}

/** What the answer says is what everybody sees from now on. */
function useKeep() {
  const client = useQueryClient();
  return (answer: { rows: ExpectationCurve[] }) => client.setQueryData(keyOf("listExpectations"), answer);
}

function Reset({ onPress }: { onPress: () => void }) {
  const { t } = useTranslation();
  return (
    <Button variant="default" size="xs" leftSection={<IconRestore size={15} aria-hidden />} onClick={onPress}>
      {t("Back to what was shipped")}
    </Button>
  );
}

function Lines({ typed, onChange }: { typed: Typed[]; onChange: (typed: Typed[]) => void }) {
  const { t } = useTranslation();
  const put = (at: number, change: Partial<Typed>) => onChange(typed.map((one, index) => (index === at ? { ...one, ...change } : one)));
  return (
    <div className={styles.lines}>
      {typed.map((one, at) => (
        <div key={at} className={styles.line}>
          <NumberInput
            label={t("After so many minutes")}
            min={1}
            max={14 * 1440}
            allowDecimal={false}
            value={one.minutes}
            onChange={(value) => put(at, { minutes: typeof value === "number" ? value : "" })}
          />
          <NumberInput
            label={t("so many expect an answer, in per cent")}
            min={0}
            max={100}
            decimalScale={1}
            value={one.percent}
            onChange={(value) => put(at, { percent: typeof value === "number" ? value : "" })}
          />
          <ActionIcon size="lg" className={styles.remove} aria-label={t("Remove this line")} onClick={() => onChange(typed.filter((_, index) => index !== at))}>
            <IconTrash size={18} />
          </ActionIcon>
        </div>
      ))}
      <Button
        variant="default"
        size="xs"
        className={styles.add ?? ""}
        leftSection={<IconPlus size={15} aria-hidden />}
        disabled={typed.length >= 20}
        onClick={() => onChange(oneMore(typed))}
      >
        {t("Add a line")}
      </Button>
    </div>
  );
}
