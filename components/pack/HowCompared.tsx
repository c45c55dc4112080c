import { useSay } from '../say.ts';

/** A figure, and what it stands for once it is rounded. */
const EXAMPLE = ['$11bn', '$10.5bn', '$11.5bn'] as const;

/** What each outcome of a comparison means. */
export function HowCompared() {
  const say = useSay();
  return (
    <section>
      <h2>{say('pack.how')}</h2>
      <div class="box how">
        <p>
          <b>{say('pack.howFits')}</b> {say('pack.howFitsWhat', ...EXAMPLE)}
        </p>
        <p>
          <b>{say('pack.howDiffers')}</b> {say('pack.howDiffersWhat')}
        </p>
        <p>
          <b>{say('pack.howOtherPeriod')}</b> {say('pack.howOtherPeriodWhat')}
        </p>
        <p>
          <b>{say('pack.howForecast')}</b> {say('pack.howForecastWhat')}
        </p>
      </div>
    </section>
  );
}
