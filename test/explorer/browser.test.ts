// The explorer used in a real Chromium: whatever it shows and does there, it does with this server alone.

import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { RunningServer } from '../../src/server.js';
import { freshDatabase, type TestDatabase } from '../support/database.js';
import { startExplorerServer } from './explorer-server.js';
import { findBrowser } from './find-browser.js';
import { OpenPage } from './open-page.js';

const executablePath = findBrowser();
const skipped = executablePath === undefined;
if (skipped)
  process.stderr.write('The explorer in a browser is SKIPPED: no Chromium here; CHROME_PATH may name one.\n');

const args = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

let database: TestDatabase;
let server: RunningServer;
let browser: Browser;
let page: OpenPage;

describe.skipIf(skipped)('the explorer in a browser', () => {
  beforeAll(async () => {
    database = await freshDatabase();
    server = await startExplorerServer(database);
    browser = await chromium.launch({ executablePath: executablePath!, args });
    page = await OpenPage.at(browser, server.url);
  });
  afterAll(async () => {
    await browser?.close();
    await server?.stop();
    await database?.drop();
  });

  test('one question asked as three people gets three answers, and says what was withheld from each', async () => {
    await page.choose('Ik ben', 'mentor');
    await page.choose('Voorbeeld', 'one-case');
    const toMentor = await page.run();
    expect(toMentor).toContain('"givenNames": "Yara"');
    expect(await page.panel()).toMatch(/^Achtergehouden in dit antwoord aan Marit Verhoeven: 1/);

    await page.choose('Ik ben', 'leerplichtambtenaar');
    expect(await page.answer()).toBe('');
    const toOfficer = await page.run();
    expect(toOfficer).toContain('"pupil": null');
    expect(toOfficer).not.toContain('givenNames');
    expect(await page.panel()).toContain('Hiervoor is nodig: er is een wettelijke grondslag.');

    await page.choose('Ik ben', 'leerling');
    expect(await page.run()).toContain('"givenNames": "Yara"');
    expect(await page.panel()).toBe('Niets achtergehouden in dit antwoord aan Yara el Amrani.');
    expect(page.takeTroubles()).toEqual([]);
  });

  test('the purposes are those of the persona, the main one first, and the chosen one goes along', async () => {
    await page.choose('Ik ben', 'leerplichtambtenaar');
    const purposes = ['LPW_SUPERVISION', 'CARE_COORDINATION', 'BREAKTHROUGH', 'SAFETY'];
    expect(await page.options('Ik vraag het voor')).toEqual(purposes);
    await page.choose('Voorbeeld', 'who-am-i');
    expect(await page.run()).toContain('"purpose": "LPW_SUPERVISION"');
    await page.choose('Ik vraag het voor', 'BREAKTHROUGH');
    expect(await page.run()).toContain('"purpose": "BREAKTHROUGH"');
    await page.choose('Ik ben', 'ouder');
    expect(await page.options('Ik vraag het voor')).toEqual(['DATA_SUBJECT_RIGHTS']);
    expect(page.takeTroubles()).toEqual([]);
  });

  test('a question for others stays to be tried, and the refusal says which fields', async () => {
    await page.choose('Ik ben', 'mentor');
    await page.choose('Voorbeeld', 'talk-report');
    expect(await page.run()).toContain('"outcome": "HELD"');
    await page.choose('Ik ben', 'leerplichtambtenaar');
    expect(await page.chosen('Voorbeeld')).toBe('');
    expect(await page.run()).toContain('"code": "FORBIDDEN"');
    expect(await page.panel()).toContain('PreventiveTalkReport.report');
    expect(page.takeTroubles()).toEqual([expect.stringContaining('403')]);
  });

  test('what the user wrote stays when another persona is chosen, and the example can be had back', async () => {
    await page.write('{ viewer { purpose } }');
    expect(await page.chosen('Voorbeeld')).toBe('');
    await page.choose('Ik ben', 'privacy-officer');
    expect(await page.run()).toContain('"purpose": "OVERSIGHT"');
    await page.choose('Ik ben', 'jeugdarts');
    await page.choose('Voorbeeld', 'one-case');
    expect(await page.run()).toContain('"givenNames": "Yara"');
    expect(page.takeTroubles()).toEqual([]);
  });

  test('documentation, completion, settings and keys work without a rule of the page being broken', async () => {
    await page.press('Show Documentation Explorer');
    await page.sees('A case by its id; null when there is none that you may see.', 'Query');
    await page.press('Hide Documentation Explorer');
    await page.press('Open settings dialog');
    await page.sees('Clear storage');
    await page.key('Escape');
    await page.press('Open short keys dialog');
    await page.sees('Execute query');
    await page.key('Escape');
    await page.write('{ ');
    await page.type('vie');
    await page.offers('viewer');
    await page.key('Escape');
    expect(page.takeTroubles()).toEqual([]);
  });

  test('in English the page and the reasons are English', async () => {
    await page.press('English');
    await page.choose('I am', 'leerplichtambtenaar');
    await page.choose('Example', 'one-case');
    await page.run();
    expect(await page.panel()).toContain('This needs: there is a statutory ground.');
    await page.press('Nederlands');
    await page.run();
    expect(await page.panel()).toContain('Hiervoor is nodig: er is een wettelijke grondslag.');
    expect(page.takeTroubles()).toEqual([]);
  });

  test.each([
    [390, 844],
    [1280, 800],
  ])(
    'at %i by %i everything fits in the width, with an answer and what was withheld',
    async (width, height) => {
      await page.resize(width, height);
      await page.run();
      expect(await page.width()).toBeLessThanOrEqual(width);
    },
  );

  test('a consent that is withdrawn shuts what the mentor read a moment before', async () => {
    await page.choose('Ik ben', 'mentor');
    expect(await page.run()).toContain('"conclusion": "NIET"');
    await page.choose('Ik ben', 'leerling');
    await page.choose('Voorbeeld', 'withdraw-consent');
    expect(await page.run()).toContain('"answer": "WITHDRAWN"');
    await page.choose('Ik ben', 'mentor');
    await page.choose('Voorbeeld', 'one-case');
    expect(await page.run()).not.toContain('"conclusion"');
    expect(await page.panel()).toContain('er is toestemming om dit met u te delen');
    expect(page.takeTroubles()).toEqual([]);
  });

  test('in all of this no other host was asked for anything, and no token was kept in the browser', async () => {
    expect(page.asked).toBeGreaterThan(20);
    expect(page.elsewhere).toEqual([]);
    const kept = await page.kept();
    expect(kept).toContain('doorbraak:persona');
    expect(kept).not.toMatch(/eyJ/);
  });

  test('the token is renewed by itself before its fifteen minutes are over', async () => {
    const waiting = await OpenPage.at(browser, server.url, opened => opened.clock.install());
    const before = waiting.tokensAsked;
    await waiting.forward(12 * 60);
    expect(waiting.tokensAsked).toBe(before);
    await waiting.forward(90);
    await expect.poll(() => waiting.tokensAsked).toBe(before + 1);
    expect(await waiting.run()).toContain('"givenNames": "Yara"');
    expect(waiting.takeTroubles()).toEqual([]);
    await waiting.close();
  });
});
