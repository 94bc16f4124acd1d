import fc from 'fast-check';
import { nextDigestAt } from '../../../../src/domain/notifications/digest-time';
import { afterQuiet, isQuiet } from '../../../../src/domain/notifications/quiet-hours';
import {
  frequencyOf,
  PERSONAL_CHANNELS,
  type SendingQuestion,
  whenToSend,
} from '../../../../src/domain/notifications/when-to-send';
import { wallTimeAt } from '../../../../src/domain/time/zone';
import { instants, zones } from '../zones';

const DAY_MS = 86_400_000;
const minutes = fc.integer({ min: 0, max: 1439 });
const quietHours = fc.record({ from: minutes, to: minutes, zone: zones });

const questions: fc.Arbitrary<SendingQuestion> = fc.record({
  urgent: fc.boolean(),
  channel: fc.constantFrom(...PERSONAL_CHANNELS),
  chosen: fc.option(fc.constantFrom('off', 'at-once', 'daily')),
  quiet: fc.option(quietHours),
  digest: fc.record({ minutes, zone: zones }),
});

const moscow = { from: 22 * 60, to: 8 * 60, zone: 'Europe/Moscow' };
const digest = { minutes: 9 * 60, zone: 'Europe/Moscow' };
const at = (iso: string) => new Date(iso);

describe('quiet hours', () => {
  it('end at their end, before and after midnight', () => {
    expect(afterQuiet(moscow, at('2026-11-21T20:00:00Z'))).toEqual(at('2026-11-22T05:00:00Z'));
    expect(afterQuiet(moscow, at('2026-11-22T01:00:00Z'))).toEqual(at('2026-11-22T05:00:00Z'));
    expect(afterQuiet(moscow, at('2026-11-22T05:00:00Z'))).toEqual(at('2026-11-22T05:00:00Z'));
    expect(afterQuiet(moscow, at('2026-11-22T18:59:59Z'))).toEqual(at('2026-11-22T18:59:59Z'));
  });

  it('of equal ends are none', () => {
    expect(isQuiet({ ...moscow, from: 480, to: 480 }, at('2026-11-22T05:00:00Z'))).toBe(false);
  });

  it('never let through an instant that is quiet, whatever the clocks do', () => {
    fc.assert(
      fc.property(quietHours, instants, (hours, now) => {
        const end = afterQuiet(hours, now);
        expect(isQuiet(hours, end)).toBe(false);
        expect(end.getTime()).toBeGreaterThanOrEqual(now.getTime());
        // Clocks put forward may swallow the only loud minutes of a day: then the next day's are the end.
        expect(end.getTime() - now.getTime()).toBeLessThanOrEqual(2 * DAY_MS + 3_600_000);
      }),
      { numRuns: 2000 },
    );
  });

  it('hold nothing back outside themselves', () => {
    fc.assert(
      fc.property(quietHours, instants, (hours, now) => {
        fc.pre(!isQuiet(hours, now));
        expect(afterQuiet(hours, now)).toEqual(now);
      }),
    );
  });
});

describe('a digest', () => {
  it('leaves once a day at its time, or once a week on its day', () => {
    expect(nextDigestAt(digest, at('2026-11-21T05:59:59Z'))).toEqual(at('2026-11-21T06:00:00Z'));
    expect(nextDigestAt(digest, at('2026-11-21T06:00:00Z'))).toEqual(at('2026-11-22T06:00:00Z'));
    // 2026-11-21 is a Saturday.
    expect(nextDigestAt({ ...digest, weekday: 1 }, at('2026-11-21T05:00:00Z'))).toEqual(
      at('2026-11-23T06:00:00Z'),
    );
    expect(nextDigestAt({ ...digest, weekday: 6 }, at('2026-11-21T06:00:00Z'))).toEqual(
      at('2026-11-28T06:00:00Z'),
    );
  });

  it('is always later than now, and of the wanted day', () => {
    fc.assert(
      fc.property(
        fc.record({ minutes, zone: zones, weekday: fc.integer({ min: 1, max: 7 }) }),
        instants,
        (time, now) => {
          const next = nextDigestAt(time, now);
          expect(next.getTime()).toBeGreaterThan(now.getTime());
          expect(next.getTime() - now.getTime()).toBeLessThanOrEqual(8 * DAY_MS);
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('comes to the same time for everything that waits for it', () => {
    fc.assert(
      fc.property(fc.record({ minutes, zone: zones }), instants, (time, now) => {
        const next = nextDigestAt(time, now);
        const between = new Date((now.getTime() + next.getTime()) / 2);
        expect(nextDigestAt(time, between)).toEqual(next);
      }),
    );
  });
});

describe('when a message is sent', () => {
  it('urgent messages and the inbox leave at once', () => {
    fc.assert(
      fc.property(questions, instants, (question, now) => {
        fc.pre(question.urgent || question.channel === 'inbox');
        const plan = whenToSend(question, now);
        if (plan.kind !== 'never') expect(plan).toEqual({ kind: 'at', at: now });
      }),
    );
  });

  it('nobody can silence what is urgent in the inbox and in the mail', () => {
    fc.assert(
      fc.property(
        questions,
        fc.constantFrom('inbox' as const, 'email' as const),
        instants,
        (question, channel, now) => {
          expect(whenToSend({ ...question, urgent: true, channel }, now)).toEqual({ kind: 'at', at: now });
        },
      ),
    );
  });

  it('nothing else disturbs in quiet hours', () => {
    fc.assert(
      fc.property(questions, quietHours, instants, (question, quiet, now) => {
        fc.pre(!question.urgent && question.channel !== 'inbox');
        const plan = whenToSend({ ...question, quiet }, now);
        if (plan.kind !== 'never') expect(isQuiet(quiet, plan.at)).toBe(false);
      }),
      { numRuns: 1000 },
    );
  });

  it('a choice holds: off is never, daily is a digest', () => {
    const question = { urgent: false, channel: 'email', quiet: moscow, digest } as const;
    const now = at('2026-11-21T20:00:00Z');
    expect(whenToSend({ ...question, chosen: 'off' }, now)).toEqual({ kind: 'never' });
    expect(whenToSend({ ...question, chosen: 'daily' }, now)).toEqual({
      kind: 'digest',
      at: at('2026-11-22T06:00:00Z'),
    });
    expect(whenToSend({ ...question, chosen: 'at-once' }, now)).toEqual({
      kind: 'at',
      at: at('2026-11-22T05:00:00Z'),
    });
  });

  it('a digest whose time is quiet leaves when the quiet hours end', () => {
    const early = { minutes: 7 * 60, zone: 'Europe/Moscow' };
    const question = {
      urgent: false,
      channel: 'email',
      chosen: 'daily',
      quiet: moscow,
      digest: early,
    } as const;
    expect(whenToSend(question, at('2026-11-21T20:00:00Z'))).toEqual({
      kind: 'digest',
      at: at('2026-11-22T05:00:00Z'),
    });
  });

  it('the digest of a day starts before its day is over', () => {
    expect(wallTimeAt(nextDigestAt(digest, at('2026-11-21T20:00:00Z')), 'Europe/Moscow').minutes).toBe(540);
  });

  it('what costs money or leads outside is off until it is asked for', () => {
    const of = (channel: (typeof PERSONAL_CHANNELS)[number]) =>
      frequencyOf({ urgent: false, channel, chosen: null });
    expect(PERSONAL_CHANNELS.filter((channel) => of(channel) === 'off')).toEqual(['sms', 'max', 'vk']);
  });
});
