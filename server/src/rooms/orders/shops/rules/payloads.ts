import type { z } from "zod";
import { exactJson } from "../../../../core/exact-json.ts";
import type { Told } from "../adapter.ts";
import { whyNot } from "./fields.ts";

/** Undefined where it is no JSON. */
export function jsonIn(raw: Buffer): unknown {
  try {
    return exactJson(raw.toString("utf8"));
  } catch {
    return undefined;
  }
}

/** What is of this form, in our words; else which field is not. */
export function parsed<T extends z.ZodType>(type: T, json: unknown, then: (value: z.output<T>) => Told): Told {
  const { success, data, error } = type.safeParse(json);
  return success ? then(data) : { what: "unreadable", why: whyNot(error) };
}
