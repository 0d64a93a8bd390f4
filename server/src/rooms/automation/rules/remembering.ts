/** What is dear to find out of a thing is found out once, however many rules ask for it, and forgotten with the thing. */
export function remembering<K extends object, V>(find: (key: K) => V): (key: K) => V {
  const found = new WeakMap<K, { value: V }>();
  return (key) => {
    const known = found.get(key) ?? { value: find(key) };
    found.set(key, known);
    return known.value;
  };
}
