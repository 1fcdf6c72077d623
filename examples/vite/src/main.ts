import 'dv-widgets/attrition-funnel';
import 'dv-widgets/offence-trend';

let drawn = 0;
document.addEventListener('dv-load', () => {
  document.querySelector('output')!.textContent = `${++drawn} drawn`;
});

document.querySelector('dv-offence-trend')!.data = {
  rows: [
    { period: '2018', value: 1180, source: 'Yearbook of Examplia 2019' },
    { period: '2019', value: 1240, source: 'Yearbook of Examplia 2020' },
    { period: '2020', value: 1105, source: 'Yearbook of Examplia 2021' },
  ],
};
