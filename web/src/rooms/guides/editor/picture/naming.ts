import type { PictureMark } from "@guli/contract";
import { useTranslation } from "react-i18next";
import { key } from "../../../../i18n/key.ts";

export const SHAPES = { circle: key("Circle"), box: key("Box"), arrow: key("Arrow") } as const;

/** What a mark is called: its shape, its number and what it points to. */
export function useMarkName(): (mark: PictureMark) => string {
  const { t } = useTranslation();
  return ({ shape, number, label }) => [t(SHAPES[shape]), number, label].filter(Boolean).join(" · ");
}
