/** A real browser for the tests: Chromium from the packages where it runs (Linux on Intel), else the Chrome of the machine. */
import sparticuz from '@sparticuz/chromium';
import { type Browser, chromium, type LaunchOptions } from 'playwright-core';
import { fontconfigOfTests } from './fonts';

/** The browser, or a sentence that says why this machine has none. */
export async function openBrowser(): Promise<Browser | string> {
  const found: string[] = [];
  for (const describe of [fromPackages, ofMachine]) {
    try {
      return await chromium.launch(await describe());
    } catch (error) {
      found.push(error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error));
    }
  }
  return `No browser starts here: ${found.join('; ')}`;
}

/**
 * The package's own arguments are for Lambda: among them is one that drops the same-origin policy, which these pages
 * are to be held to. A container has no user namespaces for the sandbox, and opens nothing but our own stage.
 */
async function fromPackages(): Promise<LaunchOptions> {
  if (process.platform !== 'linux') throw new Error('the packaged Chromium is for Linux');
  return {
    executablePath: await sparticuz.executablePath(),
    args: ['--no-sandbox'],
    env: { ...process.env, FONTCONFIG_FILE: await fontconfigOfTests() },
  };
}

const ofMachine = async (): Promise<LaunchOptions> => ({ channel: 'chrome' });
