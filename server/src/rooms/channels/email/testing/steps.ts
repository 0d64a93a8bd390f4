import type { TestStep } from "@guli/contract";
import { connect } from "node:net";
import type { z } from "zod";
import type { Desk } from "../../../../core/desk.ts";
import { resolveHost } from "../../../../core/hosts.ts";

export type Step = z.infer<typeof TestStep>;
export type Failure = { trouble: string; detail: string };

/** What was tried so far, in order; ends at the first that failed. */
export function stepsOf(of: Step["of"]) {
  const steps: Step[] = [];
  return {
    steps,
    pass: (...names: Step["step"][]) => void steps.push(...names.map((step) => ({ step, of, ok: true, trouble: null, detail: null }))),
    fail: (step: Step["step"], { trouble, detail }: Failure) => {
      steps.push({ step, of, ok: false, trouble, detail });
      return steps;
    },
  };
}

/** Is there a server of this name, and does it take a connection? The failed step, or null. */
export async function reach(
  desk: Desk,
  { host, port }: { host: string; port: number },
  { signal, told }: { signal: AbortSignal; told(cause: unknown): Failure },
): Promise<{ step: "dns" | "connect"; failure: Failure } | null> {
  const found = await inTime(resolveHost(desk, host), signal).catch((cause: unknown) => ({ failure: told(cause) }));
  if ("failure" in found) return { step: "dns", failure: found.failure };
  const socket = connect({ host: found.address, port });
  const opened = new Promise<void>((resolve, reject) => {
    socket.once("connect", () => resolve());
    socket.once("error", reject);
  });
  const failure = await inTime(opened, signal).then(() => null, told);
  socket.destroy();
  return failure && { step: "connect", failure };
}

/** Work that is given up when its time is over. */
export function inTime<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  const late = () => Object.assign(new Error("There was no answer in time"), { code: "ETIMEDOUT" });
  work.catch(() => {});
  return new Promise((resolve, reject) => {
    if (signal.aborted) reject(late());
    const over = () => reject(late());
    signal.addEventListener("abort", over, { once: true });
    void work.then(resolve, reject).finally(() => signal.removeEventListener("abort", over));
  });
}
