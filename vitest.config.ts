import { defineConfig } from 'vitest/config';

const proof = process.env.PROOF === '1';

/** `*.proof.test.ts` take long and belong to `npm run proof`; everything else is `npm test`. */
export default defineConfig({
  test: {
    include: proof ? ['test/**/*.proof.test.{ts,tsx}'] : ['test/**/*.test.{ts,tsx}'],
    exclude: proof ? [] : ['test/**/*.proof.test.{ts,tsx}'],
    pool: 'forks',
    maxWorkers: 2,
    testTimeout: proof ? 600_000 : 60_000,
    hookTimeout: 120_000,
    // At AWS the rooms run on a newer Node; here the SDK would say so in every file.
    env: { AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: 'true' },
  },
});
