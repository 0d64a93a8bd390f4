import type { Guide, GuideText } from "@guli/contract";
import { useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { call, type Input } from "../../../api.ts";
import { keyOf } from "../../../asking.ts";
import { sentenceOf } from "../../../failures.ts";
import { toastTrouble } from "../../../shell/toast.ts";

/** What can be done with a text and its guide as a whole; null where the desk did not do it, which is said. */
export function useDeeds({ guideId, language }: GuideText) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const params = { id: guideId, language };
  const run = async <T>(work: () => Promise<T>): Promise<T | null> => {
    try {
      return await work();
    } catch (error) {
      toastTrouble(t(sentenceOf(error)));
      return null;
    } finally {
      for (const question of ["readGuide", "listGuides", "listGuideVersions"]) void client.invalidateQueries({ queryKey: [question] });
    }
  };
  const keep = (text: GuideText): GuideText => {
    client.setQueryData(keyOf("readGuideText", { params }), text);
    return text;
  };
  return {
    publish: (version: number) => run(async () => keep(await call("publishGuideText", { params, body: { version } }))),
    confirm: () => run(async () => keep(await call("confirmGuideText", { params }))),
    withdraw: () => run(async () => keep(await call("withdrawGuideText", { params }))),
    restore: (version: number) => run(async () => keep(await call("restoreGuideVersion", { params: { ...params, version: String(version) } as never }))),
    change: (body: NonNullable<Input<"changeGuide">["body"]>) =>
      run(async (): Promise<Guide> => {
        const guide = await call("changeGuide", { params: { id: guideId }, body });
        client.setQueryData(keyOf("readGuide", { params: { id: guideId } }), guide);
        return guide;
      }),
  };
}
