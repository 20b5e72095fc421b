export default {
  reactStrictMode: true,
  devIndicators: false,
  // Checks that run at the same time build apart.
  distDir: process.env.SITE_BUILD,
  turbopack: { root: import.meta.dirname },
};
