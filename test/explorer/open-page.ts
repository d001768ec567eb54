// The explorer's page as a test uses it: by the names that people see, noting whatever goes wrong or elsewhere.

import type { Browser, Page, Request } from 'playwright-core';
import { vi } from 'vitest';

const noted = '__violations';

const textIn = (place: string): string =>
  `document.querySelector('${place} .CodeMirror').CodeMirror.getValue()`;

export class OpenPage {
  /** Requests to another host. */
  readonly elsewhere: string[] = [];
  asked = 0;
  tokensAsked = 0;
  #troubles: string[] = [];
  readonly #page: Page;

  private constructor(page: Page, url: string) {
    this.#page = page;
    page.on('pageerror', fault => this.#troubles.push(fault.message));
    page.on('console', message => {
      if (message.type() === 'error') this.#troubles.push(message.text());
    });
    page.on('request', (request: Request) => {
      const to = request.url();
      this.asked += 1;
      if (!to.startsWith(`${url}/`) && !to.startsWith('data:')) this.elsewhere.push(to);
      if (to.startsWith(`${url}/explorer/token`)) this.tokensAsked += 1;
    });
  }

  static async at(browser: Browser, url: string, prepare?: (page: Page) => Promise<void>): Promise<OpenPage> {
    // Each page in a context of its own: nothing of another test is kept in it.
    const context = await browser.newContext();
    context.setDefaultTimeout(8_000);
    const page = await context.newPage();
    const opened = new OpenPage(page, url);
    await page.exposeFunction(noted, (rule: string) => opened.#troubles.push(`policy: ${rule}`));
    await page.addInitScript(
      `document.addEventListener('securitypolicyviolation', event => ${noted}(event.violatedDirective + ' ' + event.blockedURI))`,
    );
    await prepare?.(page);
    await page.goto(url);
    await page.waitForSelector('.graphiql-query-editor .CodeMirror');
    await opened.#until(`${textIn('.graphiql-query-editor')} !== ''`);
    return opened;
  }

  /** Playwright's own waiting for a condition evaluates text in the page, which the page's policy forbids. */
  async #until(condition: string): Promise<void> {
    await vi.waitUntil(() => this.#page.evaluate<boolean>(condition), { interval: 20, timeout: 10_000 });
  }

  async choose(label: string, value: string): Promise<void> {
    await this.#page.getByLabel(label, { exact: true }).selectOption(value);
  }

  chosen(label: string): Promise<string> {
    return this.#page.getByLabel(label, { exact: true }).inputValue();
  }

  async options(label: string): Promise<string[]> {
    const found = this.#page.getByLabel(label, { exact: true }).locator('option');
    return Promise.all((await found.all()).map(async one => (await one.getAttribute('value')) ?? ''));
  }

  /** Runs what stands in the editor, and waits for the answer. */
  async run(): Promise<string> {
    const answered = this.#page.waitForResponse(response => response.url().endsWith('/graphql'));
    await this.#page.getByLabel('Execute query').click();
    await answered;
    await this.#until(`${textIn('.result-window')}.startsWith('{')`);
    return this.answer();
  }

  answer(): Promise<string> {
    return this.#page.evaluate<string>(textIn('.result-window'));
  }

  async panel(): Promise<string> {
    return ((await this.#page.locator('#withheld').textContent()) ?? '').trim();
  }

  /** Types over what stands in the editor. */
  async write(query: string): Promise<void> {
    await this.#page.locator('.graphiql-query-editor .CodeMirror').click();
    await this.#page.keyboard.press('Control+A');
    await this.#page.keyboard.insertText(query);
    await this.#until(`document.getElementById('example').value === ''`);
  }

  async type(text: string): Promise<void> {
    await this.#page.keyboard.type(text);
  }

  /** Waits until the editor offers to complete what is being typed. */
  async offers(name: string): Promise<void> {
    await this.#page.getByRole('option', { name, exact: true }).waitFor();
  }

  async press(name: string): Promise<void> {
    await this.#page.getByRole('button', { name }).click();
  }

  async key(name: string): Promise<void> {
    await this.#page.keyboard.press(name);
  }

  /** Waits until the text is to be seen, after following links of these names. */
  async sees(text: string, ...links: readonly string[]): Promise<void> {
    for (const link of links) await this.#page.getByRole('link', { name: link, exact: true }).first().click();
    await this.#page.getByText(text).first().waitFor();
  }

  async forward(seconds: number): Promise<void> {
    await this.#page.clock.fastForward(seconds * 1_000);
  }

  async resize(width: number, height: number): Promise<void> {
    await this.#page.setViewportSize({ width, height });
  }

  /** Errors of the page, and rules of its Content-Security-Policy that were broken, since the last time. */
  takeTroubles(): string[] {
    const troubles = this.#troubles;
    this.#troubles = [];
    return troubles;
  }

  kept(): Promise<string> {
    return this.#page.evaluate<string>(
      'JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie])',
    );
  }

  width(): Promise<number> {
    return this.#page.evaluate<number>('document.documentElement.scrollWidth');
  }

  async close(): Promise<void> {
    await this.#page.context().close();
  }
}
