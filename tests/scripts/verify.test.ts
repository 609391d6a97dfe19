import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { runVerify } from '../../scripts/run-verify.mts';
import { DATA_FOLDER } from '../support/read-data';

const REPORT = join(process.cwd(), '..', 'shared', 'source', 'report-2024.txt');

/** The command as `npm run verify` starts it. */
const start = (...args: readonly string[]) => {
  const script = join(process.cwd(), 'scripts', 'verify.mts');
  const tsx = join(process.cwd(), 'node_modules', '.bin', 'tsx');
  return spawnSync(tsx, [script, ...args], { encoding: 'utf8' });
};

const verify = (...args: readonly string[]) => {
  const { status, out, err } = runVerify(args);
  return { status, stdout: out.join('\n'), stderr: err.join('\n') };
};

const createFolder = (): string => {
  const cache = join(process.cwd(), '.cache');
  mkdirSync(cache, { recursive: true });
  const folder = mkdtempSync(join(cache, 'verify-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
};

const write = (content: string | Uint8Array): string => {
  const file = join(createFolder(), 'report.txt');
  writeFileSync(file, content);
  return file;
};

/** A copy of the data with one text in one file replaced; the text must be there. */
const changeData = (file: string, before: string, after: string): string => {
  const folder = createFolder();
  cpSync(DATA_FOLDER, folder, { recursive: true });
  const path = join(folder, file);
  const text = readFileSync(path, 'utf8');
  expect(text).toContain(before);
  writeFileSync(path, text.replace(before, after));
  return folder;
};

describe.skipIf(!existsSync(REPORT))(
  `on the report at ${REPORT} (skipped where it is not there)`,
  () => {
    test('prints figures found, cited and uncovered, and exits 0', () => {
      const { status, stdout, stderr } = verify(REPORT);
      expect(stderr).toBe('');
      const [, found, cited] = /figures found +(\d+) of (\d+) cited/.exec(stdout) ?? [];
      expect(found).toBe(cited);
      expect(Number(found)).toBeGreaterThan(350);
      expect(stdout).toMatch(/numbers uncovered +0 of \d+ in the text/);
      expect(stdout).toContain('Year of the report, not a figure');
      expect(status).toBe(0);
    });

    test.each([
      [
        'its token',
        '"value":"457315","printed":"457315件"',
        '"value":"457316","printed":"457316件"',
        'not found',
      ],
      ['its value', '"value":"457315"', '"value":"457316"', 'misread'],
      [
        'its place',
        '"value":"457315","printed":"457315件","step":"1","status":"A","source":{"id":"cnipa-2024","section":"1.1","paragraph":2}',
        '"value":"457315","printed":"457315件","step":"1","status":"A","source":{"id":"cnipa-2024","section":"1.1","paragraph":3}',
        'not found',
      ],
    ])(
      'with one digit of an observation changed in %s names it and exits 1',
      (_what, before, after, fault) => {
        const folder = changeData('observations/2024-judicial.json', before, after);
        const { status, stdout, stderr } = verify(REPORT, '--data', folder);
        expect(stderr).toContain(`${fault}: court.civil1.concluded@2024:`);
        expect(stdout).not.toContain('all found');
        expect(status).toBe(1);
      },
    );

    test('with the date of a document changed names the document and exits 1', () => {
      const folder = changeData(
        'instruments.json',
        '"published":"2024-06-24"',
        '"published":"2024-06-25"',
      );
      const { status, stderr } = verify(REPORT, '--data', folder);
      expect(stderr).toContain('not found: spc-civil-monopoly-interpretation: 2024-06-25');
      expect(status).toBe(1);
    });

    test('with an exemption taken away lists the number that nothing explains', () => {
      const line = readFileSync(join(DATA_FOLDER, 'exemptions.json'), 'utf8').split('\n')[1] ?? '';
      const folder = changeData('exemptions.json', `${line}\n`, '');
      const { status, stderr } = verify(REPORT, '--data', folder);
      expect(stderr).toContain('uncovered: 0 ¶2: …国家主席习近平在致[2024]年');
      expect(status).toBe(1);
    });

    test('counts the names that the text marks and the reasons why some are none', () => {
      const { stdout } = verify(REPORT);
      const [, uncovered, names] = /names uncovered +(\d+) of (\d+) between/.exec(stdout) ?? [];
      expect(uncovered).toBe('0');
      expect(Number(names)).toBeGreaterThan(150);
      expect(stdout).toMatch(/names exempted +\d+ in the text/);
      expect(stdout).toContain('Slogan');
    });

    test.each([
      [
        'instruments.json',
        '"zh":"中华人民共和国产品质量法"',
        '2.1 ¶5',
        '《中华人民共和国产品质量法》',
      ],
      ['events.json', '"zh":"驻企知识产权警务站"', '1.3 ¶4', '“驻企知识产权警务站”'],
    ])('with a name taken out of %s lists it and exits 1', (file, before, place, name) => {
      const { status, stderr } = verify(REPORT, '--data', changeData(file, before, '"zh":"别的"'));
      expect(stderr).toContain(`unnamed: ${place}: nothing in the data covers ${name}`);
      expect(status).toBe(1);
    });

    test('with an exempt name that the text does not mark says so and exits 1', () => {
      const folder = changeData('name-exemptions.json', '"token":"蚂蚁搬家"', '"token":"蚂蚁上树"');
      const { status, stderr } = verify(REPORT, '--data', folder);
      expect(stderr).toContain('stale exemption: 1.2 ¶7: 蚂蚁上树 is not marked there');
      expect(stderr).toContain('unnamed: 1.2 ¶7: nothing in the data covers “蚂蚁搬家”');
      expect(status).toBe(1);
    });

    test('of another edition, or with all figures changed, concludes nothing and exits 2', () => {
      const other = readFileSync(REPORT, 'utf8')
        .split('\n')
        .map((line) =>
          /^#|^\d+\t/.test(line)
            ? line
            : line.replace(/\d/g, (digit) => String((Number(digit) + 3) % 10)),
        )
        .join('\n');
      const { status, stderr } = verify(write(other));
      expect(stderr).toMatch(/another edition or another text: only \d+ of \d+ figures/);
      expect(status).toBe(2);
      const unknown = verify(REPORT, '--edition', '1999');
      expect(unknown.stderr).toContain('no outline of a report of edition 1999');
      expect(unknown.status).toBe(2);
    });
  },
);

describe('what is not the report', () => {
  test.each<[string, string | Uint8Array, string]>([
    ['an empty file', '', 'the file is empty'],
    ['blanks', ' \n\n', 'the file is empty'],
    ['a binary file', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 1, 2]), 'the file is binary'],
    ['a PDF', '%PDF-1.7\n', 'the file is a PDF'],
    ['other bytes than UTF-8', new Uint8Array([0xd7, 0xa8, 0xc0, 0xfb]), 'not valid UTF-8'],
    ['another text', '# 一、别的\n正文 2024 年 5 件。\n', 'this is another text'],
    [
      'a text with a few of its headings',
      '一、保护成效\n二、制度建设\n三、审批登记\n',
      'another text',
    ],
  ])('%s is refused in one sentence, exit 2', (_what, content, sentence) => {
    const { status, stdout, stderr } = verify(write(content));
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(stderr).toContain('nothing was verified');
    expect(stderr).toContain(sentence);
    expect(stdout).toBe('');
    expect(status).toBe(2);
  });

  test('50 MB are refused unread', () => {
    const { status, stderr } = start(write(new Uint8Array(50 * 1024 * 1024).fill(65)));
    expect(stderr).toContain('larger than 10 MB');
    expect(status).toBe(2);
  });

  test('no file, no such file and a folder are said, exit 2', () => {
    expect(verify()).toMatchObject({ status: 2 });
    expect(verify().stderr).toContain('give one file');
    expect(verify('nowhere.txt').stderr).toContain('there is no such file');
    expect(verify(createFolder())).toMatchObject({ status: 2 });
  });

  test('broken data are not taken for a finding', () => {
    const folder = changeData('exemptions.json', '"token"', '"tokens"');
    const { status, stderr } = verify(write('text'), '--data', folder);
    expect(stderr).toContain('the data file exemptions.json has faults');
    expect(status).toBe(2);
  });
});
