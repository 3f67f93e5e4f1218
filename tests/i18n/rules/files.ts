import type { Content } from '../../../src/model/unread.ts';
import { data, fileWithout, listed, own, section, set, textOf, without, type Told } from '../edits.ts';
import { typedIn, type Rule } from './rule.ts';

type Files = ReadonlyMap<string, Content>;

/** A folder with a picture, as it should be, beside the file of a problem. */
const withPicture = ({ files, problem }: Told, name: string): Files =>
  new Map(files).set(problem.file.replace(/[^/]+$/, name), 'picture');

/** How advice about files is followed. */
export const fileRules: Rule[] = [
  [/Переименуйте файл: (\S+)\./, (told, [name]) => [new Map(fileWithout(told)).set(name!, textOf(told))]],
  [
    /Добавьте (\S+) в sections файла (\S+) или удалите файл\./,
    (told, [id]) => [listed(told, (ids) => [...ids, id!]), fileWithout(told)],
  ],
  [/(?:Переименуйте, п|П)еренесите или удалите файл\./, (told) => [fileWithout(told)]],
  [
    /Назовите его в pictures файла (\S+) или файла раздела, перенесите или удалите\./,
    (told, [report]) => [
      data(
        told,
        (document) => {
          const picture = { file: told.problem.file.replace(/^.*\//, ''), alt: 'Очередь' };
          document.set('pictures', document.createNode([picture]));
        },
        report,
      ),
      fileWithout(told),
    ],
  ],
  [
    /Положите туда изображение|Сохраните изображение заново как JPEG, PNG, WebP или SVG, с окончанием этого вида в имени\.|Скопируйте или сохраните файл заново\.|Добавьте в его <svg> viewBox или width и height числами\.|Уменьшите изображение и сохраните его заново\.|Сохраните изображение заново в программе, в которой его нарисовали\.|Сохраните изображение без этого, например как простой SVG\.|Вставьте его заново как JPEG, PNG или WebP\.|Сохраните изображение как PNG или WebP: вложенных в нем не будет\./,
    (told) => [withPicture(told, typedIn(told))],
  ],
  [
    /Положите изображение рядом с этим файлом и впишите одно имя, без папок: (\S+)\./,
    (told, [name]) => [withPicture({ ...told, files: set(told, own, name!) }, name!)],
  ],
  [
    /удалите файл вместе с его упоминанием в sections\./,
    (told) => [
      listed({ ...told, files: fileWithout(told) }, (ids) => ids.filter((id) => id !== section(told))),
    ],
  ],
  [/Верните файл или уберите раздел из sections\./, (told) => [without(told, own)]],
];
