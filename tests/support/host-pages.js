import sirv from 'sirv';

/**
 * Serves host pages and built files as they are: the runner would put a script of its own into every page. Some
 * pages get the policy that their name promises.
 */
export function hostPages() {
  const files = sirv('.', { dev: true, setHeaders: withoutCharset });
  return async (context, next) => {
    if (!/^\/(tests\/bundle\/pages|cdn)\//.test(context.path)) return next();
    const policy = POLICIES[context.path.split('/').pop()];
    if (policy) context.set('content-security-policy', policy);
    context.respond = false;
    context.res.statusCode = 200;
    files(context.req, context.res, () => context.res.writeHead(404).end());
  };
}

/** A header would win over what a page says of its own encoding. */
const withoutCharset = (response, path) => {
  if (path.endsWith('windows-1251.html')) response.setHeader('content-type', 'text/html');
};

const STRICT = "default-src 'none'; script-src 'self'; style-src 'self'; img-src data:";

/** By page. As headers, not as `meta`: some of it counts only there. */
const POLICIES = {
  'strict.html': STRICT,
  'kazakh.html': STRICT,
  'own-data.html': `${STRICT}; connect-src 'self'`,
  'trusted-types.html': "require-trusted-types-for 'script'; trusted-types lit-html",
  'no-trusted-types.html': "require-trusted-types-for 'script'; trusted-types 'none'",
  'no-script.html': "script-src 'none'",
};
