// Notes whatever goes wrong on a host page, before anything else runs on it. A classic script, as hosts have them.
window.heard = [];
addEventListener('error', (event) => heard.push('error: ' + event.message));
addEventListener('unhandledrejection', (event) => heard.push('rejection: ' + event.reason));
document.addEventListener('securitypolicyviolation', (event) =>
  heard.push('policy: ' + event.violatedDirective + ' ' + event.sourceFile),
);
for (const method of ['error', 'warn']) console[method] = (...words) => heard.push(method + ': ' + words.join(' '));
window.names = Object.keys(window);
