import type { MainFigureData } from '../components/main-figure.ts';
import { capital } from '../i18n/capital.ts';
import type { FigureOptions } from '../i18n/formatted-figure.ts';
import type { Figure } from '../model/figure.ts';
import type { Measure } from '../model/measure.ts';
import type { Channel } from '../model/report.ts';
import { i18n } from '../site/i18n.ts';

/** A figure as the heading of a page or section states it, with the `channel` that nothing else names; one without a number after the name of its measure. */
export function mainFigureOf(
  figure: Figure,
  {
    href,
    footnote,
    channel,
    ...options
  }: Pick<MainFigureData, 'href' | 'footnote'> & FigureOptions & { channel?: Channel | undefined } = {},
): MainFigureData {
  const { language, strings, formatFigure } = i18n();
  const measure = figure.measure as Measure;
  const told =
    figure.value === null
      ? capital(strings.measureName(measure), language.locale)
      : strings.section.inAll(measure, figure.value);
  const unit = channel ? `${told} – ${channel.name}` : told;
  return {
    figure: formatFigure(figure, options),
    unit: figure.origin === 'computed' ? `${unit}, ${strings.table.computed}` : unit,
    href,
    footnote,
  };
}
