import 'dv-widgets/attrition-funnel';
import type {} from 'dv-widgets/jsx';
import 'dv-widgets/offence-trend';
import { useState } from 'react';
import { createRoot } from 'react-dom/client';

const reports = {
  rows: [
    { period: '2018', value: 1180, source: 'Yearbook of Examplia 2019' },
    { period: '2019', value: 1240, source: 'Yearbook of Examplia 2020' },
    { period: '2020', value: 1105, source: 'Yearbook of Examplia 2021' },
  ],
};

function App() {
  const [drawn, setDrawn] = useState(0);
  const count = () => setDrawn((before) => before + 1);
  return (
    <>
      <dv-attrition-funnel theme="light" ondv-load={count} />
      <dv-offence-trend bundled="none" data={reports} mark="line" heading="Reports in Examplia" ondv-load={count} />
      <output>{drawn} drawn</output>
    </>
  );
}

createRoot(document.querySelector('main')!).render(<App />);
