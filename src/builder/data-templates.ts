import type { Widget } from '../widgets.js';

/** Made-up tables for a country that does not exist, to be written over: the columns that most charts need. */
export const TEMPLATES: Readonly<Record<Widget, string>> = {
  'offence-trend': `year,value,unit,source
2020,1052,reports,Yearbook of Examplia 2021
2021,1180,reports,Yearbook of Examplia 2022
2022,1105,reports,Yearbook of Examplia 2023
`,
  'attrition-funnel': `id,parent,label,value,period,unit,source
reports,,Reports to the police,1200,2022,reports,Yearbook of Examplia 2023
cases,reports,Cases opened,300,2022,cases,Yearbook of Examplia 2023
`,
  'campaign-timeline': `date,title,actor,source
2019-03-05,The draft is published,law,Gazette of Examplia
2019-09,Parliament debates it,law,Gazette of Examplia
2019-10-12,A petition against it begins,against,The Daily Example
`,
  'petition-counter': `name,value,period,side,source
For the draft,80000,2019-12,for,The Daily Example
Against the draft,21500,2019-12,against,The Daily Example
`,
};
