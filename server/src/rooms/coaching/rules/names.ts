/**
 * The customer's name, if the desk really knows it. What it calls those who never said theirs (a number, the beginning of their address) is nothing to greet
 * them by.
 */
export function knownName({ name, address }: { name: string; address: string }): string | null {
  const spelled = (text: string) =>
    text
      .toLowerCase()
      .split(/[._+\s-]+/)
      .filter((word) => word !== "" && !/^\d+$/.test(word))
      .join(" ");
  if (name.trim() === "" || /[\d@]/.test(name)) return null;
  return spelled(name) === spelled(address.split("@")[0] ?? "") ? null : name;
}
