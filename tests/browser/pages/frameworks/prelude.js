// Defines and requires modules, as React comes from npm.
const modules = {};
const define = (name, body) => {
  const module = { exports: {} };
  body(module, module.exports, (it) => modules[it], { env: { NODE_ENV: 'development' } });
  modules[name] = module.exports;
};
