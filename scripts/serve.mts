/**
 * Serves the built site: `tsx scripts/serve.mts [--port 4173] [--base /]`. Takes the next free port where the one asked
 * for is taken, port 0 for any, and prints the address.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { createStaticServer, listen } from './static-server.mts';

const { values } = parseArgs({
  options: {
    port: { type: 'string', default: '4173' },
    base: { type: 'string', default: '/' },
  },
});
const root = join(process.cwd(), 'dist');

if (existsSync(join(root, 'index.html'))) {
  const port = await listen(createStaticServer({ root, base: values.base }), Number(values.port));
  console.log(`IP Protection Observatory: http://127.0.0.1:${port}${values.base}`);
} else {
  console.error('There is no built site in dist: run `npm run build` first.');
  process.exitCode = 1;
}
