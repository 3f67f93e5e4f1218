import type { EntityType } from '../../model/reference.ts';
import type { ReservedBy } from '../../model/reserved-by.ts';
import type { Language } from '../language.ts';
import { most, perhaps, quote } from './quote.ts';

const entities: Record<EntityType, { unknown: string; repeated: string; known: string }> = {
  territory: { unknown: 'Нет строки', repeated: 'Строка указана дважды', known: 'Строки' },
  channel: { unknown: 'Нет канала', repeated: 'Канал указан дважды', known: 'Каналы' },
  section: { unknown: 'Нет раздела', repeated: 'Раздел указан дважды', known: 'Разделы' },
  measure: { unknown: 'Нет показателя', repeated: 'Показатель указан дважды', known: 'Показатели' },
  fact: {
    unknown: 'Нет показателя',
    repeated: 'Так уже назван канал или другой показатель этого раздела',
    known: 'Показатели',
  },
  figure: { unknown: 'Нет показателя', repeated: 'Показатель указан дважды', known: 'Показатели' },
  claim: { unknown: 'Нет показателя', repeated: 'Показатель назван так же, как канал', known: 'Показатели' },
};

/** Why an id cannot be used. */
const owners: Record<ReservedBy, string> = {
  page: 'занят: так называется страница сайта',
  anchor: 'занят: так называется часть страницы',
  file: 'занят: так называется файл report.yaml',
  field: 'занят: так называется поле или другой показатель',
  measure: 'занят: так называется главный показатель',
  device: 'не годится: в Windows не бывает файла с таким именем',
};

const owned = { territory: 'строки', section: 'раздела', measure: 'показателя', fact: 'показателя' };

const instead = (others: readonly string[]): string => {
  if (!others.length) return '';
  const list = others.length > most ? 'в поле territories' : `territories: [${others.join(', ')}]`;
  return ` Если за этот год ее в отчете нет, назовите в report.yaml те, что есть: ${list}`;
};

/** Messages on ids that are unknown, repeated, taken or missing, in Russian. */
export const ids: Pick<
  Language['messages'],
  'unknown-id' | 'repeated-id' | 'reserved-id' | 'missing-territory' | 'absent-territory'
> = {
  'unknown-id': ({ id, entity, known, meant }, format) => ({
    message: `${entities[entity].unknown} «${id}».`,
    hint: known.length
      ? `${perhaps(meant)}${entities[entity].known}: ${quote(known, format)}.`
      : entity === 'figure'
        ? 'Здесь нет ни одного: впишите само число.'
        : 'Здесь нет ни одного: уберите строку.',
  }),
  'repeated-id': ({ id, entity }) => ({
    message: `${entities[entity].repeated}: ${id}.`,
    hint: 'Удалите повтор или дайте другой идентификатор.',
  }),
  'reserved-id': ({ id, entity, by }) => ({
    message: `Идентификатор ${owned[entity]} ${id} ${owners[by]}.`,
    hint: 'Выберите другой идентификатор.',
  }),
  'missing-territory': ({ territory, channel, others }) => ({
    message: `В канале «${channel}» не хватает строки ${territory}.`,
    hint: `Добавьте строку «${territory}: …».${instead(others)}`,
  }),
  'absent-territory': ({ id, others, listed }, format) => ({
    message: `${listed ? 'В поле territories файла report.yaml' : 'В territories.yaml'} нет строки «${id}», а она стоит здесь и еще в ${format.count(others)} ${format.plural(others, { one: 'месте', other: 'местах' })}.`,
    hint: listed
      ? `Добавьте ее в это поле${listed.length < most ? `: territories: [${[...listed, id].join(', ')}]` : '.'}`
      : 'Добавьте ее в territories.yaml, а удаленную верните. Отчету, в котором этой строки нет, она не помешает, если его report.yaml назовет свои строки в поле territories.',
  }),
};
