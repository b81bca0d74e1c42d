/**
 * Makes the built command executable, after every build: npx links to the file where it first found it and sets its
 * mode only then, so a build into an emptied folder would end in "Permission denied".
 */
import { chmodSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

chmodSync(fileURLToPath(new URL('../dist/host/cli/main.js', import.meta.url)), 0o755);
