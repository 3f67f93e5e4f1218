/** An endless row of random numbers below 65,536, from which everything random is made. */
export class Tape {
  readonly #numbers: Iterator<number>;

  constructor(numbers: Iterable<number>) {
    this.#numbers = numbers[Symbol.iterator]();
  }

  /** From 0 to `most` - 1. */
  below(most: number): number {
    const next = () => this.#numbers.next().value as number;
    return (most > 65_536 ? next() * 65_536 + next() : next()) % most;
  }

  /** Whether something happens that does in so many of 100 cases. */
  chance(percent: number): boolean {
    return this.below(100) < percent;
  }

  pick<Item>(list: readonly Item[]): Item {
    if (!list.length) throw new Error('nothing to pick from');
    return list[this.below(list.length)]!;
  }

  /** Some of a list, in its order: each with a chance of so many in 100. */
  some<Item>(list: readonly Item[], percent: number): Item[] {
    return list.filter(() => this.chance(percent));
  }

  shuffled<Item>(list: readonly Item[]): Item[] {
    return list
      .map((item) => ({ item, at: this.below(65_536) }))
      .sort((a, b) => a.at - b.at)
      .map(({ item }) => item);
  }
}
