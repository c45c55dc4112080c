// Keeps what Node makes of our TypeScript for the next start. Plain JavaScript, since it comes before the rest.
import { enableCompileCache } from 'node:module';

enableCompileCache(`${import.meta.dirname}/../node_modules/.cache/node`);
