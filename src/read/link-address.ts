/** A web address, an e-mail address, or a part of the page; nothing that a browser would run or read differently. */
const address =
  /^(?:https?:\/\/[^\s/{}\\]+(?:\/[^\s{}\\]*)?|mailto:[^\s@{}]+@(?<host>[^\s@{}?#]+)[^\s@{}]*|#[a-z][\w/.-]*)$/iu;

/** Why a link cannot lead to an address: it is of another kind, or no host can have that name; `null` where it can. */
export function refusedAddress(href: string): 'address' | 'host' | null {
  const match = address.exec(href);
  if (!match) return 'address';
  const host = match.groups?.['host'];
  const canOpen = host === undefined ? URL.canParse(href, 'https://x') : isHost(host);
  return canOpen ? null : 'host';
}

const isHost = (host: string): boolean => !/[/:\\]/.test(host) && URL.canParse(`https://${host}`);
