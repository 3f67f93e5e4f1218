/** Where a piece of a page stands: the block that holds it, and the table or list around that. */
function around(html: string, at: number): { block: string; head: string } {
  const start = html.slice(0, at).search(/<(?:td|th|p|li|figcaption)\b(?!.*<(?:td|th|p|li|figcaption)\b)/s);
  const [block = ''] = /^.*?<\/(?:td|th|p|li|figcaption)>/s.exec(html.slice(start)) ?? [];
  const before = html.slice(0, at);
  const table = before.lastIndexOf('<table');
  const isInTable = table > before.lastIndexOf('</table>');
  const nav = before.lastIndexOf('<nav');
  const isInNav = nav > before.lastIndexOf('</nav>');
  return {
    block,
    head: isInTable
      ? html.slice(table, html.indexOf('<tbody', table))
      : isInNav
        ? html.slice(html.indexOf('</ol>', nav), html.indexOf('</nav>', nav))
        : '',
  };
}

/**
 * The places of the figures of a page that nobody published and that the page does not mark as computed. A takeaway and the formula of a check
 * stand by the table that does.
 */
export function unmarked(html: string, computed: ReadonlySet<string>): string[] {
  const mark = /расчет|рассчитан|calculated/;
  return [...html.matchAll(/data-figure="([^"]*)"/g)].flatMap(({ 1: id, index }) => {
    if (!computed.has(id!)) return [];
    const { block, head } = around(html, index);
    const isBesideTable = /^<(?:p class="takeaway"|th\b)/.test(block);
    return isBesideTable || mark.test(block) || mark.test(head)
      ? []
      : [`${id!} is not marked as computed: ${block.slice(0, 200)}`];
  });
}

/** The sentences of a page that hold the words of an absence in the place of a number; a heading may state them after a name. */
export const unsayable = (html: string): string[] =>
  [...html.matchAll(/<(p|figcaption)\b[^>]*>((?:(?!<\/\1>).)*)<\/\1>/gs)].flatMap(([block, , inner]) =>
    /<(?:span|em)[^>]* data-figure=/.test(inner!) &&
    !/^[^<]*: <(?:span|em)[^>]* data-figure=[^>]*>[^<]*<\/(?:span|em)>(?:<sup>.*)?$/s.test(inner!)
      ? [`says nothing: ${block.slice(0, 200)}`]
      : [],
  );
