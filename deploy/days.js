/**
 * Past days in other languages, for hosts whose rules cannot keep a query. A past day has one page, in the site's first
 * language: `/f/uxo-found/2025-04-04/az/` leads to `/f/uxo-found/2025-04-04/?lang=az`, whose script says the figure in
 * that language. What lies beside a page in the first language alone, an oEmbed answer or a picture, is sent in its
 * place.
 *
 * Cloudflare Pages: copy it to `functions/_middleware.js`, and `cloudflare/_routes.json` into the folder of the site.
 * Netlify: copy it to `netlify/edge-functions/days.js`.
 */

const PAGE = /^(\/(?:[^/]+\/)*\d{4}-\d\d(?:-\d\d)?\/)([a-z]{2,3})(?:\/(?:index\.html)?)?$/;
const FILE = /^(\/(?:[^/]+\/)*)[a-z]{2,3}\/(oembed\.json|card(?:-small)?\.(?:png|svg))$/;

/**
 * @param {Request} request
 * @returns {Response | undefined} the way to the page in the first language; nothing where a file may lie
 */
export function leadToDay(request) {
  const url = new URL(request.url);
  const [, day, language] = PAGE.exec(url.pathname) ?? [];
  if (day === undefined) return undefined;
  url.pathname = day;
  url.searchParams.set('lang', language);
  return new Response(null, {
    status: 302,
    headers: {
      Location: url.href,
      'Access-Control-Allow-Origin': '*',
      'Cache-Control': 'public, max-age=300',
    },
  });
}

/** The file of the first language, where it is one that other languages may lack. */
export function inFirstLanguage(request) {
  const url = new URL(request.url);
  const [, folder, name] = FILE.exec(url.pathname) ?? [];
  return folder === undefined ? undefined : new URL(folder + name, url.origin);
}

async function answer(request, find, fetchFile) {
  const page = leadToDay(request);
  if (page) return page;
  const found = await find();
  const file = found.status === 404 ? inFirstLanguage(request) : undefined;
  return file ? fetchFile(file) : found;
}

/** Cloudflare Pages. */
export const onRequestGet = ({ request, next, env }) =>
  answer(request, next, (file) => env.ASSETS.fetch(file));

/** Netlify. */
export default (request, context) => answer(request, () => context.next(), fetch);
export const config = {
  path: ['/f/*', '/dogs/*', '/trend/*', '/figures/*', '/progress/*', '/ordnance/*'],
};
