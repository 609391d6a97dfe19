import type { ReportBasis } from '../../src/domain/open-report';
import { cite } from './verify';

const EXEMPTION = {
  source: { id: 'paper', section: '1.1', paragraph: 1 },
  token: '2024年',
  reason: { zh: '报告年度', en: 'Year of the report' },
};

/** What data claim of an invented report of two paragraphs. */
export const REPORT_BASIS: ReportBasis = {
  source: 'paper',
  outline: [
    { section: '1', heading: '一、成效', paragraphs: 0 },
    { section: '1.1', heading: '（一）司法', paragraphs: 2 },
  ],
  claims: {
    citations: [
      cite('1000件', 1, { id: 'civil@2024' }),
      cite('300件', 1, { id: 'civil@2024;right=patent' }),
      cite('100件', 2, { id: 'criminal@2024' }),
    ],
    dates: [{ id: 'act', date: '2024-05-23', places: [{ section: '1.1', paragraph: 2 }] }],
    exemptions: [EXEMPTION],
  },
  misread: [],
};

/** The text of that report. */
export const REPORT_TEXT = [
  '## 一、成效',
  '### （一）司法',
  '2024年，新收民事案件 1 000 件，其中专利300件。',
  '新收刑事案件100件，2024年5月23日发布。',
].join('\n\n');

/** The same with one figure changed. */
export const CHANGED_TEXT = REPORT_TEXT.replace('300件', '301件');

/** The same headings with other figures: another edition. */
export const OTHER_EDITION = REPORT_TEXT.replace(/\d/g, '7');

/** A file as a reader would choose it. */
export const toFile = (content: string | Uint8Array<ArrayBuffer>, name = 'report.txt'): File =>
  new File([content], name, { type: 'text/plain' });
