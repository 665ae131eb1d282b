import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { openScripts } from '../src/opening/scripts';

export default defineUnlistedScript(openScripts);
