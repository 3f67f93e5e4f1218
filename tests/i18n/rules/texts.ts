import { line, meant } from '../edits.ts';
import { typedIn, type Rule } from './rule.ts';

/** How advice about texts and names is followed. */
export const textRules: Rule[] = [
  [/Перепишите его без этого показателя\./, (told) => [meant(told, 'столько же')]],
  [
    /пишите со знаком № или в обратных апострофах: `9001`\./,
    (told) => [meant(told, `№ ${typedIn(told)}`), meant(told, `\`${typedIn(told)}\``)],
  ],
  [/возьмите его в обратные апострофы(?:: `9001`)?\./, (told) => [meant(told, `\`${typedIn(told)}\``)]],
  [
    /Пишите \*\*слова\*\* жирным, .+ Чтобы скобки напечатались как есть, возьмите их в обратные апострофы\./,
    (told) => [meant(told, ''), meant(told, `\`${typedIn(told)}\``)],
  ],
  [
    /Удалите знак # или выделите строку: \*\*слова\*\*\. Заголовок раздела – в поле title\./,
    (told) => [
      line(told, (typed) => typed.replace('# ', '')),
      line(told, (typed) => typed.replace(/# (\S+)/, '**$1**')),
    ],
  ],
  [
    /Удалите изображение или поставьте на него ссылку\./,
    (told) => [meant(told, 'Вид'), meant(told, '[Вид](https://example.org/view.png)')],
  ],
  [/Оставьте в скобках только адрес\./, (told) => [line(told, (typed) => typed.replace(/ '[^']*'\)/, ')'))]],
  [
    /Начните его с https:\/\/, http:\/\/ или mailto:, а место на этой странице назовите так: #remote\./,
    (told) => [line(told, (typed) => typed.replace('javascript:', 'https://'))],
  ],
  [
    /Проверьте имя сайта, после https:\/\/ или @, и порт, после двоеточия: он не больше 65535\./,
    (told) => [line(told, (typed) => typed.replace(':99999', ':65535'))],
  ],
  [
    /Удалите лишние знаки в начале строки или вокруг слов\./,
    (told) => [line(told, (typed) => typed.replace('- ', ''))],
  ],
  [
    /Разделите его на несколько пустыми строками или удалите лишние знаки\./,
    (told) => [
      line(told, (typed) => typed.replace(/(?:\S+ ){500}/, '$&\\n\\n')),
      line(told, (typed) => typed.replace(/[*_]/g, '')),
    ],
  ],
  [
    /Запишите примечание одним абзацем: оно стоит и на других страницах\./,
    (told) => [line(told, (typed) => typed.replace(/\[([^\]]*)\]\([^)]*\)/, '$1'))],
  ],
];
