import { openPanelInterface } from '../../src/opening/panel';

await openPanelInterface();
