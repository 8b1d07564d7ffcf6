/**
 * What WordPress does with a framed post, as its documentation and its behaviour tell it; written for tests, from no
 * code of its own.
 *
 * The markup comes out of its filter with a secret in both halves and the frame out of sight. The first word of the
 * frame with that secret takes the words out of sight and brings the frame into it.
 */

/** How the frame is kept out of sight, and whether the page asks its frames to speak. */
export const WORDPRESSES = {
  'WordPress 4.4': { hidden: 'display:none;', asks: false },
  'WordPress 5.0': { hidden: 'position: absolute; clip: rect(1px, 1px, 1px, 1px);', asks: false },
  'WordPress of today': { hidden: 'position: absolute; visibility: hidden;', asks: true },
};

/** Runs in the page around the frames. */
function listen({ asks }: { asks: boolean }) {
  window.addEventListener('message', ({ data, source }) => {
    const { secret, message, value } = data ?? {};
    if (typeof secret !== 'string' || !/^[a-zA-Z0-9]+$/.test(secret)) return;
    for (const words of document.querySelectorAll<HTMLElement>(`blockquote[data-secret="${secret}"]`))
      words.hidden = true;
    for (const frame of document.querySelectorAll<HTMLIFrameElement>(`iframe[data-secret="${secret}"]`)) {
      if (frame.contentWindow !== source) continue;
      frame.removeAttribute('style');
      if (message === 'height') frame.height = String(Math.min(1000, Math.max(200, Math.trunc(value) || 0)));
      if (message !== 'link') continue;
      const isOwnHost = new URL(value).host === new URL(frame.src).host;
      if (isOwnHost && document.activeElement === frame) window.top!.location.href = value;
    }
  });
  for (const frame of document.querySelectorAll<HTMLIFrameElement>('iframe.wp-embedded-content')) {
    // Markup of a provider that the site trusts is not filtered: it has no secret yet.
    if (!frame.dataset.secret) {
      frame.dataset.secret = Math.random().toString(36).slice(2, 12);
      frame.src += `#?secret=${frame.dataset.secret}`;
    }
    if (asks) frame.contentWindow!.postMessage({ message: 'ready', secret: frame.dataset.secret }, '*');
  }
}

/**
 * A post with an embedded address.
 *
 * @param embedded the oEmbed `html` as WordPress's filter left it
 * @param how one of `WORDPRESSES`, or a script in place of ours
 */
export function postWith(
  embedded: string,
  {
    hidden,
    asks = false,
    script = `(${listen})(${JSON.stringify({ asks })})`,
  }: { hidden?: string; asks?: boolean; script?: string },
) {
  const html = hidden === undefined ? embedded : embedded.replace(/style="[^"]*"/, `style="${hidden}"`);
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Post</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<style>
  body { margin: 0; font: 18px/1.5 serif; }
  main { max-width: 645px; margin: auto; padding: 0 20px; }
  .wp-block-embed__wrapper { position: relative; }
</style></head>
<body><main><h1>A post</h1>
<figure class="wp-block-embed" style="margin:0"><div class="wp-block-embed__wrapper">${html}</div></figure>
<p>What follows.</p></main>
<script>${script}</script></body></html>`;
}
