import type { Kept } from "./kept.ts";

/** A friend's code in the address of the page goes along with what is written, be it later and on another page: who looks around first came through them just as well. */
export function noteComing(kept: Kept, search: string): void {
  const code = /[?&]r(ef)?=([\w-]{12,14})(&|$)/.exec(search);
  if (code) kept.write("identity", { ...kept.read<object>("identity"), cameBy: code[2] });
}
