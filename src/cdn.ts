import './embed/sound.js';
// In the order in which they take the least room.
import './offence-trend/element.js';
import './campaign-timeline/element.js';
import './petition-counter/element.js';
import './attrition-funnel/element.js';
import { watchPage } from './embed/watch.js';

watchPage();
