import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { announce } from '../src/page/announce';

/** Comes into the pages of the sites that the reader wants cleaned without a click. */
export default defineUnlistedScript(() => announce());
