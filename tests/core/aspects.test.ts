import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAspects, toldBy } from '../../utils/core/aspects.ts';
import { phrases } from '../../utils/core/phrases.ts';
import { english } from '../../utils/core/vocabulary/english.ts';

const told = (text: string): string[] =>
  [...readAspects(text, english)].filter(([, score]) => score >= 2.5).map(([aspect]) => aspect);

describe('an aspect is told by a word that is plain alone', () => {
  it.each([
    ['jobs', 'The house let its night shift go.'],
    ['jobs', 'They gave the leading parts to a puppet.'],
    ['labour-rules', 'The stoppage of that summer is remembered.'],
    ['labour-rules', 'The dancers stopped work over it.'],
    ['speed', 'It lasted a third as long.'],
    ['cost', 'It was this or no avalanche, he said.'],
    ['consent', 'Mass misappropriation, the tenor called it.'],
    ['consent', 'A tenor heard his own voice in it.'],
    ['consent', 'We asked what it had been fed with.'],
    ['definition', 'It was conjured from three words.'],
    ['definition', 'The pupil types what she wants.'],
    ['cost', 'There was not enough money for models.'],
    ['cost', 'A village stage could hardly have run to a model of it.'],
    ['cost', 'The makers did not have the funds for an avalanche.'],
    ['cost', 'A model would have swallowed the whole season.'],
    ['cost', 'Its price was more than that of a castle; it would simply not have been shot.'],
    ['cost', 'An orchestra would have cost more than the rest of it.'],
    ['speed', 'It all came down at an alarming pace.'],
    ['labour-rules', 'They came out for eleven weeks.'],
    ['labour-rules', 'The theatres went dark for a month.'],
    ['labour-rules', "What the writers' deal says"],
    ['consent', 'Old scores must not be used for training.'],
    ['first-use', 'No play of theirs had held such pictures before.'],
    ['first-use', 'Nothing like it had reached a stage until then.'],
    ['first-use', 'Not one image in its catalogue was drawn that way.'],
    ['access', 'Such battles were once only for the largest houses.'],
    ['access', 'He called it a blessing for the local industry.'],
    ['access', 'It does what once took a Hollywood house.'],
    ['jobs', 'She wonders whether she will have a job.'],
    ['jobs', 'He is retraining as a baker.'],
    ['jobs', 'Today it is the rubble, tomorrow it will be the extras.'],
    ['strategy', 'What will AI, he was asked, do to content budgets?'],
    ['creativity', 'The aim is a better picture, with lower costs on top.'],
    ['consent', 'Extras were scanned on their first day.'],
  ])('%s: %s', (aspect, text) => {
    expect(told(text)).toContain(aspect);
  });

  it.each([
    ['labour-rules', 'Tougher rules for landlords are due.'],
    ['jobs', 'It suits jobs such as weeding.'],
    ['first-use', 'The visual effects were dull.'],
    ['consent', 'A painter, who asked not to be named, left.'],
    ['consent', 'A film school learned of it.'],
    ['speed', 'A ten-year-old used to sing it.'],
    ['consent', 'Forty streets of the port were scanned.'],
    ['consent', 'A lighter in Galway wrote to us about the weather.'],
    ['creativity', 'The harbour board is pleased with itself.'],
    ['first-use', 'It had never raised its prices before.'],
    ['strategy', 'Content costs rise each year.'],
    ['jobs', 'The editor has kicked off a quarrel.'],
    ['access', 'The seats were once for the crew.'],
    ['jobs', 'It cost £40,000, a tenth of what a house would pay.'],
    ['cost', 'The dancers could not stretch in the cold.'],
    ['creativity', 'A crane helped the film-makers into the boat.'],
    ['creativity', 'A freelance compositor from Porto was there.'],
    ['speed', 'It grew at a rate of 4%.'],
    ['cost', 'It had three jokes and no songs at all.'],
  ])('not %s: %s', (aspect, text) => {
    expect(told(text)).not.toContain(aspect);
  });
});

describe('an aspect is told by words of two classes near each other', () => {
  it.each([
    ['jobs', 'The rotoscope artists may soon be superfluous.'],
    ['jobs', 'Superfluous, some of them say, are the matte painters.'],
    ['jobs', 'Bookings for puppeteers are drying up.'],
    ['jobs', 'The lighters of the west coast are alarmed.'],
    ['consent', 'It was raised on the sketches of three generations.'],
    ['consent', 'None of the photographers had agreed.'],
    ['consent', 'A bill would protect the likeness of the dead.'],
    ['consent', 'The contract forbids an avatar of her.'],
    ['speed', 'The crowd was there overnight, after what had been months.'],
    ['cost', 'Such a budget could never have stretched to a battle.'],
    ['access', 'A village school can now compete.'],
    ['strategy', 'The bill was halved.'],
    ['creativity', 'It gives the director a second pair of eyes.'],
    ['outlook', 'Within five years it will be routine.'],
    ['outlook', 'Thrillers of moderately funded houses will go that way too.'],
    ['jobs', 'Riggers will be the next to feel it.'],
    ['jobs', 'It will thin out the lower rungs.'],
    ['jobs', 'Her contract was not renewed, and the post vanished with it.'],
    ['consent', 'She wants to keep her face out of their machines.'],
    ['consent', 'Nobody phoned the painters it had learned from.'],
    ['consent', 'The deal leaves likenesses out.'],
    ['jobs', 'The guild wants limits.'],
    ['jobs', 'Equity asks its members in a ballot on AI.'],
    ['speed', 'A model would have meant months of sawing.'],
    ['strategy', 'They like a battle at half its price.'],
    ['jobs', 'They have pulled up the ladder behind them.'],
    ['access', 'A battle is no longer the privilege of Hollywood.'],
    ['jobs', 'It replaced the one who sews the coats.'],
    ['access', 'It will work for a small house.'],
    ['cost', 'The estimate was larger than our entire season.'],
    ['access', 'Mid-sized houses stand to benefit.'],
    ['access', 'For a village school it means that they can stage a battle.'],
    ['creativity', 'The choice stays with the director.'],
    ['creativity', 'It assists those who draw, he said.'],
  ])('%s: %s', (aspect, text) => {
    expect(told(text)).toContain(aspect);
  });

  it.each([
    'The rotoscope artists had lunch.',
    'The bakers are superfluous.',
    'The European Union has rules for it.',
    'Members of the guild voted for a new president.',
    'The phone in the office of the director rang.',
    `None of the guests stayed long, and the hall, which is draughty and ${'very '.repeat(10)}dark, was cleared.`,
    'The lead took part in the work of the jury.',
  ])('not by one alone, nor far from each other: %s', (text) => {
    expect(told(text)).toEqual([]);
  });

  it('counts less than a word that tells it alone', () => {
    const composed = readAspects('The matte painters are superfluous.', english).get('jobs') ?? 0;
    expect(composed).toBeGreaterThan(0);
    expect(composed).toBeLessThan(readAspects('Redundancies followed.', english).get('jobs') ?? 0);
  });

  it('takes both words into one span, however they are scattered', () => {
    const words = fc.constantFrom('artists', 'superfluous', 'and', 'the', 'lunch');
    const jobs = english.aspects.find(({ aspect }) => aspect === 'jobs');
    fc.assert(
      fc.property(fc.array(words, { maxLength: 30 }), (some) => {
        const text = some.join(' ');
        for (const { start, end } of jobs ? toldBy(jobs, text, english) : []) {
          const span = text.slice(start, end);
          expect(span).toContain('artists');
          expect(span).toContain('superfluous');
        }
      }),
    );
  });
});

describe('"n\'t" in a phrase', () => {
  it.each(["It isn't ready.", "They weren't ready."])('is the end of any word: %s', (text) => {
    expect(phrases("(not|n't) ready").test(text)).toBe(true);
  });
});
