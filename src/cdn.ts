import './offence-trend/element.js';
import './petition-counter/element.js';
