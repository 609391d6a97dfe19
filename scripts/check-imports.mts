/** `npm run imports`: the import rule on src. Exit 1 on any fault, and where not every file was read. */
import { checkImportGraph } from './import-graph.mts';

const { files, modules, imports, faults } = await checkImportGraph(process.cwd());

for (const fault of faults) console.error(fault);
console.log(`${modules} of ${files} files, ${imports} imports, ${faults.length} faults`);
process.exitCode = faults.length > 0 ? 1 : 0;
