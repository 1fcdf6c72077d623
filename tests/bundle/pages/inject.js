document.head.append(Object.assign(document.createElement('script'), { src: '/cdn/dv-widgets.js' }));
