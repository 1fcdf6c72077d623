// What a project in TypeScript may write, and what its compiler must refuse: read against the built package, by its name.
import { DvErrorEvent, type OffenceTrend, type TrendData } from 'dv-widgets';
import { DataError } from 'dv-widgets/data-error';
import { DvLoadEvent } from 'dv-widgets/events';
import type {} from 'dv-widgets/jsx';
import { registerLanguage } from 'dv-widgets/register-language';

const data: TrendData = { rows: [{ period: '2019', value: 1052, source: 'A yearbook' }] };

export const right = (
  <>
    <dv-offence-trend
      lang="kk"
      theme="dark"
      from={2018}
      mark="columns"
      heading-level="none"
      open="notes table"
      data={data}
      ondv-load={(event) => event.target.state}
      ondv-error={({ error, errors }) => [error.message, errors.length]}
      style={{ '--dv-accent': '#b00020', '--dv-top-rule': 'none' }}
    />
    <dv-attrition-funnel view="units" bundled="case-attrition" />
    <dv-campaign-timeline actors="law for" />
    <dv-petition-counter goal={100_000} count-path="/count" refresh={60} />
  </>
);

export const wrong = (
  <>
    {/* @ts-expect-error -- no such theme */}
    <dv-offence-trend theme="drak" />
    {/* @ts-expect-error -- no such mark */}
    <dv-offence-trend mark="bars" />
    {/* @ts-expect-error -- no such attribute */}
    <dv-offence-trend goal={5} />
    {/* @ts-expect-error -- of another element */}
    <dv-offence-trend bundled="petitions" />
    {/* @ts-expect-error -- opens nothing */}
    <dv-attrition-funnel open="everything" />
    {/* @ts-expect-error -- no such level */}
    <dv-petition-counter heading-level={9} />
    {/* @ts-expect-error -- rows are missing */}
    <dv-petition-counter data={{ title: 'x' }} />
    {/* @ts-expect-error -- no such element */}
    <dv-petition-count />
  </>
);

export function inTheDocument(): OffenceTrend {
  const element = document.createElement('dv-offence-trend');
  element.data = data;
  // @ts-expect-error -- nothing but the data of this element
  element.data = { rows: [{ name: 'For', value: 1 }] };
  // @ts-expect-error -- no such hedge
  element.data = { rows: [{ period: '2019', bound: 'roughly' }] };
  // @ts-expect-error -- the element says it
  element.state = 'ready';
  element.addEventListener('dv-error', (event) => event instanceof DvErrorEvent && event.error instanceof DataError);
  element.addEventListener('dv-load', (event) => event instanceof DvLoadEvent);
  return element;
}

registerLanguage({ language: 'de', messages: { frame: { table: 'Tabelle', more: 'und {0} weitere' } }, texts: {} });
// @ts-expect-error -- no such word
registerLanguage({ language: 'de', messages: { frame: { tabel: 'Tabelle' } } });
