'use client';
import type {} from 'dv-widgets/jsx';
import { useEffect, useRef, useState } from 'react';

const reports = {
  rows: [
    { period: '2018', value: 1180, source: 'Yearbook of Examplia 2019' },
    { period: '2019', value: 1240, source: 'Yearbook of Examplia 2020' },
    { period: '2020', value: 1105, source: 'Yearbook of Examplia 2021' },
  ],
};

export default function Page() {
  const main = useRef<HTMLElement>(null);
  const [drawn, setDrawn] = useState(0);
  // On elements that came from the server, React sets neither properties nor listeners.
  useEffect(() => {
    const gone = new AbortController();
    main.current!.addEventListener('dv-load', () => setDrawn((before) => before + 1), { signal: gone.signal });
    main.current!.querySelector('dv-offence-trend')!.data = reports;
    void import('dv-widgets');
    return () => gone.abort();
  }, []);
  return (
    <main ref={main}>
      <dv-attrition-funnel theme="light">How many reports to police became proceedings.</dv-attrition-funnel>
      <dv-offence-trend bundled="none" mark="line" heading="Reports in Examplia" />
      <output>{drawn} drawn</output>
    </main>
  );
}
