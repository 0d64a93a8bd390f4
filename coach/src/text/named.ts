const PRIME = 0x01000193;

/** The 32-bit hash of a feature that is no wording, by its name; `start` keeps those of a classifier apart from its wordings. */
export function named(name: string, start: number): number {
  let running = start;
  for (let at = 0; at < name.length; at += 1) running = Math.imul(running ^ name.charCodeAt(at), PRIME);
  const once = Math.imul(running ^ (running >>> 16), 0x85ebca6b);
  return once ^ (once >>> 13);
}
