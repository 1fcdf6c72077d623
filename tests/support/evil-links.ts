/** Addresses that nobody may follow from what we write, hidden in the ways that browsers see through. */
export const EVIL_LINKS: readonly string[] = [
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  ' javascript:alert(1)',
  'java\nscript:alert(1)',
  'java\tscript:alert(1)',
  'javascript\r\n:alert(1)',
  '\u0001javascript:alert(1)',
  '\u0000javascript:alert(1)',
  'javascript://ngo.example/%0Aalert(1)',
  'data:text/html,<script>alert(1)</script>',
  'DATA:text/csv,period,value',
  'vbscript:msgbox(1)',
  'blob:https://ngo.example/1',
  'file:///etc/passwd',
];
