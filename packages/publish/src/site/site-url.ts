/**
 * The address of a site as somebody has written it.
 */
import { CommandError } from '../commands/command-error.js';

/**
 * With a slash at its end, and without what follows the path.
 *
 * @throws CommandError where it is none that a page can have
 */
export function siteAddress(url: string): string {
  const { protocol, username, password, origin, pathname } = URL.canParse(url)
    ? new URL(url)
    : { protocol: '', username: '', password: '', origin: '', pathname: '' };
  if (!/^https?:$/.test(protocol) || username || password)
    throw new CommandError(`${url}: write the site's address, such as https://example.org/figures/.`);
  return origin + pathname.replace(/\/*$/, '/');
}
