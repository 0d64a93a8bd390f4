/**
 * What was worked out for each of the latest words, or texts of up to `longest` UTF-16 units. It forgets everything when it is full: nothing of one call is seen by the
 * next but its speed.
 */
export function memory<Value>(work: (word: string) => Value, most = 20_000, longest = Infinity): (word: string) => Value {
  const known = new Map<string, Value>();
  return (word) => {
    if (word.length > longest) return work(word);
    const remembered = known.get(word);
    if (remembered !== undefined) return remembered;
    if (known.size >= most) known.clear();
    const value = work(word);
    known.set(word, value);
    return value;
  };
}
