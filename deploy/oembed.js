/**
 * One oEmbed endpoint for hosts whose rules cannot read a query: `/oembed?url=<address>` answers with the
 * `oembed.json` that lies in the folder of that address.
 *
 * Cloudflare Pages: copy it to `functions/oembed.js`. Netlify: copy it to `netlify/edge-functions/oembed.js`.
 */

/** Parts of an address hold small letters, digits and hyphens and nothing else: no path leads out of the site. */
const ADDRESS = /^\/(?:[a-z\d-]+\/){1,4}$/;

/**
 * Where the answer lies.
 *
 * @param {Request} request
 * @returns {URL | Response} the address of the file, or the refusal
 */
export function findOembed(request) {
  const { origin, host, searchParams } = new URL(request.url);
  const format = searchParams.get('format') || 'json';
  if (format !== 'json') return refuse(501, 'Only format=json is answered.');
  const text = searchParams.get('url') ?? '';
  const wanted = URL.canParse(text) ? new URL(text) : undefined;
  const path = wanted?.pathname.replace(/(?:\/index\.html|\/)?$/, '/') ?? '';
  const isOurs = wanted?.host === host && /^https?:$/.test(wanted.protocol);
  return isOurs && ADDRESS.test(path)
    ? new URL(`${path}oembed.json`, origin)
    : refuse(404, 'Not an address of this site.');
}

/** Read by any page, as all of the site is. */
function refuse(status, text) {
  const headers = { 'Access-Control-Allow-Origin': '*', 'X-Content-Type-Options': 'nosniff' };
  return new Response(text, { status, headers });
}

/** Cloudflare Pages. */
export async function onRequestGet({ request, env }) {
  const found = findOembed(request);
  if (found instanceof Response) return found;
  const answer = await env.ASSETS.fetch(found);
  // A page that says "not found" in HTML is no answer to a program.
  return answer.ok ? answer : refuse(404, 'Nothing stands at this address.');
}

/** Netlify: a URL that is handed back is answered as if it had been asked for. */
export default findOembed;
export const config = { path: '/oembed' };
