export default { entry: './client.js', output: { filename: 'client.js', clean: true } };
