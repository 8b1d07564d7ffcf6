/** Made by `npm run manifest`; types are checked without it. */
declare module '*/custom-elements.json' {
  const manifest: import('./manifest.js').Manifest;
  export default manifest;
}
