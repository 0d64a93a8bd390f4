/** What the doctor says of one thing: how it is, and how to mend it if it is not well. */
export type Finding = { check: string; state: "ok" | "warn" | "bad"; says: string; mend?: string };

export const ok = (check: string, says: string): Finding => ({ check, state: "ok", says });
export const warn = (check: string, says: string, mend: string): Finding => ({ check, state: "warn", says, mend });
export const bad = (check: string, says: string, mend: string): Finding => ({ check, state: "bad", says, mend });

const signs = { ok: "ok  ", warn: "warn", bad: "BAD " };

/** One line, and under it the way to mend. */
export function asLines({ check, state, says, mend }: Finding): string {
  return `${signs[state]} ${check.padEnd(10)} ${says}${mend ? `\n     ${" ".repeat(10)} → ${mend}` : ""}`;
}
