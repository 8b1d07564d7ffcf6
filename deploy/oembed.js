/**
 * One oEmbed endpoint for hosts whose rules cannot read a query: `/oembed?url=<address>` answers with the
 * `oembed.json` that lies in the folder of that address, made no larger than `maxwidth` and `maxheight` allow.
 *
 * Cloudflare Pages: copy it to `functions/oembed.js`. Netlify: copy it to `netlify/edge-functions/oembed.js`.
 */

/** Parts of an address hold small letters, digits and hyphens and nothing else: no path leads out of the site. */
const ADDRESS = /^\/(?:[a-z\d-]+\/){0,4}$/;

/** A past day in another language is answered by its page in the site's first one (`days.js`). */
const LANGUAGE_OF_DAY = /(\/\d{4}-\d\d(?:-\d\d)?\/)[a-z]{2,3}\/$/;

/** A frame that is lower shows too little of a figure, in CSS pixels. */
const LEAST_FRAME = 200;

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
  const path = wanted?.pathname.replace(/(?:\/index\.html|\/)?$/, '/').replace(LANGUAGE_OF_DAY, '$1') ?? '';
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

/** What a request allows, in CSS pixels. What is no number of pixels allows everything. */
function allowed(request) {
  const { searchParams } = new URL(request.url);
  const most = (key) =>
    /^[1-9]\d{0,5}$/.test(searchParams.get(key) ?? '') ? Number(searchParams.get(key)) : Infinity;
  return { width: most('maxwidth'), height: most('maxheight') };
}

/**
 * Makes an answer no larger than is allowed. Its frame takes the width of its place, whatever that is; its height is
 * that of the words and of the frame below them.
 */
export function fit(answer, most) {
  if (answer.type !== 'rich') return answer;
  const width = Math.min(answer.width, most.width);
  if (answer.height <= most.height) return { ...answer, width };
  const frame = Number(/<iframe[^>]* height="(\d+)"/.exec(answer.html)?.[1]);
  const left = most.height - (answer.height - frame);
  // The frame says what the words beside it say.
  const words = left < LEAST_FRAME ? /^<blockquote.*<\/blockquote>/s : '';
  const height = left < LEAST_FRAME ? Math.min(frame, most.height) : left;
  return {
    ...answer,
    width,
    height: words ? height : most.height,
    html: answer.html.replace(words, '').replace(/(<iframe[^>]* height=")\d+/, `$1${height}`),
  };
}

/** The file at an address, made to fit. */
async function answerFrom(file, request) {
  // A page that says "not found" in HTML is no answer to a program.
  if (!file.ok) return refuse(404, 'Nothing stands at this address.');
  const most = allowed(request);
  if (most.width === Infinity && most.height === Infinity) return file;
  const headers = new Headers(file.headers);
  // Those of the file as it lies there.
  for (const name of ['Content-Length', 'Content-Encoding', 'ETag']) headers.delete(name);
  return new Response(JSON.stringify(fit(await file.json(), most)), { headers });
}

/** Cloudflare Pages. */
export async function onRequestGet({ request, env }) {
  const found = findOembed(request);
  return found instanceof Response ? found : answerFrom(await env.ASSETS.fetch(found), request);
}

/** Netlify. */
export default async function (request) {
  const found = findOembed(request);
  return found instanceof Response ? found : answerFrom(await fetch(found), request);
}
export const config = { path: '/oembed' };
