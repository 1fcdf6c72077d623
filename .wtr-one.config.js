import base from './web-test-runner.config.js'; const { groups, ...rest } = base; export default { ...rest, files: process.env.ONE.split(',') };
