// No script is written into the page itself: a strict policy would not run it.
export default { vite: { build: { assetsInlineLimit: 0 } }, devToolbar: { enabled: false } };
