import { useQuery } from "@tanstack/react-query";
import { Suspense, lazy } from "react";
import { ask } from "../../../asking.ts";
import { needWords } from "../../../i18n/words.ts";
import { mayAs, useMe } from "../../../session.ts";

const ErasedLine = lazy(async () => {
  const [{ ErasedLine: Shown }] = await Promise.all([import("./ErasedLine.tsx"), needWords("erased")]);
  return { default: Shown };
});

/** Beneath sums that are larger than the lists beside them, because somebody was erased. For those who lead. */
export function ErasedInSums() {
  const may = mayAs(useMe(), "lead");
  const { data } = useQuery({ ...ask("listErasings"), enabled: may });
  if (!data || data.people === 0) return null;
  return (
    <Suspense>
      <ErasedLine count={data.people} />
    </Suspense>
  );
}
