/** How a call to the desk is made: the answer's status. */
export type Post = (call: { url: string; body: string; headers: Record<string, string> }) => Promise<number>;

/** Send until it is answered with 2xx, each time the very same, as often as the platform does. Returns the statuses. */
export async function insist(post: () => Promise<number>, tries: number): Promise<number[]> {
  const statuses: number[] = [];
  while (statuses.length < tries) {
    const status = await post();
    statuses.push(status);
    if (status >= 200 && status < 300) break;
  }
  return statuses;
}
