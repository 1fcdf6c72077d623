import './embed/sound.js';
// In the order in which they take the least room.
import './offence-trend/element.js';
import './attrition-funnel/element.js';
import './campaign-timeline/element.js';
import './petition-counter/element.js';
import { followHeights } from './embed/heights.js';
import { watchPlaceholders } from './embed/placeholders.js';

watchPlaceholders();
followHeights();
