import { readFile, readdir } from "node:fs/promises";

/** Proportional set size of a process and all its children, in MB: what they share is counted once (Linux only). */
export async function pssOf(pid: number): Promise<number> {
  const kB = await Promise.all([...(await family(pid))].map(pss));
  return kB.reduce((sum, one) => sum + one, 0) / 1024;
}

/** Seconds of processor time that a process and all its children have used so far, those that have ended too (Linux only). */
export async function processorTimeOf(pid: number): Promise<number> {
  const ticks = await Promise.all([...(await family(pid))].map(ticksOf));
  return ticks.reduce((sum, one) => sum + one, 0) / TICKS_PER_SECOND;
}

const TICKS_PER_SECOND = 100;

async function ticksOf(pid: number): Promise<number> {
  const stat = await readFile(`/proc/${pid}/stat`, "utf8").catch(() => "");
  const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
  // Its own in the program and in the kernel, and the same of children that ended.
  return stat === "" ? 0 : fields.slice(11, 15).reduce((sum, field) => sum + Number(field), 0);
}

async function pss(pid: number): Promise<number> {
  const rollup = await readFile(`/proc/${pid}/smaps_rollup`, "utf8").catch(() => "");
  return Number(/^Pss:\s+(\d+)/m.exec(rollup)?.[1] ?? 0);
}

async function family(pid: number): Promise<Set<number>> {
  const parents = new Map<number, number>();
  for (const name of await readdir("/proc")) {
    if (!/^\d+$/.test(name)) continue;
    const stat = await readFile(`/proc/${name}/stat`, "utf8").catch(() => "");
    parents.set(Number(name), Number(stat.slice(stat.lastIndexOf(")") + 2).split(" ")[1]));
  }
  const all = new Set([pid]);
  for (let grown = true; grown;) {
    grown = false;
    for (const [child, parent] of parents) if (all.has(parent) && !all.has(child)) grown = Boolean(all.add(child));
  }
  return all;
}
