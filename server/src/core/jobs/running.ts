import { Logger, run, type Runner, type TaskList } from "graphile-worker";
import type { Desk } from "../desk.ts";
import { sayingThatWeLive, unlockOfTheDead } from "./living.ts";

/** What does a job. It may run twice; what it throws is tried again with backoff, a bounded number of times. */
export type Task = (desk: Desk, payload: { workspaceId: string } & Record<string, unknown>) => Promise<void>;

const CONCURRENT = 6;
const SWEEP_MS = 60_000;

/** Run the queue with these tasks. `stop` waits for what is being done, so that nothing is left half-sent. */
export async function startJobs(desk: Desk, tasks: Record<string, Task>): Promise<{ stop(): Promise<void> }> {
  const taskList: TaskList = {};
  for (const [name, task] of Object.entries(tasks)) {
    taskList[name] = (payload) => task(desk, payload as Parameters<Task>[1]);
  }
  await unlockForgotten(desk, desk.database.alone ? NOBODY_AT_IT : NO_JOB_TAKES);
  const sweeping = setInterval(() => void sweep(desk), SWEEP_MS);
  const runner: Runner = await run({
    pgPool: desk.database.owner,
    concurrency: CONCURRENT,
    pollInterval: 2000,
    noHandleSignals: true,
    taskList,
    ...(desk.database.alone ? {} : { events: sayingThatWeLive(desk) }),
    logger: quiet(desk),
  });
  return {
    stop: async () => {
      clearInterval(sweeping);
      await runner.stop();
    },
  };
}

/**
 * A worker that was killed leaves its jobs locked, and the queue waits four hours for it. On a database of our own nobody else can be working when we begin: all
 * are freed at once. Elsewhere those of whom nobody says any more that they live (living.ts), and everywhere what takes longer than any job does (minutes).
 */
const NOBODY_AT_IT = 0;
const NO_JOB_TAKES = 60;

async function unlockForgotten(desk: Desk, minutes: number): Promise<void> {
  if (!desk.database.alone) await unlockOfTheDead(desk);
  await desk.database.owner.query(
    "update graphile_worker._private_jobs set locked_at = null, locked_by = null, run_at = greatest(run_at, now()) where locked_at < now() - $1 * interval '1 minute'",
    [minutes],
  );
}

function sweep(desk: Desk): Promise<void> {
  return unlockForgotten(desk, NO_JOB_TAKES).catch((cause: unknown) => desk.log.warn({ error: cause }, "could not look for jobs that a killed worker left"));
}

/** That its connections are fewer than its workers, which mostly wait for the outside, is as we want it. */
const INTENDED = "maxPoolSize";

/** The queue's own words go to our log, without payloads. */
function quiet(desk: Desk): Logger {
  const log = desk.log.child({ part: "jobs" });
  return new Logger(() => (level, message) => {
    if (level === "error") log.error(message);
    else if (level === "warning" && !message.includes(INTENDED)) log.warn(message);
    else log.debug(message);
  });
}
