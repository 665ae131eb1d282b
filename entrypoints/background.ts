import { defineBackground } from 'wxt/utils/define-background';
import { openBackground } from '../src/background/background';

export default defineBackground(openBackground);
