import type { NotTold, Step } from "@guli/contract";
import { useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { call, type Answer } from "../../../api.ts";
import { keyOf } from "../../../asking.ts";
import { sentenceOf } from "../../../failures.ts";
import { key } from "../../../i18n/key.ts";
import { toast, toastDone, toastTrouble, toastUndo } from "../../../shell/toast.ts";
import { insertIntoReply } from "../../conversations/composer/inserting.ts";
import type { StepValues } from "./StepForm.tsx";

const NOT_TOLD: Record<NotTold, string> = {
  "told-before": key("Done. The customer knows it already."),
  "too-many": key("Done. The customer has just had a message of the desk: they hear of it in an hour."),
  "no-way": key("Done. There is no way to write to the customer here: tell them yourself."),
  "window-closed": key("Done. This channel takes no free words any more: tell the customer with a template or elsewhere."),
  "channel-off": key("Done. The channel is switched off: tell the customer yourself."),
};

/** What can be done with the steps of conversations, each shown at once on every screen. */
export function useSteps() {
  const { t } = useTranslation();
  const client = useQueryClient();
  const refresh = () => {
    void client.invalidateQueries({ queryKey: ["listSteps"] });
    void client.invalidateQueries({ queryKey: ["listAllSteps"] });
    void client.invalidateQueries({ queryKey: ["readPromises"] });
  };
  const trouble = (error: unknown) => toastTrouble(t(sentenceOf(error)));

  /** Seen as it will be before the desk has said so. */
  const show = (step: Step, change: Partial<Step>) => {
    client.setQueryData<Answer<"listSteps">>(
      keyOf("listSteps", { params: { id: step.conversationId } }),
      (known) => known && { ...known, rows: known.rows.map((one) => (one.id === step.id ? { ...one, ...change } : one)) },
    );
  };
  const run = async <T>(work: () => Promise<T>): Promise<T | null> => {
    try {
      return await work();
    } catch (error) {
      trouble(error);
      return null;
    } finally {
      refresh();
    }
  };

  const reopen = (step: Step) => {
    show(step, { state: "open", endedAt: null });
    return run(() => call("reopenStep", { params: { id: step.id } }));
  };
  return {
    refresh,
    takeOver: async (conversationId: string, values: StepValues, more: { key: string; origin?: "coach"; language?: string }) => {
      const { title, customerWords, dueAt, personId, teamId, tell, tellsWhenDone } = values;
      const body = { title, customerWords: customerWords.trim() || null, dueAt, personId, teamId, tell, tellsWhenDone, ...more };
      const taken = await run(() => call("takeOverStep", { params: { id: conversationId }, body: body as never }));
      if (taken && tell === "with-reply" && more.origin === undefined && !insertIntoReply(conversationId, taken.words.text))
        toastDone(t("It is ours now. Tell the customer."), { label: t("Copy the words"), run: () => void navigator.clipboard?.writeText(taken.words.text) });
      if (taken?.notTold) toastTrouble(t("The desk could not write to the customer: tell them yourself."));
      return taken;
    },
    change: (step: Step, values: StepValues) => {
      const { title, customerWords, dueAt, personId, teamId, tellsWhenDone } = values;
      return run(() =>
        call("changeStep", { params: { id: step.id }, body: { title, customerWords: customerWords.trim() || null, dueAt, personId, teamId, tellsWhenDone } }),
      );
    },
    done: async (step: Step) => {
      show(step, { state: "done", endedAt: new Date().toISOString() });
      const ended = await run(() => call("finishStep", { params: { id: step.id }, body: {} }));
      if (!ended) return;
      if (ended.notTold) toast(t(NOT_TOLD[ended.notTold]));
      else if (ended.step.endToldAt === null)
        toastDone(t("Done: {{title}}", { title: step.title }), {
          label: t("Put it into the reply"),
          run: () => insertIntoReply(step.conversationId, ended.words.text) || void navigator.clipboard?.writeText(ended.words.text),
        });
      else toastUndo(t("Done, and the customer hears of it: {{title}}", { title: step.title }), () => void reopen(step));
    },
    drop: async (step: Step, reason: string) => {
      show(step, { state: "dropped", endedAt: new Date().toISOString(), reason });
      if (await run(() => call("dropStep", { params: { id: step.id }, body: { reason } })))
        toastUndo(t("Dropped: {{title}}", { title: step.title }), () => void reopen(step));
    },
    reopen,
    order: (conversationId: string, ids: string[]) => run(() => call("orderSteps", { params: { id: conversationId }, body: { ids } })),
    /** The words about all that is open, with the link. */
    sayInReply: async (conversationId: string) => {
      const words = await run(() => call("stepWords", { params: { id: conversationId } }));
      if (words?.text) insertIntoReply(conversationId, words.text);
    },
  };
}
