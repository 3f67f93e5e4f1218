const places = [
  'первое',
  'второе',
  'третье',
  'четвертое',
  'пятое',
  'шестое',
  'седьмое',
  'восьмое',
  'девятое',
  'десятое',
];
const among = ['одного', 'двух', 'трех', 'четырех', 'пяти', 'шести', 'семи', 'восьми', 'девяти', 'десяти'];

/** A rank, in words up to ten: «второе», «12-е». */
export const ordinal = (value: number): string => places[value - 1] ?? `${value}-е`;

/** A number in the genitive, in words up to ten: «пяти». */
export const outOf = (value: number): string => among[value - 1] ?? String(value);
