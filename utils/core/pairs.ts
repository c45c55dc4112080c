import type { Claim } from './claims.ts';
import { relatePeriods, yearBefore } from './period.ts';

/**
 * Makes a figure of a year before the "from" of the pair that it forms with the value which the sentence before gave for its
 * measure: "Net income was $3.1bn. That compared with $2.1bn a year earlier." Changes `claims`.
 */
export function pairWithLast(claims: readonly Claim[], last: readonly Claim[]): void {
  for (const { entity, metric, figures } of claims) {
    const { figures: values = [] } = last.find((one) => one.entity === entity && one.metric === metric) ?? {};
    const to = values.find(({ role, stance }) => role === 'value' && stance === 'reported')?.period;
    const from = to?.kind === 'quarter' ? yearBefore(to) : null;
    for (const one of figures)
      if (from && one.role === 'value' && one.period && relatePeriods(one.period, from) === 'same')
        Object.assign(one, { role: 'from', period: to });
  }
}
