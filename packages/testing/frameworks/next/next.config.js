// `EXPORT=1 next build` writes a folder of files; without it `next start` serves the same pages.
export default { output: process.env.EXPORT ? 'export' : undefined };
