import '../embed/sound.js';
import './element.js';
import { watchPage } from '../embed/watch.js';

watchPage();
