/** What a reader sees at an address whose page is still being made. It asks again by itself. */
const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** @param state what is being done, in one line */
export const waitingPage = (state: string) => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="refresh" content="1">
<title>Being made</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
</head>
<body>
<h1>This page is being made</h1>
<p role="status">${escaped(state)}</p>
<p>It will be shown here as soon as it is there.</p>
</body>
</html>
`;
