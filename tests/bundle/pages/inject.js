// The address of a page may name another script, as `?dv-widgets.full.js`.
const src = `/cdn/${/[^?]+\.js$/.exec(location.search) || 'dv-widgets.js'}`;
document.head.append(Object.assign(document.createElement('script'), { src }));
