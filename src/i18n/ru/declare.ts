/** What to do if a figure was published although its inputs give another one; `declaration`: the YAML that says so, if it can be typed. */
export const declare = (declaration: string | null): string =>
  declaration === null
    ? 'Объявить расхождение нельзя: то, что дают исходные числа, больше допустимого.'
    : `Если так опубликовано, объявите расхождение и впишите причину вместо многоточия:\n${declaration}`;
