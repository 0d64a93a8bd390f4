import { useQueryClient } from "@tanstack/react-query";
import { useRouter } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { Answer, Input, RouteName } from "../../api.ts";
import { keyOf, useTell } from "../../asking.ts";
import { Refused, sentenceOf } from "../../failures.ts";

/** The routes through which one comes in: all of them answer who one is then. */
type WayIn = { [N in RouteName]: Answer<N> extends Answer<"signIn"> ? (Answer<"signIn"> extends Answer<N> ? N : never) : never }[RouteName];

/** Come in by one of the ways, and go on to `next`. What was wrong is told beside its field or as a whole. */
export function useEntering<N extends WayIn>(way: N, next: string) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const router = useRouter();
  const tell = useTell(way);
  const fields = tell.error instanceof Refused ? tell.error.fields : {};
  return {
    busy: tell.isPending || tell.isSuccess,
    enter: (input: Input<N>) =>
      tell.mutate(input, {
        onSuccess: (me) => {
          client.setQueryData(keyOf("readSession"), me as Answer<"readSession">);
          router.history.push(next);
        },
      }),
    /** What was wrong is forgotten as soon as it is being mended. */
    mending: () => tell.error && tell.reset(),
    /** Whether a field was refused, as a sentence. */
    wrong: (field: string) => (field in fields ? t("This does not look right.") : null),
    trouble: tell.error ? t(sentenceOf(tell.error)) : null,
    code: tell.error instanceof Refused ? tell.error.code : null,
  };
}
