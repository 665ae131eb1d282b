import { openOptions } from '../../src/opening/options';

await openOptions();
