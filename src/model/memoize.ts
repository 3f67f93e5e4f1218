/** A function whose result is worked out once for each object and kept as long as that object is: what nobody changes needs no second look. */
export function memoize<Key extends object, Result>(of: (key: Key) => Result): (key: Key) => Result {
  const known = new WeakMap<Key, Result>();
  return (key) => {
    if (!known.has(key)) known.set(key, of(key));
    return known.get(key)!;
  };
}
