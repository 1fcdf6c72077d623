import { Builder } from './builder/builder.js';

const root = document.getElementById('builder');
if (root) new Builder(root);
