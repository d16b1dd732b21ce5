/** What a person may type into any field, to become markup on somebody's screen: at most 100 letters each, so that a name takes them. */
export const markup: readonly string[] = [
  `"'><evil-tag onevil=1></title></textarea></script><evil-tag>--><evil-tag>{{evil}}`,
  `<svg/onload=evil()><img src=x onerror=evil()><a href=javascript:evil()>&lt;evil-tag&gt;`,
  `漢字《かな<evil-tag>》｜<evil-tag>《あ》" autofocus onfocus="evil()" x='`,
];

/** Elements and attributes of a page, by name. */
export type Markup = {
  readonly elements: readonly string[];
  readonly attributes: readonly (readonly [name: string, value: string])[];
};

/** What stands in a page or a letter that no page of ours has. */
export function foreignIn(html: string): readonly string[] {
  const { elements, attributes } = readMarkup(html);
  return [
    ...elements.filter((name) => /evil/i.test(name)),
    ...attributes.filter(([name]) => /^on|evil|^srcdoc$/i.test(name)).map(([name]) => name),
    ...attributes
      .filter(
        ([name, value]) => /^(href|src|action|formaction|xlink:href|data|poster)$/i.test(name) && !isLawful(value),
      )
      .map(([name, value]) => `${name}=${value}`),
  ];
}

/** Addresses our pages and letters have: of ours, of the web, of mail and telephones; the empty picture. */
const isLawful = (url: string): boolean =>
  /^(\/(?![/\\])|#|\?|https?:\/\/|mailto:|tel:|webcal:|data:,$|data:image\/)/.test(url) || url === '';

/**
 * Reads HTML as browsers do as far as tags go (WHATWG HTML, 13.2.5): text in `title`, `textarea`, `script` and `style` ends at their own closing
 * tag only. A small reader of its own, because it must see what a browser would, also where our writer made a mistake.
 */
export function readMarkup(html: string): Markup {
  const elements: string[] = [];
  const attributes: (readonly [string, string])[] = [];
  let at = 0;
  while (at < html.length) {
    const open = html.indexOf('<', at);
    if (open === -1) break;
    if (html.startsWith('<!--', open)) {
      const end = html.indexOf('-->', open);
      at = end === -1 ? html.length : end + 3;
      continue;
    }
    const [, slash = '', name] = /^<(\/?)([a-z][^\s/>]*)/i.exec(html.slice(open, open + 100)) ?? [];
    if (name === undefined) {
      at = open + 1;
      continue;
    }
    const end = readAttributes(html, open + 1 + slash.length + name.length, (one) => attributes.push(one));
    if (slash === '') elements.push(name.toLowerCase());
    at = end;
    if (slash === '' && /^(title|textarea|script|style)$/i.test(name)) {
      const close = html.toLowerCase().indexOf(`</${name.toLowerCase()}`, at);
      at = close === -1 ? html.length : close;
    }
  }
  return { elements, attributes };
}

/** Reads the attributes of a tag from behind its name; gives the place behind its `>`. */
function readAttributes(html: string, from: number, found: (attribute: readonly [string, string]) => void): number {
  let at = from;
  for (;;) {
    while (/[\s/]/.test(html[at] ?? 'x')) at += 1;
    if (at >= html.length) return at;
    if (html[at] === '>') return at + 1;
    const start = at;
    at += 1;
    while (at < html.length && !/[\s/>=]/.test(html[at] ?? '')) at += 1;
    const name = html.slice(start, at);
    if (html[at] !== '=') {
      found([name, '']);
      continue;
    }
    const quote = html[at + 1] === '"' || html[at + 1] === "'" ? html[at + 1] : undefined;
    const begin = at + (quote === undefined ? 1 : 2);
    let end = begin;
    while (end < html.length && (quote === undefined ? !/[\s>]/.test(html[end] ?? '') : html[end] !== quote)) end += 1;
    found([name, html.slice(begin, end)]);
    at = quote === undefined ? end : end + 1;
  }
}
