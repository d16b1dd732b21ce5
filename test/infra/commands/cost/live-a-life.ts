/** One registration lives its life on the laptop stage, and everything AWS would bill is counted, phase by phase and room by room. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import type { MeasuredLife, Phase } from '../../../../infra/commands/cost/measured';
import { tokenOf } from '../../../pipeline/product';
import { assemble, openStage } from '../../../support/stage';
import { fieldsOn, openBrowser } from './browser';
import { openTally, timesCalls } from './tally';
import { withoutTicks } from './without-ticks';

const dayMs = 24 * 60 * 60_000;
const minuteMs = 60_000;
const email = 'mai@example.com';

/** The functions a rule wakes by the clock. */
const tickTargets = z.object({ ScheduleExpression: z.string(), Targets: z.array(z.object({ Arn: z.string() })) });

/** Lives the life. A minute of the machine at most. */
export async function liveALife(): Promise<MeasuredLife> {
  const tally = openTally((name) => name.replace(/^.*kaeru-laptop-/, ''));
  const stage = await openStage({ assembly: async () => withoutTicks(await assemble()), witness: tally.witness });
  try {
    tally.know(stage.template.resources);
    const { clock, ses, folder, template, functions } = stage;
    const turn = (ms: number) => clock.turn(clock.now() + ms);
    const browser = openBrowser(stage.url, (bytes) => tally.add('web', { bytesOut: bytes }));
    const logged = new Map<string, { readonly lines: number; readonly bytes: number }>();
    const countLogs = (): void => {
      for (const file of readdirSync(join(folder, 'logs'))) {
        const lines = readFileSync(join(folder, 'logs', file), 'utf8')
          .split('\n')
          .filter((line) => line !== '');
        // The stage puts its own hour and level before each line.
        const bytes = lines.reduce((sum, line) => sum + Buffer.byteLength(line.replace(/^\S+ \S+ /, '')), 0);
        const before = logged.get(file) ?? { lines: 0, bytes: 0 };
        logged.set(file, { lines: lines.length, bytes });
        const room = file.replace(/\.log$/, '');
        if (lines.length > before.lines)
          tally.add(room, { logLines: lines.length - before.lines, logBytes: bytes - before.bytes });
      }
    };
    const take = (): Phase => {
      countLogs();
      return tally.take();
    };
    const link = async (): Promise<string> => {
      const last = (await ses.mails()).findLast(({ to }) => to === email);
      if (last === undefined) throw new Error(`${email} has no letter.`);
      return `/r/${tokenOf({ to: last.to, text: last.text ?? '' })}`;
    };
    const date = (name: string, ahead: number): Record<string, string> => {
      const text = new Date(clock.now() + 9 * 60 * minuteMs + ahead * dayMs).toISOString();
      const [year = '', month = '', day = ''] = text.slice(0, 10).split('-');
      return { [`${name}-year`]: year, [`${name}-month`]: month, [`${name}-day`]: day };
    };
    take();

    const form = await browser.open('/');
    const typed = {
      ...fieldsOn(form),
      ...date('departs', 27),
      ...date('returns', 300),
      ...date('stayEnds', 555),
      ...date('cardEnds', 555),
      status: 'engineer-humanities-international',
      grant: 'five-years',
      pending: 'none',
      permit: 'none',
      email,
      name: 'Mai',
      language: 'en',
      timeZone: 'Asia/Ho_Chi_Minh',
    };
    await turn(10_000);
    const review = await browser.press('/', { ...typed, step: 'review' });
    const done = await browser.press('/', { ...fieldsOn(review), step: 'register' });
    if (tally.registrations().length !== 1) throw new Error(`Nobody is registered: ${done.slice(0, 2_000)}`);
    await turn(5 * minuteMs);
    const register = take();

    await browser.open(await link());
    await browser.press(`${await link()}/confirm`);
    await turn(5 * minuteMs);
    const confirm = take();

    await browser.open(await link());
    const look = take();

    const facts = await browser.open(`${await link()}/change/t1`);
    await browser.press(`${await link()}/change/t1`, { ...fieldsOn(facts), ...date('returns', 310) });
    await turn(5 * minuteMs);
    const edit = take();

    const [pk = ''] = tally.registrations();
    await turn(200 * dayMs);
    const sizes = tally.sizesOf(pk);
    await turn(165 * dayMs);
    const reminders = take();

    await browser.open(`${await link()}/erase`);
    await browser.press(`${await link()}/erase`);
    await turn(5 * minuteMs);
    const erase = take();

    const ticks: Record<string, Phase> = {};
    const rules = template.resources.filter(({ type }) => type === 'AWS::Events::Rule');
    for (const { properties } of rules) {
      const rule = tickTargets.safeParse(properties);
      for (const { Arn } of rule.success ? rule.data.Targets : []) {
        const tick = async () => {
          await functions.invoke(Arn, {});
          await turn(30 * minuteMs);
        };
        // The first begin cold, and find nothing. The heartbeat does one thing at one tick and another at the next: two make a whole.
        for (let count = 0; count < 2; count += 1) await tick();
        take();
        for (let count = 0; count < 2; count += 1) await tick();
        ticks[functions.nameOf(Arn).replace('kaeru-laptop-', '')] = halve(take());
      }
    }
    if (tally.unknown.length > 0) throw new Error(`Not counted: ${[...new Set(tally.unknown)].join(', ')}.`);
    return {
      ...sizes,
      millisecondsPerRun: tally.millisecondsPerRun(),
      phases: { register, confirm, look, edit, reminders, erase },
      ticks,
    };
  } finally {
    await stage.close();
  }
}

const halve = (phase: Phase): Phase =>
  Object.fromEntries(Object.entries(phase).map(([room, calls]) => [room, timesCalls(calls, 0.5)]));
