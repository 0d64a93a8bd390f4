/** `crypto.randomUUID` is missing on pages without https, where the chat has to work too. */
export const uuid = (): string =>
  "10000000-1000-4000-8000-100000000000".replace(/[018]/g, (digit) => {
    const chance = (crypto.getRandomValues(new Uint8Array(1))[0] ?? 0) & 15;
    return (digit === "8" ? 8 | (chance & 3) : chance).toString(16);
  });
